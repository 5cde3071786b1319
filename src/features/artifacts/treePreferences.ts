/** How the reader likes the sidebar's tree. Kept in this browser. */

import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** Orders of collections, as the server says them. */
export const TREE_SORTS = { name: '+name', newest: '-updated_at', versions: '-version_count' } as const;

export type TreeSort = keyof typeof TREE_SORTS;

interface TreePreferences {
  readonly sort: TreeSort;
}

export const useTreePreferences = create<TreePreferences>()(
  persist((): TreePreferences => ({ sort: 'name' }), { name: 'headwaters.tree', version: 1 }),
);

export function chooseTreeSort(sort: TreeSort): void {
  useTreePreferences.setState({ sort });
}
