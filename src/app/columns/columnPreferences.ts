/** Which columns the reader chose in which table. Kept in this browser. */

import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface ColumnPreferences {
  /** By the table's place, the orders of its columns ("metadata.rows"); the choice made last stands last. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
}

/** Choices of so many tables are kept. */
const MOST = 200;

const useColumnPreferences = create<ColumnPreferences>()(
  persist((): ColumnPreferences => ({ chosen: {} }), { name: 'headwaters.columns', version: 1 }),
);

/** The columns chosen for a table; undefined where the reader left the choice to the table. */
export function useChosenColumns(place: string): readonly string[] | undefined {
  return useColumnPreferences(({ chosen }) => chosen[place]);
}

/** @param columns null to leave the choice to the table again */
export function chooseTableColumns(place: string, columns: readonly string[] | null): void {
  useColumnPreferences.setState(({ chosen }) => {
    const others = Object.entries(chosen).filter(([other]) => other !== place);
    return { chosen: Object.fromEntries([...others, ...(columns === null ? [] : [[place, columns]])].slice(-MOST)) };
  });
}
