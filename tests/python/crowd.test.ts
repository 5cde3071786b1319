import { describe, expect, it } from 'vitest';

import { askFor } from '../tools/graphql.ts';
import { startServer } from '../tools/server.ts';
import { atStep, ClientHome, pythonOrSkip, SCRIPT_LIMIT } from './client.ts';

const python = await pythonOrSkip();

const CLIENTS = 20;

const LINEAGE = `query Lineage($entity: String!) {
  lineage(entityName: $entity, projectName: "crowd", artifactName: "base:v0") {
    nodes { name slug } edges { source target }
  }
}`;

interface Answer {
  readonly lineage: {
    readonly nodes: { readonly name: string[]; readonly slug: string[] };
    readonly edges: { readonly source: number[]; readonly target: number[] };
  };
}

// Windows cannot fork; there the clients would take turns in starting.
describe.skipIf(python === null || process.platform === 'win32')('twenty clients that log at once', () => {
  it(
    'get consecutive versions and lose no edge',
    async () => {
      await using server = await startServer();
      using home = new ClientHome(python ?? '');
      const { facts } = await home.run('crowd.py', server.url, ['crowd', String(CLIENTS)]);
      expect(atStep(facts, 'all')).toMatchObject({ well: true });
      const clients = Array.from({ length: CLIENTS }, (_, number) => atStep(facts, `client ${number}`));
      const numbers = clients.map((client) => Number(String(client['mine']).slice(1)));
      expect(numbers.sort((a, b) => a - b)).toEqual(clients.map((_, index) => index));
      expect(new Set(clients.map((client) => client['same']))).toEqual(new Set(['v0']));

      const { viewer } = await askFor<{ viewer: { entity: string } }>(server.url, '{ viewer { entity } }');
      const { nodes, edges } = (await askFor<Answer>(server.url, LINEAGE, { entity: viewer.entity })).lineage;
      const ends = (edge: number) =>
        `${nodes.slug[edges.source[edge] ?? -1]} → ${nodes.name[edges.target[edge] ?? -1]}`;
      const logged = edges.source.map((_, edge) => ends(edge));
      for (const [number, client] of clients.entries()) {
        expect(logged).toContain(`client-${number} → mine:${String(client['mine'])}`);
        expect(logged).toContain(`client-${number} → same:v0`);
      }
      // One more: the first run logged the base.
      expect(edges.source).toHaveLength(3 * CLIENTS + 1);
    },
    2 * SCRIPT_LIMIT,
  );
});
