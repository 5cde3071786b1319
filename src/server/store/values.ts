/**
 * The values inside of JSON documents, by dotted key: what filters and orders by `config.lr`, `summary_metrics.acc` and
 * `metadata.rows` find runs and versions by, in an index instead of in documents.
 */

import { dottedValues } from '../../shared/dottedKeys.ts';
import { type JsonObject, type JsonValue, readPythonObject, unwrappedSetting } from '../../shared/pythonJson.ts';
import { type Writer, allIn } from './database.ts';

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
  const indexed = [...values].flatMap(([name, value]) => {
    // As the database gives keys back: half of a surrogate pair is not stored.
    const key = name.toWellFormed();
    return scalarsOf(value).map((scalar, position) => ({ key, position, ...cell(scalar) }));
  });
  // Two keys that differ in halves of surrogate pairs alone are one now.
  return [...new Map(indexed.map((value) => [`${value.position} ${value.key}`, value])).values()];
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
  if (typeof value === 'string') return { rank: 1, number: 0, text: value.slice(0, MAX_TEXT).toWellFormed() };
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
  const written: IndexedValue[] = [];
  const added: IndexedValue[] = [];
  for (const value of valuesOf(owner.source, document)) {
    const known = before.get(place(value));
    before.delete(place(value));
    if (known && known.rank === value.rank && known.number === value.number && known.text === value.text) continue;
    changed ||= isSearched(value) || (known !== undefined && isSearched(known));
    written.push(value);
    if (!known) added.push(value);
  }
  const gone = [...before.values()];
  changed ||= gone.some(isSearched);
  const keyIds = await ensureKeys(tx, owner, rows, written);
  await tx.runMany(
    `INSERT INTO indexed_value (owner_id, key_id, position, rank, number, text) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (owner_id, key_id, position)
     DO UPDATE SET rank = excluded.rank, number = excluded.number, text = excluded.text`,
    written.map(({ key, position, rank, number, text }) => [owner.id, keyIds(key), position, rank, number, text]),
  );
  await tx.runMany(
    'DELETE FROM indexed_value WHERE owner_id = ? AND key_id = ? AND position = ?',
    gone.map(({ keyId, position }) => [owner.id, keyId, position]),
  );
  // A list counts once: by its first item, which is always there.
  const isFirst = ({ position }: IndexedValue) => position === 0;
  await count(tx, owner, [
    ...added.filter(isFirst).map(({ key }) => [keyIds(key), 1] as const),
    ...gone.filter(isFirst).map(({ keyId }) => [keyId, -1] as const),
  ]);
  return changed;
}

/** Notes under which keys one more (or less) run or version has a value. */
async function count(
  tx: Writer,
  { collectionId }: ValueOwner,
  changes: readonly (readonly [keyId: number, change: 1 | -1])[],
): Promise<void> {
  await tx.runMany(
    `INSERT INTO value_key_count (collection_id, key_id, owners) VALUES (?, ?, ?)
     ON CONFLICT (collection_id, key_id) DO UPDATE SET owners = value_key_count.owners + excluded.owners`,
    changes.map((change) => [collectionId, ...change]),
  );
}

/** The ids of the keys of some values, made where they are new; `known` are those of the owner's earlier values. */
async function ensureKeys(
  tx: Writer,
  { projectId, source }: ValueOwner,
  known: readonly { readonly key: string; readonly keyId: number }[],
  values: readonly IndexedValue[],
): Promise<(key: string) => number> {
  const ids = new Map(known.map(({ key, keyId }) => [key, keyId]));
  const unknown = () => [...new Set(values.map(({ key }) => key))].filter((key) => !ids.has(key));
  const find = async () => {
    const rows = await allIn<{ id: number; name: string }>(
      tx,
      'SELECT id, name FROM value_key WHERE name IN (?) AND project_id = ? AND source = ?',
      unknown(),
      projectId,
      source,
    );
    for (const { id, name } of rows) ids.set(name, id);
  };
  await find();
  const missing = unknown();
  if (missing.length > 0) {
    await tx.runMany(
      'INSERT INTO value_key (project_id, source, name) VALUES (?, ?, ?)',
      missing.map((name) => [projectId, source, name]),
    );
    await find();
  }
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`key ${key} was not made`);
    return id;
  };
}
