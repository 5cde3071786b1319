/** The search by values: numbers that are asked for whole, and values under a key, such as "lr=0.001". */

import type { Reader } from '../store/database.ts';
import { runEntries, searchedValues, versionEntries, type TextValue } from '../store/searchEntries.ts';
import { findEntries } from '../store/sqlite/searchIndex.ts';
import { folded, hasWord, type AskedValue, type Question } from '../store/searchText.ts';
import { every, joinSql, some, sql, type Sql } from '../store/sql.ts';
import { endsWith, isFolded, startsWith } from '../store/like.ts';

/** What has values. */
type Owner = 'run' | 'version';

/** So many owners of a value are looked at; what has more is narrowed by other words. */
const MOST = 1000;

export const SOURCES = { run: ['config', 'summary'], version: ['metadata'] } as const;

/** Runs or versions with a value that is this number, under whatever key; the newest first. */
export function ownersOfNumber(db: Reader, projectId: number | null, owner: Owner, number: number): Promise<number[]> {
  return owners(db, keysOf(projectId, owner), sql`x.rank = 0 AND x.number = ${number}`);
}

/** At most `most` runs or versions that have all of the values, and all of the words anywhere; the newest first. */
export async function ownersOfValues(
  db: Reader,
  projectId: number | null,
  owner: Owner,
  { values, words }: Question,
  most: number,
): Promise<number[]> {
  const lists: number[][] = [];
  for (const value of values) lists.push(await ownersOfValue(db, projectId, owner, value));
  const fewest = lists.toSorted((a, b) => a.length - b.length)[0] ?? [];
  // Where all of the values are frequent, the words may be rarer.
  const candidates =
    fewest.length >= MOST && words.length > 0
      ? await findEntries(db, { kind: owner, projectId, words, where: 'anywhere', first: MOST })
      : fewest;
  const found: number[] = [];
  for (const id of candidates) {
    if (found.length === most) break;
    if ((await hasAll(db, id, owner, values)) && (await hasWords(db, id, owner, words))) found.push(id);
  }
  return found;
}

async function hasAll(db: Reader, id: number, owner: Owner, values: readonly AskedValue[]): Promise<boolean> {
  for (const value of values) if (!(await valueUnder(db, id, owner, value))) return false;
  return true;
}

async function hasWords(db: Reader, id: number, owner: Owner, words: readonly string[]): Promise<boolean> {
  if (words.length === 0) return true;
  const entry = (await (owner === 'run' ? runEntries : versionEntries)(db, [id])).get(id)?.entry;
  return entry ? words.every((word) => hasWord(entry.name, word) || hasWord(entry.rest, word)) : false;
}

/** Those with exactly this number or text are the newest; those with longer texts, as the index has them. */
async function ownersOfValue(
  db: Reader,
  projectId: number | null,
  owner: Owner,
  { key, value }: AskedValue,
): Promise<number[]> {
  const isNamed = some([isFolded(sql`k.name`, key), endsWith(sql`k.name`, `.${key}`)]);
  const keys = every([keysOf(projectId, owner), isNamed]);
  const asked = sql`SELECT k.id FROM value_key k WHERE ${keys}`;
  const number = numberOf(value);
  const found = new Set<number>();
  for (const { id } of await db.all<{ id: number }>(asked.text, ...asked.values)) {
    const isNumber = sql`x.rank = 0 AND x.number = ${number} AND x.text = ''`;
    const isText = sql`x.rank = 1 AND x.number = 0 AND x.text = ${value}`;
    for (const isValue of Number.isFinite(number) ? [isNumber, isText] : [isText]) {
      const query = sql`SELECT x.owner_id AS id FROM indexed_value x WHERE x.key_id = ${id} AND ${isValue}
        ORDER BY x.owner_id DESC LIMIT ${MOST}`;
      for (const row of await db.all<{ id: number }>(query.text, ...query.values)) found.add(row.id);
    }
  }
  if (found.size < MOST) {
    const begins = sql`x.rank = 1 AND x.number = 0 AND ${startsWith(sql`x.text`, value)}`;
    for (const id of await owners(db, keys, begins)) found.add(id);
  }
  return [...found].sort((a, b) => b - a).slice(0, MOST);
}

const numberOf = (value: string): number => NAMED_NUMBERS[folded(value)] ?? Number(value);

/** Truth is kept as a number. */
const NAMED_NUMBERS: Readonly<Record<string, number>> = { true: 1, false: 0 };

/** The condition on `k` that a key is of such an owner, and none that the client keeps for itself. */
function keysOf(projectId: number | null, owner: Owner): Sql {
  const ofProject = projectId === null ? [] : [sql`k.project_id = ${projectId}`];
  const sources = joinSql(
    SOURCES[owner].map((source) => sql`${source}`),
    ', ',
  );
  return every([...ofProject, sql`k.source IN (${sources})`, sql`substr(k.name, 1, 1) <> '_'`]);
}

async function owners(db: Reader, keys: Sql, isValue: Sql): Promise<number[]> {
  const query = sql`SELECT DISTINCT x.owner_id AS id FROM indexed_value x
    WHERE x.key_id IN (SELECT k.id FROM value_key k WHERE ${keys}) AND ${isValue} LIMIT ${MOST}`;
  return (await db.all<{ id: number }>(query.text, ...query.values)).map(({ id }) => id).sort((a, b) => b - a);
}

/** The value of a run or version that is under a key and begins so; undefined when it has none. */
export async function valueUnder(
  db: Reader,
  id: number,
  owner: Owner,
  { key, value }: AskedValue,
): Promise<TextValue | undefined> {
  const name = folded(key);
  const number = numberOf(value);
  const values = await searchedValues(db, id, SOURCES[owner], 'every number');
  return values.find((one) => {
    const under = folded(one.key);
    if (under !== name && !under.endsWith(`.${name}`)) return false;
    return Number(one.text) === number || folded(one.text).startsWith(folded(value));
  });
}
