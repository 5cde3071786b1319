import type { ActionFactsFragment } from '../../api/generated/registry.ts';
import type { Messages } from '../../i18n/language.ts';

/** More of an old or new value is not told in a row. */
const LONGEST = 200;

/** What was done, in a sentence. */
export function actionText(
  { kind, detail, before, after }: Pick<ActionFactsFragment, 'kind' | 'detail' | 'before' | 'after'>,
  { actions }: Messages['registry'],
): string {
  const what = detail ?? '';
  if (kind === 'CREATED' || kind === 'DELETED') return actions[kind];
  if (kind === 'ALIAS_ADDED') return before === null ? actions.aliasAdded(what) : actions.aliasMoved(what, before);
  if (kind === 'EDITED') return editText(what, before ?? '', after ?? '', actions);
  if (kind === 'LINKED' || kind === 'UNLINKED') return actions[kind](what.slice(what.lastIndexOf('/') + 1));
  return actions[kind](what);
}

function editText(field: string, before: string, after: string, actions: Messages['registry']['actions']): string {
  if (field === 'types') return actions.types(after);
  if (after === '') return actions.cleared(field);
  return before === '' ? actions.set(field, cut(after)) : actions.changed(field, cut(before), cut(after));
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
