/** The laws of drawing two compared histories, and the story of a sweep that was merged. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { lineageDifference } from '../../src/model/difference.ts';
import type { LineageDifference } from '../../src/model/difference.ts';
import { clusterDifference, compareHistories, drawDifference } from '../../src/model/differenceDrawing.ts';
import { nodeKey } from '../../src/model/lineage.ts';
import type { LineageColumns } from '../../src/model/lineage.ts';
import { LineageBuilder } from '../support/builders.ts';
import { anySketch, columnsOf } from './lineages.ts';

const RUNS = { numRuns: 300 };

const anyDifference = fc.tuple(anySketch, fc.nat(), fc.nat()).map(([sketch, one, other]) => {
  const based = (base: number) => columnsOf({ ...sketch, base: base % sketch.kinds.length });
  return lineageDifference(based(one), based(other));
});

const allOf = ({ share }: LineageDifference) => new Uint8Array(share.length).fill(1);

describe('laws', () => {
  test('each node is drawn once, by itself or with others of its share, kind and column', () => {
    fc.assert(
      fc.property(anyDifference, (difference) => {
        const { share, generation, graph, leftBase, rightBase } = difference;
        const { nodes } = drawDifference(difference, clusterDifference(difference, allOf(difference)), []);
        const drawn = nodes.flatMap(({ members }) => [...members]).sort((a, b) => a - b);
        expect(drawn).toEqual([...share.keys()]);
        for (const { members, isBase, kind } of nodes) {
          const looks = [...members].map((node) => [share[node], graph.nodes.kind[node], generation[node]].join(' '));
          expect(new Set(looks).size).toBe(1);
          if (kind === 'cluster') expect(members.length).toBeGreaterThanOrEqual(5);
          else expect(members).toHaveLength(1);
          expect(isBase).toBe(members.includes(leftBase) || members.includes(rightBase));
        }
      }),
      RUNS,
    );
  });

  test('drawn edges stand for all edges', () => {
    fc.assert(
      fc.property(anyDifference, (difference) => {
        const { edges } = drawDifference(difference, clusterDifference(difference, allOf(difference)), []);
        expect(edges.reduce((sum, { count }) => sum + count, 0)).toBe(difference.graph.edges.count);
      }),
      RUNS,
    );
  });

  test('a node that stands apart is drawn by itself, and nothing is lost', () => {
    fc.assert(
      fc.property(anyDifference, fc.nat(), (difference, at) => {
        const clustering = clusterDifference(difference, allOf(difference));
        const key = nodeKey(difference.graph.nodes, at % difference.share.length);
        const { nodes } = drawDifference(difference, clustering, [key]);
        expect(nodes.some(({ id }) => id === key)).toBe(true);
        expect(nodes.reduce((sum, { members }) => sum + members.length, 0)).toBe(difference.share.length);
      }),
      RUNS,
    );
  });
});

/** A report on the models of a sweep over one dataset; half of the second report's runs are its own. */
function report(version: 0 | 1, runs: number): LineageColumns {
  const lineage = new LineageBuilder();
  const result = lineage.artifact({ name: `report:v${version}`, type: 'report' });
  const merge = lineage.run({ name: `merge-${version}`, type: 'merge' });
  const data = lineage.artifact({ name: 'data:v0' });
  lineage.edge(merge, result);
  const numbers = [10 + version, 10 + version, 1];
  for (let k = 0; k < runs; k++) {
    const run = lineage.run({ name: `run-${k}`, type: 'train' });
    const model = lineage.artifact({ name: `model-${k}:v0`, type: 'model' });
    lineage.path(data, run, model, merge);
    const number = version === 1 && k % 2 === 0 ? 10_000 + k : 100 + k;
    numbers.push(number, number);
  }
  const columns = lineage.columns();
  return { ...columns, nodes: { ...columns.nodes, number: numbers } };
}

describe('a story', () => {
  test('a sweep between two reports is a few clusters, whoever has its runs', () => {
    const { difference, near, whole } = compareHistories(report(0, 200), report(1, 200));
    const { nodes } = drawDifference(difference, near.clustering, []);
    const clusters = nodes.filter(({ kind }) => kind === 'cluster');
    expect(clusters.map(({ members, memberKind }) => [memberKind, members.length])).toEqual(
      expect.arrayContaining([
        ['run', 100],
        ['artifact', 100],
      ]),
    );
    expect(clusters).toHaveLength(6);
    expect(nodes).toHaveLength(11);
    expect(whole).toBeNull();
    expect(near.folded).toBe(0);
  });

  test('of a long shared history only the end is drawn at first', () => {
    const lineage = new LineageBuilder();
    const ends = [0, 1].map((version) => lineage.artifact({ name: `model:v${version}`, type: 'model' }));
    const steps = Array.from({ length: 200 }, (_, k) => (k % 2 === 0 ? lineage.artifact({}) : lineage.run({})));
    lineage.path(...steps);
    for (const end of ends) lineage.edge(steps.at(-1)!, end);
    const columns = lineage.columns();
    const moved = (base: number): LineageColumns => ({
      ...columns,
      nodes: { ...columns.nodes, number: columns.nodes.number.map((number, k) => (k === 0 ? base : number)) },
    });
    const { near, whole } = compareHistories(moved(1000), moved(2000));
    expect(near.folded).toBe(197);
    expect(whole?.folded).toBe(0);
    expect(near.clustering.frame.order).toHaveLength((whole?.clustering.frame.order.length ?? 0) - near.folded);
    expect(near.links).toEqual([]);
  });

  test('of two long ways only the ends are drawn, with a link across what is not', () => {
    const way = (side: number): LineageColumns => {
      const lineage = new LineageBuilder();
      const steps = Array.from({ length: 2000 }, (_, k) => (k % 2 === 0 ? lineage.artifact({}) : lineage.run({})));
      const data = lineage.artifact({ name: 'data:v0' });
      for (const run of steps) if (run % 2 === 1) lineage.edge(data, run);
      lineage.path(...steps.toReversed());
      const columns = lineage.columns();
      const number = columns.nodes.number.map((of, k) => (k === data ? 1 : of + 10_000 * (side + 1)));
      return { ...columns, nodes: { ...columns.nodes, number } };
    };
    const { difference, near, whole } = compareHistories(way(0), way(1));
    const { nodes, drawnOf } = drawDifference(difference, near.clustering, []);
    expect(nodes.length).toBeLessThan(40);
    expect(nodes.reduce((sum, { members }) => sum + members.length, 0) + near.folded).toBe(4001);
    expect(nodes.filter(({ isBase }) => isBase)).toHaveLength(2);
    expect(near.links).toHaveLength(2);
    for (const [from, to] of near.links) {
      expect(difference.share[from]).toBe(difference.share[to]);
      expect(drawnOf[from] !== -1 && drawnOf[to] !== -1).toBe(true);
    }
    expect(whole).toBeNull();
  });
});
