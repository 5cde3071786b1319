/**
 * The values inside of JSON documents, by dotted key: what filters and orders by `config.lr`, `summary_metrics.acc` and
 * `metadata.rows` find runs and versions by, in an index instead of in documents.
 */

import { dottedValues } from '../../shared/dottedKeys.ts';
import { type JsonObject, type JsonValue, readPythonObject, unwrappedSetting } from '../../shared/pythonJson.ts';
import type { Writer } from './database.ts';

export type Scalar = string | number | boolean | null;

export type ValueSource = 'config' | 'summary' | 'metadata';

/** 0 a number, 1 a text, 2 null: values of one key sort by rank first. */
export type Rank = 0 | 1 | 2;

interface IndexedValue {
  readonly key: string;
  /** The place in a list; 0 outside of one. */
  readonly position: number;
  readonly rank: Rank;
  readonly number: number;
  readonly text: string;
}

/** Longer lists are data, not settings. */
const MAX_LIST = 32;
/** Characters of a text that are compared; what differs behind them counts as the same. */
const MAX_TEXT = 1000;

/** The values of a document. Media, histograms and long lists have none. Metadata that is not JSON has none either. */
export function valuesOf(source: ValueSource, document: string): IndexedValue[] {
  const values = dottedValues(indexedPart(source, readPythonObject(document)));
  return [...values].flatMap(([key, value]) =>
    scalarsOf(value).map((scalar, position) => ({ key, position, ...cell(scalar) })),
  );
}

/** A document without the client's own telemetry, and of a config without the wrapping of its settings. */
function indexedPart(source: ValueSource, document: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(document)
      .filter(([key]) => key !== '_wandb')
      .map(([key, value]) => [key, source === 'config' ? unwrappedSetting(value) : value]),
  );
}

/** What is compared of a value: itself, or the items of a short list without lists and objects in it. */
function scalarsOf(value: JsonValue): readonly Scalar[] {
  const items = Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
  return items.length <= MAX_LIST && items.every(isScalar) ? items : [];
}

const isScalar = (value: JsonValue): value is Scalar => typeof value !== 'object' || value === null;

/** How a value stands in the index. */
export function cell(value: Scalar): Omit<IndexedValue, 'key' | 'position'> {
  if (value === null) return { rank: 2, number: 0, text: '' };
  if (typeof value === 'string') return { rank: 1, number: 0, text: value.slice(0, MAX_TEXT) };
  // The database's numbers hold no NaN: it and the infinities are compared as texts.
  if (!Number.isFinite(Number(value))) return { rank: 1, number: 0, text: String(value) };
  return { rank: 0, number: Number(value), text: '' };
}

/** Whose values they are. */
export interface ValueOwner {
  readonly source: ValueSource;
  readonly id: number;
  readonly projectId: number;
  /** Of a version, the sequence it is in: its keys are counted there. Those of runs are counted for the project, under 0. */
  readonly collectionId: number;
}

/**
 * Brings the index up to date with a document; what did not change is not written.
 *
 * @returns whether something changed that the search finds things by (`searchEntries.ts`)
 */
export async function indexValues(tx: Writer, owner: ValueOwner, document: string): Promise<boolean> {
  const isSearched = ({ rank }: IndexedValue) => rank === 1 || (rank === 0 && owner.source !== 'summary');
  let changed = false;
  const rows = await tx.all<IndexedValue & { keyId: number }>(
    `SELECT k.name AS key, k.id AS "keyId", v.position, v.rank, v.number, v.text
     FROM indexed_value v JOIN value_key k ON k.id = v.key_id WHERE v.owner_id = ? AND k.source = ?`,
    owner.id,
    owner.source,
  );
  const place = (value: IndexedValue) => `${value.position} ${value.key}`;
  const before = new Map(rows.map((row) => [place(row), row]));
  for (const value of valuesOf(owner.source, document)) {
    const known = before.get(place(value));
    before.delete(place(value));
    if (known && known.rank === value.rank && known.number === value.number && known.text === value.text) continue;
    changed ||= isSearched(value) || (known !== undefined && isSearched(known));
    const keyId = known?.keyId ?? (await ensureKey(tx, owner, value.key));
    await tx.run(
      `INSERT INTO indexed_value (owner_id, key_id, position, rank, number, text) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (owner_id, key_id, position)
       DO UPDATE SET rank = excluded.rank, number = excluded.number, text = excluded.text`,
      owner.id,
      keyId,
      value.position,
      value.rank,
      value.number,
      value.text,
    );
    // A list counts once: by its first item, which is always there.
    if (!known && value.position === 0) await count(tx, owner, keyId, 1);
  }
  for (const gone of before.values()) {
    changed ||= isSearched(gone);
    await tx.run(
      'DELETE FROM indexed_value WHERE owner_id = ? AND key_id = ? AND position = ?',
      owner.id,
      gone.keyId,
      gone.position,
    );
    if (gone.position === 0) await count(tx, owner, gone.keyId, -1);
  }
  return changed;
}

/** Notes that one more (or less) run or version has a value under a key. */
async function count(tx: Writer, { collectionId }: ValueOwner, keyId: number, change: 1 | -1): Promise<void> {
  await tx.run(
    `INSERT INTO value_key_count (collection_id, key_id, owners) VALUES (?, ?, ?)
     ON CONFLICT (collection_id, key_id) DO UPDATE SET owners = value_key_count.owners + excluded.owners`,
    collectionId,
    keyId,
    change,
  );
}

async function ensureKey(tx: Writer, { projectId, source }: ValueOwner, name: string): Promise<number> {
  const find = () =>
    tx.get<{ id: number }>(
      'SELECT id FROM value_key WHERE project_id = ? AND source = ? AND name = ?',
      projectId,
      source,
      name,
    );
  const found = await find();
  if (found) return found.id;
  await tx.run('INSERT INTO value_key (project_id, source, name) VALUES (?, ?, ?)', projectId, source, name);
  const made = await find();
  if (!made) throw new Error(`key ${name} was not made`);
  return made.id;
}
