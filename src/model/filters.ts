/** Which nodes pass the filters, and how many each filter takes out. */

import type { VisibleChoices } from './choices.ts';
import { RUN } from './lineage.ts';
import type { LineageColumns } from './lineage.ts';

type Nodes = LineageColumns['nodes'];

/** How many nodes in scope each filter takes out by itself; a node that two filters take out counts for both. */
export interface HiddenCounts {
  readonly types: number;
  readonly jobTypes: number;
  readonly states: number;
  /** By the choice of aliases and tags, which is one filter. */
  readonly labels: number;
  readonly created: number;
  readonly hidden: number;
}

/**
 * Applies the filters to the nodes in scope. A filter on what a kind does not have leaves that kind alone: types and
 * labels are of artifacts, job types and states of runs.
 *
 * @returns 1 for each node that passes; nodes out of scope pass and are not counted.
 */
export function filterNodes(
  nodes: Nodes,
  scope: Uint8Array,
  choices: VisibleChoices,
  hidden: readonly number[],
): { readonly passes: Uint8Array; readonly counts: HiddenCounts } {
  const passes = new Uint8Array(nodes.count).fill(1);
  const takeOut = (fails: ((node: number) => boolean) | null): number => {
    if (fails === null) return 0;
    let count = 0;
    for (let i = 0; i < nodes.count; i++) {
      if (scope[i] === 0 || !fails(i)) continue;
      passes[i] = 0;
      count++;
    }
    return count;
  };
  const handHidden = new Uint8Array(hidden.length === 0 ? 0 : nodes.count);
  for (const node of hidden) handHidden[node] = 1;
  const counts: HiddenCounts = {
    types: takeOut(withoutType(nodes, choices.withoutTypes, false)),
    jobTypes: takeOut(withoutType(nodes, choices.withoutJobTypes, true)),
    states: takeOut(withoutState(nodes, choices.withoutStates)),
    labels: takeOut(withoutLabel(nodes, choices)),
    created: takeOut(createdOutside(nodes, choices)),
    hidden: takeOut(hidden.length === 0 ? null : (node) => handHidden[node] === 1),
  };
  return { passes, counts };
}

function withoutType(nodes: Nodes, without: readonly string[], ofRuns: boolean): ((node: number) => boolean) | null {
  if (without.length === 0) return null;
  const excluded = new Set(without);
  const isOut = nodes.types.map((type) => excluded.has(type));
  const isUntypedOut = excluded.has('');
  return (node) => {
    if ((nodes.kind[node] === RUN) !== ofRuns) return false;
    const type = nodes.type[node]!;
    return type === -1 ? isUntypedOut : isOut[type]!;
  };
}

function withoutState(nodes: Nodes, without: readonly string[]): ((node: number) => boolean) | null {
  if (without.length === 0) return null;
  const excluded = new Set(without);
  const isOut = nodes.states.map((state) => excluded.has(state));
  return (node) => nodes.kind[node] === RUN && isOut[nodes.state[node]!] === true;
}

function withoutLabel(nodes: Nodes, { aliases, tags }: VisibleChoices): ((node: number) => boolean) | null {
  if (aliases.length === 0 && tags.length === 0) return null;
  const labelled = new Uint8Array(nodes.count);
  markLabelled(labelled, nodes.aliasOf, nodes.aliases, new Set(aliases));
  markLabelled(labelled, nodes.tagOf, nodes.tags, new Set(tags));
  return (node) => nodes.kind[node] !== RUN && labelled[node] === 0;
}

function markLabelled(
  labelled: Uint8Array,
  nodeOf: readonly number[],
  labels: readonly string[],
  wanted: ReadonlySet<string>,
): void {
  for (let k = 0; k < nodeOf.length; k++) if (wanted.has(labels[k]!)) labelled[nodeOf[k]!] = 1;
}

function createdOutside(
  nodes: Nodes,
  { createdFrom, createdUntil }: VisibleChoices,
): ((node: number) => boolean) | null {
  if (createdFrom === null && createdUntil === null) return null;
  const from = createdFrom ?? Number.NEGATIVE_INFINITY;
  const until = createdUntil ?? Number.POSITIVE_INFINITY;
  return (node) => nodes.createdAt[node]! < from || nodes.createdAt[node]! > until;
}
