/** Versions and runs by what their tags and values begin with: a seek in an index for each key that a project has. */

import type { Reader } from './database.ts';
import { RUN_COLUMNS, type RunRow } from './runs.ts';
import { joinSql, sql, type Sql } from './sql.ts';
import type { ValueSource } from './values.ts';
import { VERSION_COLUMNS, VERSION_TABLES, type VersionRow } from './versions.ts';

// Tags are joined by CROSS JOIN, which SQLite keeps in order: from the few tags, and not from all rows of the project.

/** So many matches of a kind are looked at; what common words match beyond them helps nobody. */
const MOST = 200;

export interface ValueSearch {
  readonly projectId: number;
  /** The beginning of a tag or of a text, as it is written there; or a whole number. */
  readonly words: string;
  readonly first: number;
}

/** Committed versions with such a tag or metadata value, the newest first. */
export function versionsWith(db: Reader, search: ValueSearch): Promise<VersionRow[]> {
  const { projectId, words, first } = search;
  const tagged = sql`SELECT g.version_id AS id FROM version_tag g
    CROSS JOIN version gv CROSS JOIN collection gc
    WHERE gv.id = g.version_id AND gc.id = gv.collection_id AND gc.project_id = ${projectId} AND ${begins(sql`g.tag`, words)} LIMIT ${MOST}`;
  const query = sql`SELECT ${{ text: VERSION_COLUMNS, values: [] }} FROM ${{ text: VERSION_TABLES, values: [] }}
    JOIN (${union([tagged, ...owners(search, ['metadata'])])}) AS found ON found.id = v.id
    WHERE c.project_id = ${projectId} AND v.state = 'COMMITTED'
    ORDER BY v.id DESC LIMIT ${first}`;
  return db.all(query.text, ...query.values);
}

/** Runs with such a tag, or such a value in their config or summary, the newest first. */
export function runsWith(db: Reader, search: ValueSearch): Promise<RunRow[]> {
  const { projectId, words, first } = search;
  const tagged = sql`SELECT g.run_id AS id FROM run_tag g CROSS JOIN run gr
    WHERE gr.id = g.run_id AND gr.project_id = ${projectId} AND ${begins(sql`g.tag`, words)} LIMIT ${MOST}`;
  const query = sql`SELECT ${{ text: RUN_COLUMNS, values: [] }} FROM run r
    JOIN (${union([tagged, ...owners(search, ['config', 'summary'])])}) AS found ON found.id = r.id
    WHERE r.state <> 'deleted'
    ORDER BY r.id DESC LIMIT ${first}`;
  return db.all(query.text, ...query.values);
}

/** Lists that each end early, as one, each id once. Joined, it leads the statement; behind IN, all rows would be gone through. */
function union(lists: readonly Sql[]): Sql {
  return joinSql(
    lists.map((list, index) => sql`SELECT id FROM (${list}) AS ${{ text: `list${index}`, values: [] }}`),
    ' UNION ',
  );
}

/** Whose values match: a list for texts and one for numbers, so that each is a seek in the index. */
function owners({ projectId, words }: ValueSearch, sources: readonly ValueSource[]): Sql[] {
  const among = joinSql(
    sources.map((source) => sql`${source}`),
    ', ',
  );
  const having = (match: Sql) => sql`SELECT x.owner_id AS id FROM indexed_value x
    WHERE x.key_id IN (SELECT k.id FROM value_key k WHERE k.project_id = ${projectId} AND k.source IN (${among}))
      AND ${match} LIMIT ${MOST}`;
  const number = words.trim() === '' ? Number.NaN : Number(words);
  return [
    having(sql`x.rank = 1 AND x.number = 0 AND ${begins(sql`x.text`, words)}`),
    ...(Number.isFinite(number) ? [having(sql`x.rank = 0 AND x.number = ${number}`)] : []),
  ];
}

/** The last character there is: no text that begins with the words comes after it. */
const LAST = '\u{10ffff}';

const begins = (column: Sql, words: string): Sql => sql`${column} >= ${words} AND ${column} < ${words + LAST}`;
