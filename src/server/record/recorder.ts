/** What recording needs: the database, the file contents, the clock, and who is at work. */

import type { Database } from '../store/database.ts';
import type { ContentStore } from '../files/contentStore.ts';

export interface Recorder {
  readonly db: Database;
  readonly files: ContentStore;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** The user, and the entity that is meant where a script names none. */
  readonly user: string;
  /** Everybody here belongs to the one organisation; registries are projects of its entity. */
  readonly organization: { readonly name: string; readonly entityName: string };
}
