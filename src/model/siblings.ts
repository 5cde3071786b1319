/**
 * Who is whose sibling, and which groups siblings form: the one rule of clustering.
 *
 * It is applied batch by batch, outward. The rootward neighbours of a batch's nodes are in earlier batches, so it is
 * known which group draws each of them.
 */

import { LATERAL } from './sides.ts';
import { CLUSTER, MERGED, MIXED, addSingle, groupMaker } from './groups.ts';
import type { GroupTable } from './groups.ts';
import { PairTable } from './pairTable.ts';
import { gatherRootward } from './rootward.ts';
import type { Frame } from './rootward.ts';
import { PLACEHOLDER } from './visible.ts';

/** From this many siblings on they form a cluster. */
export const CLUSTER_FROM = 5;

/**
 * Placeholders take part in nothing, so siblings among them merge from two on, whatever their types. Placeholders that
 * follow each other stay apart: one drawn node holds one kind and stands in one generation, and runs and artifacts
 * alternate.
 */
const MERGE_FROM = 2;

/** Numbers sets of numbers within a scope, exactly, as paths in a tree: equal sets of one scope get one number. */
function setNumbers(): (scope: number, items: Uint32Array, count: number) => number {
  const steps = new PairTable();
  return (scope, items, count) => {
    let set = steps.intern(0xffffffff, scope);
    const different = count < 2 ? count : sortDistinct(items, count);
    for (let k = 0; k < different; k++) set = steps.intern(set, items[k]!);
    return set;
  };
}

/**
 * Makes the function that finds for each node of a batch the group that it and its siblings form, and writes it to
 * `joins`. Nodes that nothing groups get a group of their own.
 *
 * @param drawnBy the group that draws each node of the earlier batches.
 */
export function siblingGrouping(
  frame: Frame,
  groups: GroupTable,
  drawnBy: Uint32Array,
): (batch: Uint32Array, joins: Uint32Array) => void {
  const { visible, generations } = frame;
  const { kind, type: typeOf } = visible.graph.nodes;
  const makeGroup = groupMaker(groups, frame, drawnBy);
  const setNumber = setNumbers();
  const families = new PairTable();
  const typed = new PairTable();
  // By family (all siblings) and by typed family (those of one type), numbered as they appear.
  const others: number[] = [];
  const sizes: number[] = [];
  const mixedGroup: number[] = [];
  const typedGroup: number[] = [];
  const typedFamilyOf = new Uint32Array(visible.status.length);
  const rootward: number[] = [];
  let reached = new Uint32Array(64);

  /** The set of groups that draw a node's rootward neighbours. */
  const rootwardSet = (node: number): number => {
    const count = gatherRootward(frame, node, rootward);
    if (count > reached.length) reached = new Uint32Array(count * 2);
    for (let k = 0; k < count; k++) reached[k] = drawnBy[rootward[k]!]!;
    // Members of one cluster can be differently far from the base, and so can what lateral lineage hangs on them.
    const scope = generations.side[node] === LATERAL ? generations.level[node]! : 0;
    return setNumber(scope, reached, count);
  };

  const familyOf = (node: number): number => {
    const where = generations.side[node]!;
    const place = where === LATERAL ? generations.generation[node]! : generations.level[node]!;
    const isPlaceholder = visible.status[node] === PLACEHOLDER ? 1 : 0;
    // Places are small beside 2^28, and negative ones wrap round to numbers of their own.
    const traits = (place * 16 + where * 4 + kind[node]! * 2 + isPlaceholder) >>> 0;
    return families.intern(rootwardSet(node), traits);
  };

  return (batch, joins) => {
    for (const node of batch) {
      const family = familyOf(node);
      const type = visible.status[node] === PLACEHOLDER ? 0 : typeOf[node]! + 1;
      const typedFamily = typed.intern(family, type);
      typedFamilyOf[node] = typedFamily;
      sizes[typedFamily] = (sizes[typedFamily] ?? 0) + 1;
    }
    const isPlaceholder = (node: number): boolean => visible.status[node] === PLACEHOLDER;
    const isOwnType = (node: number): boolean =>
      sizes[typedFamilyOf[node]!]! >= (isPlaceholder(node) ? MERGE_FROM : CLUSTER_FROM);
    for (const node of batch) {
      const family = typed.first(typedFamilyOf[node]!);
      if (!isOwnType(node)) others[family] = (others[family] ?? 0) + 1;
    }
    for (const node of batch) {
      const typedFamily = typedFamilyOf[node]!;
      const family = typed.first(typedFamily);
      if (isOwnType(node)) {
        joins[node] = typedGroup[typedFamily] ??= isPlaceholder(node)
          ? makeGroup(node, MERGED, MIXED)
          : makeGroup(node, CLUSTER, typeOf[node]!);
      } else if (others[family]! >= CLUSTER_FROM) joins[node] = mixedGroup[family] ??= makeGroup(node, CLUSTER, MIXED);
      else joins[node] = addSingle(groups, frame, node);
    }
  };
}

/** Sorts the first items in place, drops repetitions and returns how many are left. */
function sortDistinct(items: Uint32Array, count: number): number {
  if (count > 2) items.subarray(0, count).sort();
  else if (items[0]! > items[1]!) [items[0], items[1]] = [items[1]!, items[0]!];
  let end = 0;
  for (let k = 0; k < count; k++) if (k === 0 || items[k] !== items[k - 1]) items[end++] = items[k]!;
  return end;
}
