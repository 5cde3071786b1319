/**
 * Which nodes of two histories are to be compared with each other.
 *
 * It goes upstream from the bases, which are counterparts: of what counterparts were made from, what is of one kind and
 * type is a counterpart again. So the runs that made two versions meet, however long a way each has behind it.
 */

import { ARTIFACT } from './lineage.ts';
import type { LineageGraph } from './lineage.ts';

/** A node of one history and its counterpart in the other; null where it has none. */
export interface Counterparts {
  readonly left: number | null;
  readonly right: number | null;
}

type Pair = readonly [left: number, right: number];

/** Both histories in one graph. */
interface Histories {
  readonly graph: LineageGraph;
  readonly leftBase: number;
  readonly rightBase: number;
  readonly generation: Int32Array;
}

/**
 * Pairs the nodes that only one side has; each is in one pair.
 *
 * @param lefts the nodes of the left side alone.
 * @param rights those of the right side alone.
 * @returns the pairs, those of the lowest columns first.
 */
export function counterpartsOf(
  histories: Histories,
  lefts: readonly number[],
  rights: readonly number[],
): readonly Counterparts[] {
  const { graph, leftBase, rightBase, generation } = histories;
  const open = new Set([...lefts, ...rights]);
  const pairs: Pair[] = [];
  const take = (found: readonly Pair[]): readonly Pair[] => {
    for (const [left, right] of found) {
      open.delete(left);
      open.delete(right);
      pairs.push([left, right]);
    }
    return found;
  };
  let latest = open.has(leftBase) && open.has(rightBase) ? take([[leftBase, rightBase]]) : [];
  while (latest.length > 0) {
    const found = latest.flatMap(([left, right]) =>
      take(matches(graph, sourcesOf(graph, left, open), sourcesOf(graph, right, open))),
    );
    latest = found.sort((a, b) => Math.min(...a) - Math.min(...b) || Math.max(...a) - Math.max(...b));
  }
  // What no pair led to may still have its like in the same column.
  const rest = Map.groupBy(
    [...lefts, ...rights].filter((node) => open.has(node)),
    (node) => generation[node]!,
  );
  const isLeft = new Set(lefts);
  for (const nodes of rest.values()) {
    take(
      matches(
        graph,
        nodes.filter((node) => isLeft.has(node)),
        nodes.filter((node) => !isLeft.has(node)),
      ),
    );
  }
  return inOrder(histories, [
    ...pairs.map(([left, right]) => ({ left, right })),
    ...lefts.filter((left) => open.has(left)).map((left) => ({ left, right: null })),
    ...rights.filter((right) => open.has(right)).map((right) => ({ left: null, right })),
  ]);
}

function sourcesOf({ upstream }: LineageGraph, node: number, open: ReadonlySet<number>): readonly number[] {
  const { offsets, neighbours } = upstream;
  return [...neighbours.subarray(offsets[node], offsets[node + 1])].filter((source) => open.has(source));
}

/** Pairs by collection or job type, then by type alone; among several the oldest meets the oldest. */
function matches({ nodes }: LineageGraph, lefts: readonly number[], rights: readonly number[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const byAge = (all: readonly number[]) =>
    all.toSorted((a, b) => nodes.createdAt[a]! - nodes.createdAt[b]! || nodes.number[a]! - nodes.number[b]!);
  const match = (
    [ones, others]: readonly [readonly number[], readonly number[]],
    likeness: (node: number) => string,
  ): readonly [readonly number[], readonly number[]] => {
    const waiting = Map.groupBy(others, likeness);
    const matched = new Set<number>();
    for (const one of ones) {
      const other = waiting.get(likeness(one))?.shift();
      if (other === undefined) continue;
      pairs.push([one, other]);
      matched.add(one).add(other);
    }
    return [ones.filter((node) => !matched.has(node)), others.filter((node) => !matched.has(node))];
  };
  const kindAndType = (node: number) => [nodes.kind[node], nodes.type[node]];
  const rest = match([byAge(lefts), byAge(rights)], (node) =>
    JSON.stringify([kindAndType(node), nodes.kind[node] === ARTIFACT ? nodes.slug[node] : null]),
  );
  match(rest, (node) => JSON.stringify(kindAndType(node)));
  return pairs;
}

/** By column; in one, what has a counterpart says most, and of that the runs: they are what somebody did differently. */
function inOrder({ graph, generation }: Histories, pairs: Counterparts[]): readonly Counterparts[] {
  const columnOf = ({ left, right }: Counterparts) =>
    Math.min(...[left, right].flatMap((node) => (node === null ? [] : [generation[node]!])));
  const rank = ({ left, right }: Counterparts) =>
    (left === null || right === null ? 2 : 0) + (graph.nodes.kind[(left ?? right)!] === ARTIFACT ? 1 : 0);
  return pairs.sort((a, b) => columnOf(a) - columnOf(b) || rank(a) - rank(b));
}
