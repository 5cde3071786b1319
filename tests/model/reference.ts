/**
 * The rules of clustering written down once more, slowly and with plain sets, for acyclic direct lineage. What the
 * product computes with typed arrays must agree with it.
 */

import { nodeKey } from '../../src/model/lineage.ts';
import type { LineageColumns, NodeKey } from '../../src/model/lineage.ts';

/** Which nodes are drawn together: sorted lists of sorted keys. */
export type Partition = readonly (readonly NodeKey[])[];

const FEWEST = 5;

/** The partition that §4.3 of the design asks for, with `apart` extracted. */
export function referencePartition({ nodes, edges }: LineageColumns, apart: ReadonlySet<NodeKey>): Partition {
  const successors = Array.from({ length: nodes.count }, () => new Set<number>());
  const predecessors = Array.from({ length: nodes.count }, () => new Set<number>());
  for (let e = 0; e < edges.count; e++) {
    successors[edges.source[e]!]!.add(edges.target[e]!);
    predecessors[edges.target[e]!]!.add(edges.source[e]!);
  }
  const down = closure(0, successors);
  const up = closure(0, predecessors);

  /** Groups of one side by node, outward from the base. `natural` gives the clusters without extraction, once known. */
  const side = (
    on: ReadonlySet<number>,
    rootwardOf: readonly ReadonlySet<number>[],
    extracted: ReadonlySet<NodeKey>,
    natural: ReadonlyMap<number, string> | null,
  ): Map<number, string> => {
    const groupOf = new Map<number, string>([[0, nodeKey(nodes, 0)]]);
    const waiting = new Set([...on].filter((node) => node !== 0));
    const rootward = (node: number) => [...rootwardOf[node]!].filter((other) => other === 0 || on.has(other));
    while (waiting.size > 0) {
      const ready = [...waiting].filter((node) => rootward(node).every((other) => groupOf.has(other)));
      // A whole family becomes ready at once: its members wait for the same groups, and those for the same nodes.
      const families = new Map<string, number[]>();
      for (const node of ready) {
        const key = `${nodes.kind[node]} ${[...new Set(rootward(node).map((other) => groupOf.get(other)!))].sort(byName).join(' ')}`;
        families.set(key, [...(families.get(key) ?? []), node]);
      }
      for (const [look, family] of families) {
        const isOwn = (node: number) =>
          family.filter((other) => nodes.type[other] === nodes.type[node]).length >= FEWEST;
        const others = family.filter((node) => !isOwn(node));
        for (const node of family) {
          waiting.delete(node);
          const cluster = isOwn(node)
            ? `[${look}]${nodes.type[node]}`
            : others.length >= FEWEST
              ? `[${look}]mixed`
              : null;
          const stays = natural !== null && isUntouched(node, rootward, extracted, natural);
          const key = nodeKey(nodes, node);
          groupOf.set(node, extracted.has(key) ? key : stays ? natural.get(node)! : (cluster ?? key));
        }
      }
    }
    return groupOf;
  };
  /** Whether nothing that stands apart from its cluster is on a way from the base to the node. */
  const isUntouched = (
    node: number,
    rootward: (node: number) => number[],
    extracted: ReadonlySet<NodeKey>,
    natural: ReadonlyMap<number, string>,
  ): boolean => {
    const wayIn = new Set<number>();
    const open = rootward(node);
    while (open.length > 0) {
      const other = open.pop()!;
      if (wayIn.has(other)) continue;
      wayIn.add(other);
      open.push(...(other === 0 ? [] : rootward(other)));
    }
    return ![...wayIn].some((other) => extracted.has(nodeKey(nodes, other)) && natural.get(other)!.startsWith('['));
  };

  const groups = new Map<string, NodeKey[]>();
  for (const [name, on, rootward] of [
    ['down', down, predecessors],
    ['up', up, successors],
  ] as const) {
    const natural = side(on, rootward, new Set(), null);
    for (const [node, group] of side(on, rootward, apart, natural)) {
      const id = node === 0 ? 'base' : `${name} ${group}`;
      if (node === 0 && groups.has('base')) continue;
      groups.set(id, [...(groups.get(id) ?? []), nodeKey(nodes, node)]);
    }
  }
  return normalPartition([...groups.values()]);
}

export function normalPartition(groups: readonly (readonly NodeKey[])[]): Partition {
  return groups.map((keys) => keys.toSorted(byName)).sort(([a], [b]) => byName(a!, b!));
}

function closure(start: number, next: readonly ReadonlySet<number>[]): Set<number> {
  const found = new Set([start]);
  for (const node of found) for (const other of next[node]!) found.add(other);
  return found;
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
