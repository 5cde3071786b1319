/** The keys of config, summary and metadata that the runs of a project or the versions of a collection have values under. */

import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import type { CollectionRow } from '../store/collections.ts';
import type { Reader } from '../store/database.ts';
import { contains } from '../store/like.ts';
import { sql, TRUE, type Sql } from '../store/sql.ts';
import type { ValueSource } from '../store/values.ts';

/** A key, as a column of a table can show it. */
export interface ValueKey {
  /** Dotted, such as "model.depth". */
  readonly name: string;
  /** How many runs or versions have a value under it. */
  readonly count: number;
  /** Whether these values differ. */
  readonly isVaried: boolean;
  /** Whether numbers are among them. */
  readonly hasNumbers: boolean;
}

export interface KeyChoice {
  /** What the key holds; case does not count. Empty for all keys. */
  readonly words: string;
  readonly first: number;
}

export interface KeyList {
  readonly keys: readonly ValueKey[];
  /** How many keys there are in all that hold the words. */
  readonly totalCount: number;
}

interface CountedKey {
  readonly id: number;
  readonly name: string;
  readonly count: number;
}

/** Keys of a project's runs, those that most runs have first. What begins with an underscore is the client's own. */
export async function keysOfRuns(
  db: Reader,
  caller: Caller,
  projectId: number,
  source: Exclude<ValueSource, 'metadata'>,
  choice: KeyChoice,
): Promise<KeyList> {
  requireUser(caller);
  const counted = sql`SELECT k.id, k.name, u.owners AS count FROM value_key k
    JOIN value_key_count u ON u.key_id = k.id AND u.collection_id = 0
    WHERE k.project_id = ${projectId} AND k.source = ${source} AND u.owners > 0
      AND k.name NOT LIKE '\\_%' ESCAPE '\\' AND ${holds(choice.words)}`;
  const found = await mostCommon(db, counted, choice);
  const keys = await Promise.all(found.keys.map(async (key) => ({ ...key, ...(await extremes(db, key.id)) })));
  return { ...found, keys };
}

/** What a key's lowest and highest value tell, each a seek in the index. */
async function extremes(db: Reader, key: number): Promise<Pick<ValueKey, 'isVaried' | 'hasNumbers'>> {
  const at = (direction: 'ASC' | 'DESC') =>
    db.get<{ rank: number; number: number; text: string }>(
      `SELECT rank, number, text FROM indexed_value WHERE key_id = ?
       ORDER BY rank ${direction}, number ${direction}, text ${direction} LIMIT 1`,
      key,
    );
  const [lowest, highest] = [await at('ASC'), await at('DESC')];
  const isVaried =
    lowest?.rank !== highest?.rank || lowest?.number !== highest?.number || lowest?.text !== highest?.text;
  return { isVaried, hasNumbers: lowest?.rank === 0 };
}

/** So many of the newest versions tell whether values of a collection differ. */
const SAMPLE = 200;

/** Metadata keys of a collection's versions, those that most versions have first. */
export async function keysOfVersions(
  db: Reader,
  caller: Caller,
  { id, kind }: Pick<CollectionRow, 'id' | 'kind'>,
  choice: KeyChoice,
): Promise<KeyList> {
  requireUser(caller);
  const counted = kind === 'sequence' ? keysOfSequence(id, choice) : keysOfPortfolio(id, choice);
  const { keys, totalCount } = await mostCommon(db, counted, choice);
  const sampled = await sampledKeys(db, id);
  const facts = new Map(sampled.map(({ name, ...key }) => [name, key]));
  const none = { hasNumbers: false, isVaried: false };
  return { keys: keys.map((key) => ({ ...key, ...(facts.get(key.name) ?? none) })), totalCount };
}

const keysOfSequence = (collectionId: number, { words }: KeyChoice) =>
  sql`SELECT k.id, k.name, u.owners AS count FROM value_key_count u JOIN value_key k ON k.id = u.key_id
    WHERE u.collection_id = ${collectionId} AND u.owners > 0 AND ${holds(words)}`;

/** Versions come to a portfolio and leave it, from several projects; there are few, and they are counted as they are. */
const keysOfPortfolio = (collectionId: number, { words }: KeyChoice) =>
  sql`SELECT min(k.id) AS id, k.name, count(*) AS count
    FROM membership m JOIN indexed_value x ON x.owner_id = m.version_id AND x.position = 0
    JOIN value_key k ON k.id = x.key_id
    WHERE m.collection_id = ${collectionId} AND k.source = 'metadata' AND ${holds(words)}
    GROUP BY k.name`;

async function sampledKeys(db: Reader, collectionId: number) {
  const rows = await db.all<{ name: string; lowest: number; different: number }>(
    `SELECT k.name, min(x.rank) AS lowest, count(DISTINCT x.rank || ' ' || x.number || ' ' || x.text) AS different
     FROM (SELECT version_id FROM membership WHERE collection_id = ? ORDER BY version_index DESC LIMIT ?) AS m
     JOIN indexed_value x ON x.owner_id = m.version_id AND x.position = 0
     JOIN value_key k ON k.id = x.key_id AND k.source = 'metadata'
     GROUP BY k.name`,
    collectionId,
    SAMPLE,
  );
  return rows.map(({ name, lowest, different }) => ({ name, hasNumbers: lowest === 0, isVaried: different > 1 }));
}

/** The condition that a key's name holds the words. */
const holds = (words: string): Sql => (words === '' ? TRUE : contains(sql`k.name`, words));

/** The first of some counted keys. */
async function mostCommon(db: Reader, counted: Sql, { first }: KeyChoice) {
  const page = sql`SELECT id, name, count FROM (${counted}) AS found ORDER BY count DESC, name LIMIT ${first}`;
  const total = sql`SELECT count(*) AS total FROM (${counted}) AS found`;
  return {
    keys: await db.all<CountedKey>(page.text, ...page.values),
    totalCount: (await db.get<{ total: number }>(total.text, ...total.values))?.total ?? 0,
  };
}
