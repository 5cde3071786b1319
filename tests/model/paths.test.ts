/** What lights up with a selection. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { defaultChoices } from '../../src/model/choices.ts';
import { drawLineage } from '../../src/model/drawLineage.ts';
import { buildGraph } from '../../src/model/graph.ts';
import type { LineageColumns } from '../../src/model/lineage.ts';
import { lineageOf, pathsBetween } from '../../src/model/paths.ts';
import type { Lit } from '../../src/model/paths.ts';
import { LineageBuilder, sweep } from '../support/builders.ts';
import { columnsOf, anySketch } from './lineages.ts';

function draw(columns: LineageColumns, choices: Partial<typeof defaultChoices> = {}) {
  const graph = buildGraph(columns);
  const { drawn } = drawLineage(graph, { ...defaultChoices, ...choices });
  return { graph, drawn, ids: ({ nodes }: Lit) => drawn.nodes.filter((_, k) => nodes[k] === 1).map(({ id }) => id) };
}

/** Two ways from a dataset to a report, and a run beside them. */
function diamond(): LineageColumns {
  const lineage = new LineageBuilder();
  const [dataset, left, right, aside] = [lineage.artifact(), lineage.run(), lineage.run(), lineage.run()];
  const [one, other, merge] = [lineage.artifact(), lineage.artifact(), lineage.run()];
  return lineage.path(dataset, left, one, merge).path(dataset, right, other, merge).edge(dataset, aside).columns();
}

describe('a selection', () => {
  test('lights its ancestors and descendants, and the edges between them', () => {
    const { graph, drawn, ids } = draw(diamond());
    const lit = lineageOf(graph, drawn, [drawn.nodes.findIndex(({ id }) => id === 'r2')]);
    expect(ids(lit)).toEqual(['a1', 'r2', 'a5', 'r7']);
    expect(drawn.edges.filter((_, k) => lit.edges[k] === 1).map(({ id }) => id)).toEqual(['a1>r2', 'r2>a5', 'a5>r7']);
  });

  test('lights a cluster only for a member of its own', () => {
    const lineage = new LineageBuilder();
    const dataset = lineage.artifact();
    const runs = Array.from({ length: 6 }, () => lineage.run());
    for (const run of runs) lineage.edge(dataset, run);
    const other = lineage.artifact();
    const special = lineage.run({ type: 'merge' });
    lineage.path(runs[1]!, other, special);
    const { graph, drawn, ids } = draw(lineage.columns(), { extracted: ['r2'] });
    const lit = lineageOf(graph, drawn, [drawn.drawnOf[runs[0]!]!]);
    expect(ids(lit)).toEqual(['a1', 'r2']);
  });

  test('of two lights every path between them, whichever was first', () => {
    const { graph, drawn, ids } = draw(diamond());
    const [start, end] = [drawn.drawnOf[0]!, drawn.drawnOf[6]!];
    const lit = pathsBetween(graph, drawn, start, end);
    expect(ids(lit)).toEqual(['a1', 'r2', 'r3', 'a5', 'a6', 'r7']);
    expect(pathsBetween(graph, drawn, end, start)).toEqual(lit);
    expect(lit.edges.reduce((sum, one) => sum + one, 0)).toBe(6);
  });

  test('of two that no path joins lights nothing', () => {
    const { graph, drawn, ids } = draw(diamond());
    expect(ids(pathsBetween(graph, drawn, drawn.drawnOf[1]!, drawn.drawnOf[2]!))).toEqual([]);
  });

  test('lights the edges of a path from a cluster to a cluster', () => {
    const { graph, drawn } = draw(sweep({ runs: 30 }));
    expect(Array.from(pathsBetween(graph, drawn, 1, 3).edges)).toEqual([0, 1, 1, 0]);
  });

  test('lights only what lit edges join, and every lit edge joins lit nodes', () => {
    fc.assert(
      fc.property(anySketch, fc.nat(), fc.nat(), (sketch, one, other) => {
        const { graph, drawn } = draw(columnsOf(sketch));
        const [a, b] = [one % drawn.nodes.length, other % drawn.nodes.length];
        for (const lit of [lineageOf(graph, drawn, [a]), pathsBetween(graph, drawn, a, b)]) {
          const joined = new Set([a, b]);
          for (const [k, { source, target }] of drawn.edges.entries()) {
            if (lit.edges[k] === 0) continue;
            expect([lit.nodes[source], lit.nodes[target]]).toEqual([1, 1]);
            joined.add(source).add(target);
          }
          for (const [k, isLit] of lit.nodes.entries()) if (isLit === 1) expect(joined.has(k)).toBe(true);
        }
      }),
    );
  });
});
