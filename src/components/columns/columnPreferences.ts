/** Which columns the reader chose in which table, and how wide they are. Kept in this browser. */

import { persistedStore } from '../../state/persisted.ts';

interface TablePreferences {
  /** Ids of the columns in their order; undefined where the choice is left to the table. */
  readonly columns?: readonly string[];
  /** In pixels, by the column's id. */
  readonly widths?: Readonly<Record<string, number>>;
}

interface ColumnPreferences {
  /** By the table's place; the one that was changed last stands last. */
  readonly tables: Readonly<Record<string, TablePreferences>>;
}

/** Preferences of so many tables are kept. */
const MOST = 200;

const useColumnPreferences = persistedStore<ColumnPreferences>('tables', () => ({ tables: {} }));

/** The columns chosen for a table; undefined where the reader left the choice to the table. */
export function useChosenColumns(place: string): readonly string[] | undefined {
  return useColumnPreferences(({ tables }) => tables[place]?.columns);
}

/** The widths that the reader gave columns of a table. */
export function useColumnWidths(place: string): Readonly<Record<string, number>> | undefined {
  return useColumnPreferences(({ tables }) => tables[place]?.widths);
}

/** @param columns null to leave the choice to the table again, and the widths, too */
export function chooseTableColumns(place: string, columns: readonly string[] | null): void {
  change(place, (before) => (columns === null ? {} : { ...before, columns }));
}

/** @param width null to leave it to the table again */
export function setColumnWidth(place: string, column: string, width: number | null): void {
  change(place, (before) => {
    const others = Object.entries(before.widths ?? {}).filter(([other]) => other !== column);
    return { ...before, widths: Object.fromEntries([...others, ...(width === null ? [] : [[column, width]])]) };
  });
}

function change(place: string, act: (before: TablePreferences) => TablePreferences): void {
  useColumnPreferences.setState(({ tables }) => {
    const others = Object.entries(tables).filter(([other]) => other !== place);
    return { tables: Object.fromEntries([...others, [place, act(tables[place] ?? {})]].slice(-MOST)) };
  });
}
