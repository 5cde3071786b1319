/**
 * The index of the search: SQLite's FTS5 over pieces of three characters. All that is particular to it is in this file;
 * another database has another such index (PostgreSQL: pg_trgm).
 */

import type { Reader, Writer } from '../database.ts';
import { beginnings, folded, isShort, type SearchEntry } from '../searchText.ts';

export type EntryKind = 'collection' | 'alias' | 'version' | 'run';

/** Which thing an entry is of: its kind, its project, and its row id in its own table. */
export interface EntryPlace {
  readonly kind: EntryKind;
  readonly projectId: number;
  readonly id: number;
}

// A row id is made of kind, project and id, so that what is of one kind and project stands together and a search of a
// project reads nothing of the others. 2^53 is the largest whole number that JavaScript tells apart.
const KINDS: Readonly<Record<EntryKind, number>> = { collection: 0, alias: 1, version: 2, run: 3 };
const IDS = 2 ** 31;
const PROJECTS = 2 ** 20;

// Numbers are bound as REAL; the index seeks by integers only.
const ROW_ID = 'CAST(? AS INTEGER)';

const rowId = ({ kind, projectId, id }: EntryPlace) => (KINDS[kind] * PROJECTS + projectId) * IDS + id;

/** Makes or replaces an entry. */
export async function putEntry(tx: Writer, place: EntryPlace, entry: SearchEntry): Promise<void> {
  await tx.run(
    'INSERT OR REPLACE INTO search_entry (rowid, name, rest) VALUES (?, ?, ?)',
    rowId(place),
    indexed(entry.name),
    indexed(entry.rest),
  );
}

/** Takes an entry out; one that is not there is no error. */
export async function dropEntry(tx: Writer, place: EntryPlace): Promise<void> {
  await tx.run(`DELETE FROM search_entry WHERE rowid = ${ROW_ID}`, rowId(place));
}

/**
 * A text with the beginnings of its words behind it, each after two spaces: folded texts have no two spaces, so that
 * "  re" is found only where a word begins with "re", and pieces of three characters serve shorter words too.
 */
function indexed(text: string): string {
  const plain = folded(text);
  return [plain, ...beginnings(plain), ''].join('  ');
}

export interface EntryQuestion {
  readonly kind: EntryKind;
  /** Null: all projects. */
  readonly projectId: number | null;
  /** Folded, as `wordsOf` gives them; an entry must have each of them. */
  readonly words: readonly string[];
  /** Where: all words in the name, at least one of them in the rest, or anywhere. */
  readonly where: 'name' | 'rest' | 'anywhere';
  readonly first: number;
}

/** Ids of what has the words, the newest first; with all projects, those of one after those of another. */
export async function findEntries(db: Reader, question: EntryQuestion): Promise<number[]> {
  const { words, first } = question;
  if (words.length === 0) return [];
  if (words.length > 1) {
    // Where one word is nowhere, the others need not be gone through for where all of them are.
    for (const word of words) {
      if ((await match(db, { ...question, words: [word], where: 'anywhere' }, 1)).length === 0) return [];
    }
  }
  return match(db, question, first);
}

async function match(db: Reader, question: EntryQuestion, first: number): Promise<number[]> {
  const { kind, projectId } = question;
  const from = (KINDS[kind] * PROJECTS + (projectId ?? 0)) * IDS;
  const rows = await db.all<{ id: number }>(
    `SELECT rowid AS id FROM search_entry
     WHERE search_entry MATCH ? AND rowid >= ${ROW_ID} AND rowid < ${ROW_ID} ORDER BY rowid DESC LIMIT ?`,
    matchOf(question),
    from,
    from + (projectId === null ? PROJECTS * IDS : IDS),
    first,
  );
  return rows.map((row) => row.id % IDS);
}

/** The question in FTS5's own words. */
function matchOf({ words, where }: EntryQuestion): string {
  const terms = words.map((word) => `"${(isShort(word) ? `  ${word}` : word).replaceAll('"', '""')}"`);
  const all = `(${terms.join(' AND ')})`;
  if (where === 'name') return `{name} : ${all}`;
  return where === 'rest' ? `${all} AND {rest} : (${terms.join(' OR ')})` : all;
}
