/** The groups that nodes are drawn by: single nodes, clusters, and merged placeholders, with their identities. */

import { addToSum, identityName, identityOfText, identityOfWords, nodeHash } from './identity.ts';
import type { Identity } from './identity.ts';
import { LATERAL, UPSTREAM } from './sides.ts';
import { gatherRootward } from './rootward.ts';
import type { Frame } from './rootward.ts';
import { PLACEHOLDER } from './visible.ts';

/** What a group is. */
export const SINGLE = 0;
export const CLUSTER = 1;
export const MERGED = 2;
export type GroupForm = typeof SINGLE | typeof CLUSTER | typeof MERGED;

/** The type of a mixed cluster, beside indices into `types` and -1 for runs without a job type. */
export const MIXED = -2;

/** Groups in columns. Members are found by the group of each node, not here. */
export interface GroupTable {
  count: number;
  readonly form: Uint8Array;
  readonly type: Int32Array;
  /** The halves of each group's identity. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
}

/** An empty table with room for `capacity` groups. */
export function emptyGroups(capacity: number): GroupTable {
  return {
    count: 0,
    form: new Uint8Array(capacity),
    type: new Int32Array(capacity),
    a: new Uint32Array(capacity),
    b: new Uint32Array(capacity),
  };
}

/** The groups of another table, with room for `more`: groups keep their numbers. */
export function extendGroups(groups: GroupTable, more: number): GroupTable {
  const extended = emptyGroups(groups.count + more);
  extended.count = groups.count;
  extended.form.set(groups.form.subarray(0, groups.count));
  extended.type.set(groups.type.subarray(0, groups.count));
  extended.a.set(groups.a.subarray(0, groups.count));
  extended.b.set(groups.b.subarray(0, groups.count));
  return extended;
}

/** A group for one node. Its identity is the node's. */
export function addSingle(groups: GroupTable, { visible }: Frame, node: number): number {
  const { kind, number, type } = visible.graph.nodes;
  const group = groups.count++;
  groups.form[group] = SINGLE;
  groups.type[group] = type[node]!;
  groups.a[group] = nodeHash('a', kind[node]!, number[node]!);
  groups.b[group] = nodeHash('b', kind[node]!, number[node]!);
  return group;
}

/** Numbers identities of types once per lineage, by type index and for the two types that have none. */
type TypeIdentities = (type: number) => Identity;

function typeIdentities(types: readonly string[]): TypeIdentities {
  const known = types.map((type) => identityOfText(`type ${type}`));
  const none = identityOfText('none');
  const mixed = identityOfText('mixed');
  return (type) => (type === MIXED ? mixed : (known[type] ?? none));
}

/**
 * Makes groups of siblings. A group's identity is made from side, kind, type and the identities of the groups that draw
 * its rootward neighbours, so that it stays when members leave. Where siblings stand apart in generation (lateral nodes,
 * nodes on cycles), how far they are from their rootward neighbours tells them apart too.
 */
export function groupMaker(groups: GroupTable, frame: Frame, drawnBy: Uint32Array): GroupMaker {
  const { visible, generations } = frame;
  const { kind, types } = visible.graph.nodes;
  const typeIdentity = typeIdentities(types);
  const rootward: number[] = [];
  return (representative, form, type) => {
    const side = generations.side[representative]!;
    const place = side === LATERAL ? generations.generation : generations.level;
    const count = gatherRootward(frame, representative, rootward);
    const reached = new Set<number>();
    let nearest = Number.NEGATIVE_INFINITY;
    let sumA = 0;
    let sumB = 0;
    for (let k = 0; k < count; k++) {
      const group = drawnBy[rootward[k]!]!;
      const at = side === UPSTREAM && generations.onBaseCycle[rootward[k]!] === 1 ? 0 : place[rootward[k]!]!;
      nearest = Math.max(nearest, at);
      if (reached.has(group)) continue;
      reached.add(group);
      sumA = addToSum(sumA, groups.a[group]!);
      sumB = addToSum(sumB, groups.b[group]!);
    }
    const isPlaceholder = visible.status[representative] === PLACEHOLDER ? 1 : 0;
    const { a, b } = typeIdentity(type);
    const slack = (place[representative]! - nearest) | 0;
    const scope = side === LATERAL ? generations.level[representative]! : 0;
    const identity = identityOfWords([side, kind[representative]!, isPlaceholder, slack, scope, a, b, sumA, sumB]);
    const group = groups.count++;
    groups.form[group] = form;
    groups.type[group] = type;
    groups.a[group] = identity.a;
    groups.b[group] = identity.b;
    return group;
  };
}

export type GroupMaker = (representative: number, form: GroupForm, type: number) => number;

/** The id of a cluster or of merged placeholders. */
export function groupId(groups: GroupTable, group: number): `c:${string}` | `p:${string}` {
  const name = identityName({ a: groups.a[group]!, b: groups.b[group]! });
  return groups.form[group] === MERGED ? `p:${name}` : `c:${name}`;
}
