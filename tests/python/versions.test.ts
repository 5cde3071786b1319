import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { askFor } from '../tools/graphql.ts';
import { startServer } from '../tools/server.ts';
import type { TestServer } from '../tools/server.ts';
import { atStep, ClientHome, pythonOrSkip, SCRIPT_LIMIT } from './client.ts';
import type { Facts } from './client.ts';

const python = await pythonOrSkip();

describe.skipIf(python === null)('several runs with the wandb client', () => {
  let server: TestServer;
  let home: ClientHome;

  beforeAll(async () => {
    server = await startServer();
    home = new ClientHome(python ?? '');
  }, SCRIPT_LIMIT);

  afterAll(async () => {
    home[Symbol.dispose]();
    await server[Symbol.asyncDispose]();
  });

  describe('that log the same and other content', () => {
    let facts: readonly Facts[];

    beforeAll(async () => {
      ({ facts } = await home.run('versions.py', server.url, ['versions']));
    }, 2 * SCRIPT_LIMIT);

    it('make a version of new content', () => {
      expect(atStep(facts, 'new content')).toMatchObject({ version: 'v0', aliases: { v0: ['best', 'latest', 'raw'] } });
    });

    it('make no version of the same content, but move aliases to it', () => {
      expect(atStep(facts, 'same content')).toMatchObject({
        version: 'v0',
        aliases: { v0: ['again', 'best', 'latest', 'raw'] },
      });
    });

    it('move aliases to the version of other content', () => {
      expect(atStep(facts, 'other content')).toMatchObject({
        version: 'v1',
        aliases: { v0: ['again', 'raw'], v1: ['best', 'latest'] },
      });
    });

    it('move aliases back when old content is logged', () => {
      expect(atStep(facts, 'old content')).toMatchObject({
        version: 'v0',
        aliases: { v0: ['again', 'best', 'latest', 'raw'], v1: [] },
      });
    });

    it('are all producers of what they logged', () => {
      expect(atStep(facts, 'producers')).toMatchObject({
        logged_by: 'first',
        second_logged: ['numbers:v0', 'numbers:v1'],
      });
    });

    it('find versions by number and by alias', () => {
      expect(atStep(facts, 'use')).toMatchObject({ latest: 'v0', version: 'v1', alias: 'v0' });
      expect(atStep(facts, 'uses')).toMatchObject({
        v0: ['third'],
        v1: ['third'],
        third_used: ['numbers:v0', 'numbers:v1'],
      });
    });
  });

  describe('that end in their own ways', () => {
    let facts: readonly Facts[];

    beforeAll(async () => {
      ({ facts } = await home.run('runs.py', server.url, ['runs']));
    }, 2 * SCRIPT_LIMIT);

    it('may log NaN and infinity', () => {
      expect(atStep(facts, 'no numbers')).toEqual({
        step: 'no numbers',
        state: 'finished',
        loss_is_nan: true,
        best: true,
        accuracy: 0.5,
        limit: true,
      });
    });

    it('may fail', () => {
      expect(atStep(facts, 'failing')).toMatchObject({ state: 'failed' });
    });

    it('may be resumed', () => {
      expect(atStep(facts, 'resumed')).toMatchObject({ same: true, resumed: true });
      expect(atStep(facts, 'gone on')).toMatchObject({
        name: 'going-on',
        state: 'finished',
        config: { rate: 0.1, more: 1 },
        loss: 1,
        history: [
          [0, 3],
          [1, 2],
          [2, 1],
        ],
      });
    });

    it('have lineages without the artifacts that the client makes by itself, until asked', async () => {
      const { entity, run } = atStep(facts, 'with table');
      const query = `query Lineage($entity: String!, $run: String!, $all: Boolean!) {
        lineage(entityName: $entity, projectName: "runs", runName: $run, includeGenerated: $all) {
          generatedLeftOut
          nodes { name types }
        }
      }`;
      const lineage = (all: boolean) => askFor(server.url, query, { entity, run, all });
      expect(await lineage(false)).toMatchObject({
        lineage: { generatedLeftOut: 1, nodes: { name: ['with-table', 'plain:v0'], types: ['dataset'] } },
      });
      expect(await lineage(true)).toMatchObject({
        lineage: { generatedLeftOut: 0, nodes: { types: expect.arrayContaining(['dataset', 'run_table']) as unknown } },
      });
    });
  });
});
