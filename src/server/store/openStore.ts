/** Opens what keeps the rows of a data folder: SQLite in a file. */

import path from 'node:path';

import type { Database } from './database.ts';
import { openDatabase } from './sqlite/connection.ts';

/**
 * Opens (or makes) the database of a data folder and brings its tables up to date.
 * @throws UserError when the database is damaged
 */
export function openStore(folder: string): Database {
  return openDatabase(path.join(folder, 'headwaters.sqlite'));
}
