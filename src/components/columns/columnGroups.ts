/** What can be chosen as columns, as the chooser lists it. */

import type { KeyListFragment } from '../../api/generated/facts.ts';
import { fold } from '../../shared/fold.ts';
import type { ChoosableGroup } from './ColumnGroup.tsx';

/** Facts that every row has, as far as their names hold the words. */
export function factGroup(
  title: string,
  facts: readonly { readonly id: string; readonly name: string }[],
  words: string,
): ChoosableGroup {
  const wanted = fold(words);
  const found = facts.filter(({ name }) => fold(name).includes(wanted));
  return { title, columns: found.map((fact) => ({ ...fact, use: null })), more: 0 };
}

/** Keys that the server found, each with how many rows have it. */
export function keyGroup(
  title: string,
  { keys, totalCount }: KeyListFragment,
  idOf: (key: string) => string,
  useText: (count: number) => string,
): ChoosableGroup {
  return {
    title,
    columns: keys.map(({ name, count }) => ({ id: idOf(name), name, use: { count, text: useText(count) } })),
    more: totalCount - keys.length,
  };
}
