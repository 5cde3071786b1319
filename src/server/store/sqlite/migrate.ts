/** Brings the tables of a database up to date. */

import { readdirSync, readFileSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';

/** Applies the numbered files of `migrations/` that this database has not seen, each in a transaction. */
export function migrate(database: DatabaseSync): void {
  const folder = new URL('./migrations/', import.meta.url);
  const row = database.prepare('PRAGMA user_version').get() as { user_version: number };
  for (const name of readdirSync(folder).sort()) {
    const number = Number.parseInt(name, 10);
    if (!(number > row.user_version)) continue;
    database.exec(`BEGIN; ${readFileSync(new URL(name, folder), 'utf8')}; PRAGMA user_version = ${number}; COMMIT;`);
  }
}
