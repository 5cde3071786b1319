/** Stores whose state this browser keeps: the reader's own habits, which somebody's link never changes. */

import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** Every store that is kept, so that no two share a name. */
type StoreName = 'lineage' | 'shell' | 'tables' | 'tree' | 'logs' | 'charts' | 'visits';

/** Counts up when a stored state is no longer understood; what is older is dropped. */
const VERSION = 1;

/**
 * A store that is kept in this browser's storage as `headwaters.NAME`.
 *
 * @param initial the state of a reader who has none yet
 */
export function persistedStore<State extends object>(name: StoreName, initial: () => State) {
  return create<State>()(persist(initial, { name: `headwaters.${name}`, version: VERSION }));
}
