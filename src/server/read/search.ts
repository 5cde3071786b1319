/** The search over one project, or over all: what has all of the words, by kind, the best called first. */

import { UserError } from '../errors.ts';
import { isVersionNumber } from '../../shared/wandbNames.ts';
import type { Caller } from '../access/caller.ts';
import { COLLECTION_COLUMNS, COLLECTION_TABLES, type CollectionRow, type MembershipRow } from '../store/collections.ts';
import { allIn, type Reader } from '../store/database.ts';
import { mayRead } from './mayRead.ts';
import { hasWord as hasNamePart } from './projectList.ts';
import { findProject } from './projects.ts';
import { IS_PROJECT, PROJECT_COLUMNS, PROJECT_TABLES, type ProjectRow } from '../store/projects.ts';
import { RUN_COLUMNS, type RunRow } from '../store/runs.ts';
import { searchedValues, tagsOf, type TextValue } from '../store/searchEntries.ts';
import { findEntries, type EntryQuestion } from '../store/sqlite/searchIndex.ts';
import { excerpt, folded, hasWord, questionOf, type Question } from '../store/searchText.ts';
import { ownersOfNumber, ownersOfValues, SOURCES, valueUnder } from './searchValues.ts';
import { every, sql } from '../store/sql.ts';

export interface Search extends Question {
  /** Null: all projects. */
  readonly projectId: number | null;
  readonly first: number;
}

/** What a search is asked for: in one project where it is named, else in all of them. */
export interface AskedSearch {
  readonly words: string;
  readonly entityName: string;
  readonly projectName?: string | null | undefined;
  /** How many results of each kind. */
  readonly first: number;
}

/** More results of one kind are no help in a search. */
const MOST = 50;

/** Null when there is no such project. @throws UserError when `first` is out of its range */
export async function askedSearch(db: Reader, caller: Caller, asked: AskedSearch): Promise<Search | null> {
  const { first } = asked;
  if (first < 0 || first > MOST) throw new UserError(`"first" is ${first}; it must be between 0 and ${MOST}.`);
  const search = { ...questionOf(asked.words), first };
  if (!asked.projectName) return { ...search, projectId: null };
  const project = await findProject(db, caller, asked.entityName, asked.projectName);
  return project ? { ...search, projectId: project.id } : null;
}

/** What a thing was found by, when that is not its name. */
export interface SearchHit {
  readonly field: 'ALIAS' | 'TAG' | 'JOB_TYPE' | 'GROUP' | 'NOTES' | 'DESCRIPTION' | 'CONFIG' | 'SUMMARY' | 'METADATA';
  /** Of a value in a document, its dotted key. */
  readonly key: string | null;
  readonly text: string;
}

/** So many of the newest are looked at to put the best called first. */
const LOOKED_AT = 200;

// ---------------------------------------------------------------- projects and collections

/** Projects whose entity or name has the words, the last active first. */
export function searchProjects(db: Reader, caller: Caller, { words, values, first }: Search): Promise<ProjectRow[]> {
  const query = sql`SELECT ${{ text: PROJECT_COLUMNS, values: [] }} FROM ${{ text: PROJECT_TABLES, values: [] }}
    WHERE ${every([{ text: IS_PROJECT, values: [] }, mayRead(caller, sql`p.id`), ...words.map((word) => hasNamePart(word))])}
    ORDER BY p.last_activity_at DESC, p.id DESC LIMIT ${first}`;
  return words.length === 0 || values.length > 0 ? Promise.resolve([]) : db.all(query.text, ...query.values);
}

/** Collections whose name, type, tags or description have the words. */
export async function searchCollections(db: Reader, caller: Caller, search: Search): Promise<CollectionRow[]> {
  if (search.values.length > 0) return [];
  const ids = await findEntries(db, { ...search, kind: 'collection', where: 'anywhere', first: LOOKED_AT });
  const rows = await collections(db, caller, [...new Set([...(await namedSo(db, search)), ...ids])]);
  return bestNamed(rows, ({ name }) => [name], search.words).slice(0, search.first);
}

/** Ids of collections that are called exactly so, however many newer ones have the words too. */
async function namedSo(db: Reader, { projectId, words }: Search): Promise<number[]> {
  const rows = await db.all<{ id: number }>(
    `SELECT id FROM collection
     WHERE project_id = ? AND name = ? AND deleted_at IS NULL AND is_generated = 0`,
    projectId,
    words.join(' '),
  );
  return rows.map((row) => row.id);
}

function collections(db: Reader, caller: Caller, ids: readonly number[]): Promise<CollectionRow[]> {
  const readable = mayRead(caller, sql`c.project_id`);
  return allIn(
    db,
    `SELECT ${COLLECTION_COLUMNS} FROM ${COLLECTION_TABLES} WHERE c.id IN (?) AND ${readable.text} ORDER BY c.id DESC`,
    ids,
    ...readable.values,
  );
}

// ---------------------------------------------------------------- versions

export interface FoundVersion {
  readonly member: MembershipRow;
  readonly hit: SearchHit | null;
}

/** Versions by "collection v3", by alias, and by what their tags, description or metadata have; each once. */
export async function searchVersions(db: Reader, caller: Caller, search: Search): Promise<FoundVersion[]> {
  const once = new Map<number, FoundVersion>();
  // Only what is in a version can be a value under a key.
  for (const find of search.values.length > 0 ? [valued] : [numbered, aliased, valued]) {
    for (const one of await find(db, caller, search)) if (!once.has(one.member.id)) once.set(one.member.id, one);
  }
  return [...once.values()].slice(0, search.first);
}

const MEMBER = `m.id, m.collection_id AS "collectionId", m.version_id AS "versionId",
  m.version_index AS "versionIndex", m.created_at AS "createdAt"`;

/** Versions that are named by their number, in the collections that the other words name. */
async function numbered(db: Reader, caller: Caller, search: Search): Promise<FoundVersion[]> {
  const index = search.words.find(isVersionNumber)?.slice(1);
  const words = search.words.filter((word) => !isVersionNumber(word));
  if (index === undefined || words.length === 0) return [];
  const ids = (await searchCollections(db, caller, { ...search, words, first: LOOKED_AT })).map(({ id }) => id);
  const rows = await allIn<MembershipRow>(
    db,
    `SELECT ${MEMBER} FROM membership m JOIN version v ON v.id = m.version_id
     WHERE m.collection_id IN (?) AND m.version_index = ? AND v.state = 'COMMITTED'`,
    ids,
    Number(index),
  );
  return rows
    .toSorted((a, b) => ids.indexOf(a.collectionId) - ids.indexOf(b.collectionId))
    .map((member) => ({ member, hit: null }));
}

async function aliased(db: Reader, caller: Caller, search: Search): Promise<FoundVersion[]> {
  const ids = await findEntries(db, { ...search, kind: 'alias', where: 'rest', first: search.first * 4 });
  const readable = mayRead(caller, sql`c.project_id`);
  const rows = await allIn<MembershipRow & { alias: string }>(
    db,
    `SELECT ${MEMBER}, a.alias FROM alias a
     JOIN membership m ON m.collection_id = a.collection_id AND m.version_id = a.version_id
     JOIN collection c ON c.id = a.collection_id
     WHERE a.id IN (?) AND ${readable.text} ORDER BY a.id DESC`,
    ids,
    ...readable.values,
  );
  return bestNamed(rows, ({ alias }) => [alias], search.words).map(({ alias, ...member }) => ({
    member,
    hit: { field: 'ALIAS', key: null, text: alias },
  }));
}

async function valued(db: Reader, caller: Caller, search: Search): Promise<FoundVersion[]> {
  const ids = await foundOrHas(db, search, { kind: 'version', where: 'rest' }, search.first);
  const readable = mayRead(caller, sql`c.project_id`);
  const rows = await allIn<MembershipRow & { name: string; description: string | null }>(
    db,
    `SELECT ${MEMBER}, c.name, v.description FROM version v JOIN collection c ON c.id = v.collection_id
     JOIN membership m ON m.collection_id = v.collection_id AND m.version_id = v.id
     WHERE v.id IN (?) AND v.state = 'COMMITTED' AND ${readable.text}`,
    ids,
    ...readable.values,
  );
  const byId = new Map(rows.map((row) => [row.versionId, row]));
  const found: FoundVersion[] = [];
  for (const id of ids) {
    const row = byId.get(id);
    if (!row) continue;
    const { name, description, ...member } = row;
    const facts: readonly Fact[] = [
      ...(await tagsOf(db, 'version', id)).map((tag) => ['TAG', tag] as const),
      ['DESCRIPTION', description],
    ];
    found.push({ member, hit: await hitOf(db, { kind: 'version', id, name, facts }, search) });
  }
  return found;
}

// ---------------------------------------------------------------- runs

export interface FoundRun {
  readonly run: RunRow;
  readonly hit: SearchHit | null;
}

/** Runs by name and run id first, then by what else is known of them. */
export async function searchRuns(db: Reader, caller: Caller, search: Search): Promise<FoundRun[]> {
  const ids = await foundOrHas(db, search, { kind: 'run', where: 'anywhere' }, LOOKED_AT);
  // Where there are more than were looked at, those that are called so may be among the older ones.
  const isAll = ids.length < LOOKED_AT || search.values.length > 0;
  const called = isAll ? [] : await findEntries(db, { ...search, kind: 'run', where: 'name', first: LOOKED_AT });
  const names = await allIn<{ id: number; name: string; displayName: string }>(
    db,
    'SELECT id, name, display_name AS "displayName" FROM run WHERE id IN (?)',
    [...new Set([...called, ...ids])],
  );
  const order = new Map([...called, ...ids].map((id, index) => [id, -index]));
  const inOrder = names.toSorted((a, b) => (order.get(b.id) ?? 0) - (order.get(a.id) ?? 0));
  const best = bestNamed(inOrder, ({ name, displayName }) => [displayName, name], search.words).slice(0, search.first);
  const byId = new Map((await runs(db, caller, best)).map((run) => [run.id, run]));
  const found: FoundRun[] = [];
  for (const { id } of best) {
    const run = byId.get(id);
    if (run) found.push({ run, hit: await hitOfRun(db, run, search) });
  }
  return found;
}

async function hitOfRun(db: Reader, run: RunRow, search: Search): Promise<SearchHit | null> {
  const name = `${run.displayName} ${run.name}`;
  if (search.values.length === 0 && search.words.every((word) => hasWord(name, word))) return null;
  const facts: readonly Fact[] = [
    ...(await tagsOf(db, 'run', run.id)).map((tag) => ['TAG', tag] as const),
    ['JOB_TYPE', run.jobType],
    ['GROUP', run.groupName],
    ['NOTES', run.notes],
  ];
  return hitOf(db, { kind: 'run', id: run.id, name, facts }, search);
}

function runs(db: Reader, caller: Caller, rows: readonly { readonly id: number }[]): Promise<RunRow[]> {
  const readable = mayRead(caller, sql`r.project_id`);
  return allIn(
    db,
    `SELECT ${RUN_COLUMNS} FROM run r
     WHERE r.id IN (?) AND r.state <> 'deleted' AND ${readable.text} ORDER BY r.id DESC`,
    rows.map(({ id }) => id),
    ...readable.values,
  );
}

// ---------------------------------------------------------------- what it was found by

/** What has the values; or a number that was asked for whole, and then what has the words, each once. */
async function foundOrHas(
  db: Reader,
  search: Search,
  which: Pick<EntryQuestion, 'where'> & { readonly kind: 'run' | 'version' },
  most: number,
): Promise<number[]> {
  const { projectId, words, values } = search;
  if (values.length > 0) return ownersOfValues(db, projectId, which.kind, search, most);
  const number = words.length === 1 ? Number(words[0]) : Number.NaN;
  const isTelling = Number.isFinite(number) && number !== 0 && number !== 1;
  const exactly = isTelling ? await ownersOfNumber(db, projectId, which.kind, number) : [];
  const found = await findEntries(db, { ...search, ...which, first: most });
  return [...new Set([...exactly, ...found])].slice(0, most);
}

type Fact = readonly [SearchHit['field'], string | null];

/** A run or version, with what it is called and what is known of it beside its values. */
interface Known {
  readonly kind: 'run' | 'version';
  readonly id: number;
  readonly name: string;
  readonly facts: readonly Fact[];
}

/** The value that was asked for; or of what is known of a thing, the first that has a word which its name does not have. */
async function hitOf(
  db: Reader,
  { kind, id, name, facts }: Known,
  { words, values: [asked] }: Question,
): Promise<SearchHit | null> {
  if (asked) return hitOfValue(await valueUnder(db, id, kind, asked), [folded(asked.value)]);
  const others = words.filter((word) => !hasWord(name, word));
  const has = (text: string) => (others.length === 0 ? words : others).some((word) => hasWord(text, word));
  for (const [field, text] of facts) {
    if (text !== null && has(text)) return { field, key: null, text: excerpt(text, words) };
  }
  const values = await searchedValues(db, id, SOURCES[kind], 'every number');
  const number = words.length === 1 ? Number(words[0]) : Number.NaN;
  return hitOfValue(values.find(({ text }) => Number(text) === number) ?? values.find(({ text }) => has(text)), words);
}

function hitOfValue(value: TextValue | undefined, words: readonly string[]): SearchHit | null {
  return value ? { field: FIELDS[value.source], key: value.key, text: excerpt(value.text, words) } : null;
}

const FIELDS = { config: 'CONFIG', summary: 'SUMMARY', metadata: 'METADATA' } as const;

/** Rows in the order in which people expect them: called so, then beginning so, then with all words in the name. */
function bestNamed<Row>(
  rows: readonly Row[],
  namesOf: (row: Row) => readonly string[],
  words: readonly string[],
): Row[] {
  const whole = words.join(' ');
  const place = (row: Row): number => {
    const names = namesOf(row).map(folded);
    if (names.includes(whole)) return 0;
    if (names.some((name) => name.startsWith(whole))) return 1;
    return words.every((word) => hasWord(names.join(' '), word)) ? 2 : 3;
  };
  return rows
    .map((row) => [place(row), row] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, row]) => row);
}
