/** Which rows of an impact list are shown, and in which order. */

import { fold } from '../../shared/fold.ts';
import { chosenAliases, type ImpactRow, linksText } from './impactRows.ts';

/** What the list can be sorted by; `weight` has what others rely on first. */
export const IMPACT_ORDERS = [
  'name',
  'type',
  'labels',
  'links',
  'user',
  'state',
  'createdAt',
  'distance',
  'weight',
] as const;
export type ImpactOrder = (typeof IMPACT_ORDERS)[number];

/** Kinds of things: versions that are registered, all versions, runs. */
export const IMPACT_KINDS = ['registered', 'artifact', 'run'] as const;
export type ImpactKind = (typeof IMPACT_KINDS)[number];

export interface ImpactChoice {
  /** Words that the name, type, an alias, a tag, a link, the user, the state or the project holds. */
  readonly words: string;
  readonly kind: ImpactKind | null;
  /** An artifact type; runs have none. */
  readonly type: string | null;
  readonly user: string | null;
  readonly sort: ImpactOrder;
  readonly isDescending: boolean;
}

/**
 * Chooses among rows. What the words are looked for in is put together once, when there first are any; a row without
 * an order of its own keeps its place, so the nearest come first.
 */
export function impactChooser(rows: readonly ImpactRow[]): (choice: ImpactChoice) => readonly ImpactRow[] {
  let texts: readonly string[] | null = null;
  return ({ words, kind, type, user, sort, isDescending }) => {
    const wanted = fold(words.trim());
    if (wanted !== '') texts ??= rows.map(searchText);
    const found = rows.filter(
      (row, at) =>
        (kind === null || isOfKind(row, kind)) &&
        (type === null || (row.kind === 'artifact' && row.type === type)) &&
        (user === null || row.user === user) &&
        (texts?.[at]?.includes(wanted) ?? true),
    );
    return sorted(found, sort, isDescending);
  };
}

export function isOfKind(row: ImpactRow, kind: ImpactKind): boolean {
  return kind === 'registered' ? row.links.length > 0 : row.kind === kind;
}

/** A line break keeps words from being found across two facts. */
function searchText(row: ImpactRow): string {
  const { name, type, state, project, user, aliases, tags } = row;
  return fold([name, type, state, project, user, linksText(row), ...aliases, ...tags].join('\n'));
}

/** In order of a key that is made once for each row: comparing 100,000 names as people would takes seconds. */
function sorted(rows: readonly ImpactRow[], sort: ImpactOrder, isDescending: boolean): readonly ImpactRow[] {
  const sign = isDescending ? -1 : 1;
  const keyed = rows.map((row, at) => ({ row, at, key: keyOf(row, sort) }));
  keyed.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : a.at - b.at));
  return keyed.map(({ row }) => row);
}

function keyOf(row: ImpactRow, sort: ImpactOrder): string | number {
  if (sort === 'distance' || sort === 'createdAt') return row[sort];
  if (sort === 'weight') return weight(row);
  if (sort === 'labels') return natural(labelsText(row));
  return natural(sort === 'links' ? linksText(row) : (row[sort] ?? ''));
}

/** Smaller, the more others rely on it: registered under a chosen alias, registered, under a chosen alias, any other. */
function weight({ links, aliases }: ImpactRow): number {
  if (links.some((link) => chosenAliases(link.aliases).length > 0)) return 0;
  if (links.length > 0) return 1;
  return chosenAliases(aliases).length > 0 ? 2 : 3;
}

/** Aliases and tags together, as one column shows them. */
function labelsText({ aliases, tags }: ImpactRow): string {
  return [...aliases, ...tags].join(' ');
}

/** A text that sorts as people count, by plain comparison: v9 comes before v10, and case does not matter. */
function natural(text: string): string {
  return text.toLocaleLowerCase().replaceAll(/\d+/gu, (digits) => digits.padStart(12, '0'));
}
