/** Two lineages as one: each node and each edge once, by node key. */

import { nodeKey } from './lineage.ts';
import type { LineageColumns, NodeKey } from './lineage.ts';

/** Two lineages in one, with where the nodes came from. */
export interface UnionOfTwo {
  /** By kind and number, so that the order does not depend on which lineage is which. Node 0 is no base. */
  readonly columns: LineageColumns;
  /** By node: 1 where the side's answer holds it. */
  readonly inLeft: Uint8Array;
  readonly inRight: Uint8Array;
  /** Where the bases are: the nodes 0 of the two. */
  readonly leftBase: number;
  readonly rightBase: number;
}

type Nodes = LineageColumns['nodes'];
type Edges = LineageColumns['edges'];

/** What both answers say of a node is taken from the left one. */
export function unionOf(left: LineageColumns, right: LineageColumns): UnionOfTwo {
  const origins = originsOf(left.nodes, right.nodes);
  const leftPlaceOf = new Map(origins.map(([one], place) => [one, place]));
  const rightPlaceOf = new Map(origins.map(([, other], place) => [other, place]));
  return {
    columns: {
      nodes: unionOfNodes(left.nodes, right.nodes, origins),
      edges: unionOfEdges([
        [left.edges, leftPlaceOf],
        [right.edges, rightPlaceOf],
      ]),
      truncated: left.truncated || right.truncated,
      generatedLeftOut: Math.max(left.generatedLeftOut, right.generatedLeftOut),
    },
    inLeft: Uint8Array.from(origins, ([one]) => Number(one !== -1)),
    inRight: Uint8Array.from(origins, ([, other]) => Number(other !== -1)),
    leftBase: leftPlaceOf.get(0)!,
    rightBase: rightPlaceOf.get(0)!,
  };
}

/** For each node of the union its index in the left and in the right lineage; -1 where it is not. */
type Origins = readonly (readonly [left: number, right: number])[];

function originsOf(left: Nodes, right: Nodes): Origins {
  const origins = new Map<NodeKey, [number, number]>();
  for (let node = 0; node < left.count; node++) origins.set(nodeKey(left, node), [node, -1]);
  for (let node = 0; node < right.count; node++) {
    const key = nodeKey(right, node);
    const origin = origins.get(key);
    if (origin === undefined) origins.set(key, [-1, node]);
    else origin[1] = node;
  }
  const read = (column: 'kind' | 'number', [one, other]: readonly [number, number]) =>
    one === -1 ? right[column][other]! : left[column][one]!;
  return [...origins.values()].sort(
    (a, b) => read('kind', a) - read('kind', b) || read('number', a) - read('number', b),
  );
}

function unionOfNodes(left: Nodes, right: Nodes, origins: Origins): Nodes {
  const joined = <T>(one: readonly T[], other: readonly T[]): readonly T[] =>
    origins.map(([l, r]) => (l === -1 ? other[r]! : one[l]!));
  const types = joinedWords(left.types, right.types);
  const states = joinedWords(left.states, right.states);
  const projects = joinedWords(left.projects, right.projects);
  const aliases = joinedLabels(origins, [left.aliasOf, left.aliases], [right.aliasOf, right.aliases]);
  const tags = joinedLabels(origins, [left.tagOf, left.tags], [right.tagOf, right.tags]);
  return {
    count: origins.length,
    kind: joined(left.kind, right.kind),
    number: joined(left.number, right.number),
    name: joined(left.name, right.name),
    slug: joined(left.slug, right.slug),
    versionIndex: joined(left.versionIndex, right.versionIndex),
    type: joined(left.type.map(types.ofLeft), right.type.map(types.ofRight)),
    types: types.words,
    state: joined(left.state.map(states.ofLeft), right.state.map(states.ofRight)),
    states: states.words,
    project: joined(left.project.map(projects.ofLeft), right.project.map(projects.ofRight)),
    projects: projects.words,
    createdAt: joined(left.createdAt, right.createdAt),
    aliasOf: aliases.of,
    aliases: aliases.words,
    tagOf: tags.of,
    tags: tags.words,
    moreUpstream: joined(left.moreUpstream, right.moreUpstream),
    moreDownstream: joined(left.moreDownstream, right.moreDownstream),
  };
}

/** Two tables of words in one, and where each one's words are in it; -1, for none, stays what it is. */
function joinedWords(left: readonly string[], right: readonly string[]) {
  const words = [...new Set([...left, ...right])];
  const places = new Map(words.map((word, place) => [word, place]));
  const placeIn = (table: readonly string[]) => (index: number) =>
    index === -1 ? -1 : (places.get(table[index]!) ?? -1);
  return { words, ofLeft: placeIn(left), ofRight: placeIn(right) };
}

type Labels = readonly [of: readonly number[], words: readonly string[]];

function joinedLabels(origins: Origins, left: Labels, right: Labels) {
  const byNode = ([of, words]: Labels) =>
    Map.groupBy(
      of.map((node, k) => ({ node, word: words[k]! })),
      ({ node }) => node,
    );
  const [lefts, rights] = [byNode(left), byNode(right)];
  const labels = origins.flatMap(([l, r], place) =>
    ((l === -1 ? rights.get(r) : lefts.get(l)) ?? []).map(({ word }) => ({ place, word })),
  );
  return { of: labels.map(({ place }) => place), words: labels.map(({ word }) => word) };
}

function unionOfEdges(sides: readonly (readonly [Edges, ReadonlyMap<number, number>])[]): Edges {
  const pairs = new Map<string, readonly [number, number]>();
  for (const [{ count, source, target }, placeOf] of sides) {
    for (let e = 0; e < count; e++) {
      const pair = [placeOf.get(source[e]!)!, placeOf.get(target[e]!)!] as const;
      pairs.set(pair.join(' '), pair);
    }
  }
  const all = [...pairs.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { count: all.length, source: all.map(([from]) => from), target: all.map(([, to]) => to) };
}
