/** What SQLite has in other words than `store/dialect.ts`, and the functions that it lacks. */

import type { DatabaseSync } from 'node:sqlite';

import { fold } from '../../../shared/fold.ts';
import type { SqlFunctions } from '../dialect.ts';
import { matchesRegex } from '../regex.ts';

/** A shared statement in SQLite's words: its LIKE already takes a and A for the same. */
export function inSqlite(statement: string): string {
  return statement.replaceAll(' ILIKE ', ' LIKE ');
}

const FUNCTIONS: SqlFunctions = {
  fold: (text) => (typeof text === 'string' ? fold(text) : null),
  matches_regex: (text, pattern) => (typeof text === 'string' && matchesRegex(text, String(pattern)) ? 1 : 0),
};

/** Gives a connection the functions of the shared statements. */
export function addFunctions(database: DatabaseSync): void {
  for (const [name, apply] of Object.entries(FUNCTIONS)) {
    database.function(name, { deterministic: true }, apply);
  }
}
