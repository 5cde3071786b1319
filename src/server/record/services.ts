/** What commands work with: the database, the contents of files, the clock, and the organization. */

import type { Database } from '../store/database.ts';
import type { ContentStore } from '../files/contentStore.ts';

export interface Services {
  readonly db: Database;
  readonly files: ContentStore;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Everybody here belongs to the one organization; registries are projects of its entity. */
  readonly organization: { readonly name: string; readonly entityName: string };
}
