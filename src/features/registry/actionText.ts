import type { ActionFactsFragment } from '../../api/generated/registry.ts';
import type { Messages } from '../../i18n/language.ts';

/** More of an old or new value is not told in a row. */
const LONGEST = 200;

/** What was done, in a sentence. */
export function actionText(
  { kind, detail, before, after }: Pick<ActionFactsFragment, 'kind' | 'detail' | 'before' | 'after'>,
  { acts }: Messages['registry'],
): string {
  const what = detail ?? '';
  if (kind === 'CREATED' || kind === 'DELETED') return acts[kind];
  if (kind === 'ALIAS_ADDED') return before === null ? acts.aliasGiven(what) : acts.aliasMoved(what, before);
  if (kind === 'EDITED') return editText(what, before ?? '', after ?? '', acts);
  return acts[kind](what);
}

function editText(field: string, before: string, after: string, acts: Messages['registry']['acts']): string {
  if (field === 'types') return acts.types(after);
  if (after === '') return acts.cleared(field);
  return before === '' ? acts.set(field, cut(after)) : acts.changed(field, cut(before), cut(after));
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
