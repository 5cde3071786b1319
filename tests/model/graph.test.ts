/** The indexed lineage, and answers that are not one. */

import { describe, expect, test } from 'vitest';

import { BrokenLineageError, buildGraph, distancesFrom } from '../../src/model/graph.ts';
import type { LineageColumns } from '../../src/model/lineage.ts';
import { mnistStory } from '../support/builders.ts';

const story = mnistStory();

describe('the graph', () => {
  test('knows the neighbours of each node both ways', () => {
    const { upstream, downstream } = buildGraph(story);
    expect(Array.from(distancesFrom(downstream, [0]))).toEqual([0, -1, 1, 2, 3]);
    expect(Array.from(distancesFrom(upstream, [0]))).toEqual([0, 1, -1, -1, -1]);
    expect(Array.from(distancesFrom(downstream, [1, 3], 1))).toEqual([1, 0, -1, 0, 1]);
  });

  test('walks only through nodes that are admitted', () => {
    const { downstream } = buildGraph(story);
    expect(Array.from(distancesFrom(downstream, [1], undefined, Uint8Array.of(1, 1, 0, 1, 1)))).toEqual([
      1, 0, -1, -1, -1,
    ]);
  });
});

describe('an answer that was cut off or is broken is told, and where', () => {
  const { nodes, edges } = story;
  test.each<[string, LineageColumns, RegExp]>([
    ['no node', { ...story, nodes: { ...nodes, count: 0 } }, /no base/],
    ['a short column', { ...story, nodes: { ...nodes, name: ['one'] } }, /nodes\.name has 1 entries of 5/],
    ['no column', { ...story, nodes: { ...nodes, slug: undefined as never } }, /nodes\.slug has 0 entries/],
    ['aliases without nodes', { ...story, nodes: { ...nodes, aliasOf: [0] } }, /nodes\.aliases/],
    ['fewer targets than sources', { ...story, edges: { ...edges, target: [0] } }, /edges\.target has 1 entries of 4/],
    ['an edge to nowhere', { ...story, edges: { ...edges, target: [0, 2, 3, 5] } }, /edges\.target\[3\] is 5/],
    ['a fraction', { ...story, edges: { ...edges, source: [1, 0, 2.5, 3] } }, /edges\.source\[2\] is 2\.5/],
    ['a null', { ...story, edges: { ...edges, source: [1, 0, 2, null as never] } }, /edges\.source\[3\]/],
    ['an unknown kind', { ...story, nodes: { ...nodes, kind: [0, 1, 1, 0, 2] } }, /nodes\.kind\[4\] is 2/],
    ['an unknown type', { ...story, nodes: { ...nodes, type: [0, -1, 1, 2, 9] } }, /nodes\.type\[4\] is 9/],
  ])('%s', (_, columns, message) => {
    expect(() => buildGraph(columns)).toThrow(BrokenLineageError);
    expect(() => buildGraph(columns)).toThrow(message);
  });
});
