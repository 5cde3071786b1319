/** All files of a version or of a run at once, by columns: a tree of them needs every name, and little else. */

import { UserError } from '../errors.ts';
import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import type { Reader } from '../store/database.ts';
import { every, sql, type Sql } from '../store/sql.ts';
import { wordsOf } from '../../shared/words.ts';
import { contains } from '../store/like.ts';

/** Entry i of `names` and `sizes` belongs to file i; reference j is file `refOf[j]`. */
export interface FileColumns {
  /** How many files have such names, listed or not. */
  readonly totalCount: number;
  readonly names: readonly string[];
  /** In bytes; 0 also where the size of a reference is not known. */
  readonly sizes: readonly number[];
  readonly refOf: readonly number[];
  readonly refs: readonly string[];
}

export interface FileChoice {
  /** Words that the names hold, each; case does not count. */
  readonly search?: string | null | undefined;
  /** The most files that are listed; 200,000 where it is left out, and at most. */
  readonly first?: number | null | undefined;
}

const MAX_LISTED = 200_000;

interface FileSource {
  readonly from: Sql;
  readonly owned: Sql;
  readonly name: Sql;
  readonly ref: Sql;
}

/** The files of a version, in the order of their paths. @throws UserError when `first` is out of its range */
export function versionFileColumns(
  db: Reader,
  caller: Caller,
  versionId: number,
  choice: FileChoice,
): Promise<FileColumns> {
  requireUser(caller);
  const owned = sql`version_id = ${versionId}`;
  return fileColumns(db, { from: sql`version_file`, owned, name: sql`path`, ref: sql`ref` }, choice);
}

/** The files of a run, in the order of their names. @throws UserError when `first` is out of its range */
export function runFileColumns(db: Reader, caller: Caller, runId: number, choice: FileChoice): Promise<FileColumns> {
  requireUser(caller);
  const owned = sql`run_id = ${runId}`;
  return fileColumns(db, { from: sql`run_file`, owned, name: sql`name`, ref: sql`NULL` }, choice);
}

async function fileColumns(db: Reader, { from, owned, name, ref }: FileSource, choice: FileChoice) {
  const first = choice.first ?? MAX_LISTED;
  if (first < 0 || first > MAX_LISTED) {
    throw new UserError(`"first" is ${first}; it must be between 0 and ${MAX_LISTED}.`);
  }
  const words = wordsOf(choice.search ?? '');
  const where = every([owned, ...words.map((word) => contains(name, word))]);
  const list = sql`SELECT ${name}, size, ${ref} FROM ${from} WHERE ${where} ORDER BY ${name} LIMIT ${first}`;
  const rows = await db.tuples<[string, number, string | null]>(list.text, ...list.values);
  const references = rows.flatMap(([, , address], index) => (address === null ? [] : [{ index, address }]));
  return {
    totalCount: rows.length < first ? rows.length : await countFiles(db, from, where),
    names: rows.map(([path]) => path),
    sizes: rows.map(([, size]) => size),
    refOf: references.map(({ index }) => index),
    refs: references.map(({ address }) => address),
  };
}

async function countFiles(db: Reader, from: Sql, where: Sql): Promise<number> {
  const query = sql`SELECT count(*) AS total FROM ${from} WHERE ${where}`;
  return (await db.get<{ total: number }>(query.text, ...query.values))?.total ?? 0;
}
