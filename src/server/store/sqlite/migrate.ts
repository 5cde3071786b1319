/** Brings the tables of a database up to date. */

import { readdirSync, readFileSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';

/**
 * Applies the numbered files of `migrations/` that this database has not seen, each in a transaction. Foreign keys are
 * not checked meanwhile: a table that others refer to can be made again under its name.
 * @param last the number of the last file that is applied; all of them by default
 */
export function migrate(database: DatabaseSync, last = Number.POSITIVE_INFINITY): void {
  const folder = new URL('./migrations/', import.meta.url);
  const row = database.prepare('PRAGMA user_version').get() as { user_version: number };
  database.exec('PRAGMA foreign_keys = OFF;');
  for (const name of readdirSync(folder).sort()) {
    const number = Number.parseInt(name, 10);
    if (!(number > row.user_version) || number > last) continue;
    database.exec(`BEGIN; ${readFileSync(new URL(name, folder), 'utf8')}; PRAGMA user_version = ${number}; COMMIT;`);
  }
  database.exec('PRAGMA foreign_keys = ON;');
}
