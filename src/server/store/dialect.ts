/**
 * The SQL of the shared statements: what SQLite and PostgreSQL both understand, and what each engine adds or translates
 * when it prepares a statement. An engine's own words stand in its own folder.
 *
 * - Placeholders are `?`; a list of ids is `IN (?)`, which `allIn` and `tuplesIn` widen.
 * - Flags are 0 and 1.
 * - `ILIKE` ignores the case of ASCII, `LIKE` is only used on folded texts; both with `ESCAPE '\'`. PostgreSQL has both,
 *   SQLite's engine translates.
 * - `ON CONFLICT … DO` and `RETURNING` say what an insert does beside inserting; never `INSERT OR`.
 * - `CROSS JOIN` keeps the order of the tables on SQLite, and is an ordinary join elsewhere.
 */

import type { SqlValue } from './database.ts';

/** Functions of the shared statements that each engine brings along. */
export interface SqlFunctions {
  /** `fold(text)`: the text as `shared/fold.ts` compares it; null of null. */
  readonly fold: (text: SqlValue) => SqlValue;
  /** `matches_regex(text, pattern)`: whether a pattern of `regex.ts` is found in the text; not in null. */
  readonly matches_regex: (text: SqlValue, pattern: SqlValue) => SqlValue;
}
