/** What differs between two counterparts, in few words. */

import { differences, type DifferenceRow } from '../differences.ts';
import type { Aspect, AspectRows } from './counterpartFacts.ts';

/** One thing to say. Values are those of both sides; null where a side has none. */
export type Finding =
  | {
      readonly kind: 'value';
      readonly aspect: Aspect;
      readonly path: string;
      readonly left: string | null;
      readonly right: string | null;
    }
  /** So many values differ; `more` where some were named before. */
  | { readonly kind: 'count'; readonly aspect: Aspect; readonly count: number; readonly more: boolean }
  /** Something differs whose values say nothing to people: a commit, a digest. */
  | { readonly kind: 'whole'; readonly aspect: Aspect };

/** As many values of an aspect are named. */
const NAMED = { data: 2, config: 2, metadata: 2, results: 1 } as const;
/** What people look at first among results: the first of these that a name holds. */
const TELLING = ['accuracy', 'acc', 'f1', 'auc', 'score', 'map', 'bleu', 'reward', 'loss', 'error'];

/** What differs, aspect by aspect; nothing where the two say the same. */
export function findingsOf(left: AspectRows, right: AspectRows, aspects: readonly Aspect[]): readonly Finding[] {
  return aspects.flatMap((aspect): readonly Finding[] => {
    const rows = differences(left[aspect] ?? [], right[aspect] ?? []).filter((row) => row.isDifferent);
    if (rows.length === 0) return [];
    if (aspect === 'code' || aspect === 'content') return [{ kind: 'whole', aspect }];
    const named = NAMED[aspect];
    // Three settings are told by their number, two by their values.
    if (aspect !== 'results' && rows.length > named)
      return [{ kind: 'count', aspect, count: rows.length, more: false }];
    const told = aspect === 'results' ? tellingFirst(rows).slice(0, named) : rows;
    const rest = rows.length - told.length;
    return [
      ...told.map(({ path, left: one, right: other }): Finding => ({
        kind: 'value',
        aspect,
        path,
        left: one?.value ?? null,
        right: other?.value ?? null,
      })),
      ...(rest === 0 ? [] : [{ kind: 'count', aspect, count: rest, more: true } as const]),
    ];
  });
}

function tellingFirst(rows: readonly DifferenceRow[]): readonly DifferenceRow[] {
  const rank = ({ path, change }: DifferenceRow) => {
    const word = TELLING.findIndex((telling) => path.toLowerCase().includes(telling));
    return (change === null ? TELLING.length + 1 : 0) + (word === -1 ? TELLING.length : word);
  };
  return rows.toSorted((a, b) => rank(a) - rank(b));
}
