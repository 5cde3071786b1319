/** Who acted on something, and how: the numbers beside the action history. */

import type { Caller } from '../access/caller.ts';
import type { ActionScope, ActionTally } from '../store/actions.ts';
import type { Reader } from '../store/database.ts';
import { tallyActions } from './actions.ts';

/** How many acts are of one person or kind. */
export interface Tally {
  readonly name: string;
  readonly count: number;
}

/** Counts all acts on something, whatever is filtered, the first time that either is asked for. */
export function actionTallies(db: Reader, caller: Caller, scope: ActionScope) {
  let tallied: Promise<ActionTally[]> | undefined;
  const tally = async (by: 'kind' | 'userName') => sums(await (tallied ??= tallyActions(db, caller, scope)), by);
  return { byUser: () => tally('userName'), byKind: () => tally('kind') };
}

/** The most frequent first. */
function sums(tallies: readonly ActionTally[], by: 'kind' | 'userName'): readonly Tally[] {
  const counts = new Map<string, number>();
  for (const each of tallies) counts.set(each[by], (counts.get(each[by]) ?? 0) + each.count);
  return Array.from(counts, ([name, count]) => ({ name, count })).sort(
    (a, b) => b.count - a.count || (a.name < b.name ? -1 : 1),
  );
}
