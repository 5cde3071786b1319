/** The search by values: numbers that are asked for whole, and values under a key, such as "lr=0.001". */

import type { Reader } from './database.ts';
import { runEntry, searchedValues, versionEntry, type TextValue } from './searchEntries.ts';
import { folded, hasWord, type AskedValue } from './searchText.ts';
import { every, joinSql, sql, type Sql } from './sql.ts';

/** What has values. */
type Owner = 'run' | 'version';

/** So many owners of a value are looked at; what has more is narrowed by other words. */
const MOST = 1000;

export const SOURCES = { run: ['config', 'summary'], version: ['metadata'] } as const;

/** Runs or versions with a value that is this number, under whatever key; the newest first. */
export function ownersOfNumber(db: Reader, projectId: number | null, owner: Owner, number: number): Promise<number[]> {
  return owners(db, keysOf(projectId, owner), sql`x.rank = 0 AND x.number = ${number}`);
}

/** Runs or versions that have all of the values, and all of the words anywhere; the newest first. */
export async function ownersOfValues(
  db: Reader,
  projectId: number | null,
  owner: Owner,
  values: readonly AskedValue[],
  words: readonly string[],
): Promise<number[]> {
  let found: number[] | null = null;
  for (const value of values) {
    const having = new Set(await ownersOfValue(db, projectId, owner, value));
    found = found === null ? [...having] : found.filter((id) => having.has(id));
  }
  if (words.length === 0) return found ?? [];
  const entryOf = owner === 'run' ? runEntry : versionEntry;
  const narrowed: number[] = [];
  for (const id of found ?? []) {
    const entry = (await entryOf(db, id))?.entry;
    if (entry && words.every((word) => hasWord(entry.name, word) || hasWord(entry.rest, word))) narrowed.push(id);
  }
  return narrowed;
}

async function ownersOfValue(
  db: Reader,
  projectId: number | null,
  owner: Owner,
  { key, value }: AskedValue,
): Promise<number[]> {
  const name = folded(key);
  const keys = sql`${keysOf(projectId, owner)} AND (lower(k.name) = ${name} OR lower(k.name) LIKE ${`%.${escaped(name)}`} ESCAPE '\\')`;
  const number = NAMED_NUMBERS[folded(value)] ?? Number(value);
  const begins = sql`x.rank = 1 AND x.number = 0 AND lower(x.text) LIKE ${`${escaped(folded(value))}%`} ESCAPE '\\'`;
  const found = await owners(db, keys, begins);
  if (!Number.isFinite(number)) return found;
  const numbers = await owners(db, keys, sql`x.rank = 0 AND x.number = ${number}`);
  return [...new Set([...numbers, ...found])].sort((a, b) => b - a);
}

/** Truth is kept as a number. */
const NAMED_NUMBERS: Readonly<Record<string, number>> = { true: 1, false: 0 };

const escaped = (text: string) => text.replaceAll(/[\\%_]/gu, String.raw`\$&`);

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
  const number = NAMED_NUMBERS[folded(value)] ?? Number(value);
  const values = await searchedValues(db, id, SOURCES[owner], 'every number');
  return values.find((one) => {
    const under = folded(one.key);
    if (under !== name && !under.endsWith(`.${name}`)) return false;
    return Number(one.text) === number || folded(one.text).startsWith(folded(value));
  });
}
