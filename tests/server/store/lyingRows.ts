/** Statements whose row types lie, and one that does not: what the check of the statements has to find. */

import { allIn, type Reader } from '../../../src/server/store/database.ts';

const wrongKey = (db: Reader) => db.get<{ id: number; titel: string }>('SELECT id, name FROM project');
const leftOut = (db: Reader) => db.all<{ id: number }>('SELECT id, name FROM project');
const wrongKind = (db: Reader) => db.all<{ id: string }>('SELECT id FROM project');
const neverNull = (db: Reader) => db.all<{ name: string }>('SELECT NULL AS name FROM project');
const noBoolean = (db: Reader) => db.all<{ isNamed: boolean }>('SELECT name IS NOT NULL AS "isNamed" FROM project');
const shortTuple = (db: Reader) => db.tuples<[number]>('SELECT id, name FROM project');
const inferred = (db: Reader): Promise<{ key: number }[]> => allIn(db, 'SELECT id FROM project WHERE id IN (?)', [1]);
const honest = (db: Reader) => db.all<{ id: number; name: string | null }>('SELECT id, name FROM project');

/** Runs all of them; there must be a project 1. */
export async function runLyingRows(db: Reader): Promise<void> {
  for (const run of [wrongKey, leftOut, wrongKind, neverNull, noBoolean, shortTuple, inferred, honest]) await run(db);
}
