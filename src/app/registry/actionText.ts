import type { ActionFactsFragment } from '../../api/generated.ts';
import type { Messages } from '../../i18n/language.ts';

/** More of an old or new value is not told in a row. */
const LONGEST = 200;

/** What was done, in a sentence. */
export function actionText(
  { kind, detail, before, after }: Pick<ActionFactsFragment, 'kind' | 'detail' | 'before' | 'after'>,
  { acts }: Messages['registry'],
): string {
  const what = detail ?? '';
  if (kind === 'DELETED') return acts.DELETED;
  if (kind === 'ALIAS_ADDED') return before === null ? acts.aliasGiven(what) : acts.aliasMoved(what, before);
  if (kind !== 'EDITED') return acts[kind](what);
  if (after === null || after === '') return acts.cleared(what);
  if (before === null || before === '') return acts.set(what, cut(after));
  return acts.changed(what, cut(before), cut(after));
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
