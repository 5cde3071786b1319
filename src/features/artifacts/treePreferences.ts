/** How the reader likes the sidebar's tree. Kept in this browser. */

import { persistedStore } from '../../state/persisted.ts';

/** Orders of collections, as the server says them. */
export const TREE_SORTS = { name: '+name', newest: '-updated_at', versions: '-version_count' } as const;

export type TreeSort = keyof typeof TREE_SORTS;

interface TreePreferences {
  readonly sort: TreeSort;
}

export const useTreePreferences = persistedStore<TreePreferences>('tree', () => ({ sort: 'name' }));

export function chooseTreeSort(sort: TreeSort): void {
  useTreePreferences.setState({ sort });
}
