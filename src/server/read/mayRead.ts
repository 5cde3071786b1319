/** What callers may read. Users may read everything today; roles are asked for here, and nowhere else. */

import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import type { Reader } from '../store/database.ts';
import { FALSE, sql, TRUE, type Sql } from '../store/sql.ts';

/**
 * The condition that a caller may read what is in a project. Lists, searches and look-ups all ask for it: what a caller
 * may not read does not exist for them. Holders of signed addresses may read nothing by its name.
 * @param _projectId the column or value that is the project's row id; what a user may read does not depend on it yet
 */
export function mayRead(caller: Caller, _projectId: Sql): Sql {
  return caller.kind === 'address' ? FALSE : TRUE;
}

/** A row that was looked up, unless the caller may not read the project that it is in. */
export async function ifReadable<Row>(
  db: Reader,
  caller: Caller,
  row: Row | undefined,
  projectIdOf: (row: Row) => number,
): Promise<Row | undefined> {
  if (row === undefined) return undefined;
  const condition = mayRead(caller, sql`${projectIdOf(row)}`);
  // Most callers may read everything, and need no statement to tell.
  if (condition === TRUE) return row;
  const query = sql`SELECT 1 WHERE ${condition}`;
  return (await db.get(query.text, ...query.values)) === undefined ? undefined : row;
}

/**
 * A look-up of the store as a query: a row that the caller may not read is not found.
 * @param projectIdOf the row id of the project that the row is in
 */
export function lookUp<Arguments extends readonly unknown[], Row>(
  statement: (db: Reader, ...args: Arguments) => Promise<Row | undefined>,
  projectIdOf: (row: Row) => number,
): (db: Reader, caller: Caller, ...args: Arguments) => Promise<Row | undefined> {
  return async (db, caller, ...args) => ifReadable(db, caller, await statement(db, ...args), projectIdOf);
}

/**
 * A statement of the store about something that the caller has looked up, such as a version's tags, as a query: users
 * may ask about what they have found.
 */
export function askAbout<Arguments extends readonly unknown[], Answer>(
  statement: (db: Reader, ...args: Arguments) => Promise<Answer>,
): (db: Reader, caller: Caller, ...args: Arguments) => Promise<Answer> {
  return async (db, caller, ...args) => {
    requireUser(caller);
    return statement(db, ...args);
  };
}
