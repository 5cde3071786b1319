import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { askFor, postGraphql } from '../../tools/graphql.ts';
import { startServer } from '../../tools/server.ts';
import type { TestServer } from '../../tools/server.ts';
import { drawOperation } from './nonsense.ts';

/** The same operations every time; another seed, or more runs, by these variables. */
const seed = Number(process.env['NONSENSE_SEED'] ?? 20_261_120);
const numRuns = Number(process.env['NONSENSE_RUNS'] ?? 1500);

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await askFor(server.url, 'mutation { createSampleProject { id } }');
}, 200_000);
afterAll(() => server[Symbol.asyncDispose]());

describe('operations of the right form that make no sense', () => {
  it('are answered, or refused for what is wrong with them, and end nothing', { timeout: 200_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (gen) => {
        const { query, variables } = drawOperation(gen);
        const answer = await postGraphql(server.url, JSON.stringify({ query, variables }));
        expect(answer.status).toBeLessThan(500);
        expect(JSON.stringify(answer)).not.toContain('Internal server error');
      }),
      { seed, numRuns, endOnFailure: true },
    );
    expect(server.output).not.toContain('request failed');
    const { serverInfo } = await askFor<{ serverInfo: { isEmpty: boolean } }>(server.url, '{ serverInfo { isEmpty } }');
    expect(serverInfo.isEmpty).toBe(false);
  });
});
