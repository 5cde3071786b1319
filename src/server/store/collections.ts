/** Artifact types, collections, memberships and aliases. */

import { UserError } from '../errors.ts';
import { allIn, type Reader, type Writer } from './database.ts';
import { cutPage, numberCursor, type Page, type PageRequest } from './paging.ts';
import { dropAliases, indexAlias, indexCollection } from './searchEntries.ts';

export interface TypeRow {
  readonly id: number;
  readonly projectId: number;
  readonly name: string;
  readonly description: string | null;
  readonly createdAt: number;
}

export interface CollectionRow {
  readonly id: number;
  readonly projectId: number;
  readonly typeId: number;
  readonly typeName: string;
  readonly kind: 'sequence' | 'portfolio';
  readonly name: string;
  readonly description: string | null;
  readonly isGenerated: 0 | 1;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** When it was deleted; it stays for the lineage of its versions. */
  readonly deletedAt: number | null;
}

export interface MembershipRow {
  readonly id: number;
  readonly collectionId: number;
  readonly versionId: number;
  readonly versionIndex: number;
  readonly createdAt: number;
}

export interface AliasRow {
  readonly id: number;
  readonly alias: string;
  readonly collectionId: number;
  readonly versionId: number;
}

const TYPE = `
  SELECT t.id, t.project_id AS "projectId", t.name, t.description, t.created_at AS "createdAt" FROM artifact_type t`;

export const COLLECTION_COLUMNS = `
  c.id, c.project_id AS "projectId", c.type_id AS "typeId", t.name AS "typeName", c.kind, c.name, c.description,
  c.is_generated AS "isGenerated", c.created_at AS "createdAt", c.updated_at AS "updatedAt", c.deleted_at AS "deletedAt"`;
export const COLLECTION_TABLES = `
  collection c JOIN artifact_type t ON t.id = c.type_id`;
const COLLECTION = `SELECT ${COLLECTION_COLUMNS} FROM ${COLLECTION_TABLES}`;

const MEMBERSHIP = `
  SELECT m.id, m.collection_id AS "collectionId", m.version_id AS "versionId", m.version_index AS "versionIndex",
         m.created_at AS "createdAt"
  FROM membership m`;

const ALIAS = `
  SELECT a.id, a.alias, a.collection_id AS "collectionId", a.version_id AS "versionId" FROM alias a`;

// ---------------------------------------------------------------- types

export function findType(db: Reader, projectId: number, name: string): Promise<TypeRow | undefined> {
  return db.get(`${TYPE} WHERE t.project_id = ? AND t.name = ?`, projectId, name);
}

export function typeById(db: Reader, id: number): Promise<TypeRow | undefined> {
  return db.get(`${TYPE} WHERE t.id = ?`, id);
}

export async function listTypes(
  db: Reader,
  projectId: number,
  request: PageRequest,
): Promise<Page<TypeRow> & { total: number }> {
  const rows = await db.all<TypeRow>(
    `${TYPE} WHERE t.project_id = ? AND t.name > ? ORDER BY t.name LIMIT ?`,
    projectId,
    request.after ?? '',
    request.first + 1,
  );
  const counted = await db.get<{ total: number }>(
    'SELECT count(*) AS total FROM artifact_type WHERE project_id = ?',
    projectId,
  );
  return { ...cutPage(rows, request), total: counted?.total ?? 0 };
}

/** Whether every collection of the type was made by the client itself. */
export async function isGeneratedType(db: Reader, typeId: number): Promise<boolean> {
  const row = await db.get('SELECT id FROM collection WHERE type_id = ? AND is_generated = 0 LIMIT 1', typeId);
  return row === undefined;
}

/** Makes an artifact type in a project, where it is not there yet. */
export async function ensureType(tx: Writer, projectId: number, name: string, now: number): Promise<void> {
  await tx.run(
    'INSERT INTO artifact_type (project_id, name, created_at) VALUES (?, ?, ?) ON CONFLICT (project_id, name) DO NOTHING',
    projectId,
    name,
    now,
  );
}

// ---------------------------------------------------------------- collections

/** The collection of this name, unless it was deleted. */
export async function findListedCollection(
  db: Reader,
  projectId: number,
  name: string,
): Promise<CollectionRow | undefined> {
  const found = await findCollection(db, projectId, name);
  return found?.deletedAt === null ? found : undefined;
}

/** The collection of this name, a deleted one too. */
export function findCollection(db: Reader, projectId: number, name: string): Promise<CollectionRow | undefined> {
  return db.get(`${COLLECTION} WHERE c.project_id = ? AND c.name = ?`, projectId, name);
}

export function collectionById(db: Reader, id: number): Promise<CollectionRow | undefined> {
  return db.get(`${COLLECTION} WHERE c.id = ?`, id);
}

/**
 * The sequence `name`, made together with its type when either is new.
 * @throws UserError when `name` is a portfolio or holds versions of another type
 */
export async function ensureSequence(
  tx: Writer,
  projectId: number,
  typeName: string,
  name: string,
  now: number,
): Promise<CollectionRow> {
  const found = await findCollection(tx, projectId, name);
  if (found && found.deletedAt === null) {
    if (found.typeName !== typeName) {
      throw new UserError(`Artifact "${name}" already exists with type "${found.typeName}", not "${typeName}".`);
    }
    if (found.kind !== 'sequence') {
      throw new UserError(`"${name}" is a portfolio: versions are linked to it, not logged. Choose another name.`);
    }
    return found;
  }
  return insertCollection(
    tx,
    { projectId, typeName, kind: 'sequence', name, isGenerated: isGenerated(typeName, name) },
    now,
  );
}

/** Makes a collection, together with its type when that is new; a deleted one of the name is brought back. */
export async function insertCollection(
  tx: Writer,
  collection: {
    readonly projectId: number;
    readonly typeName: string;
    readonly kind: CollectionRow['kind'];
    readonly name: string;
    readonly isGenerated: boolean;
  },
  now: number,
): Promise<CollectionRow> {
  const { projectId, typeName, kind, name } = collection;
  await ensureType(tx, projectId, typeName, now);
  await tx.run(
    `INSERT INTO collection (project_id, type_id, kind, name, is_generated, created_at, updated_at)
     SELECT ?, id, ?, ?, ?, ?, ? FROM artifact_type WHERE project_id = ? AND name = ?
     ON CONFLICT (project_id, name)
     DO UPDATE SET type_id = excluded.type_id, kind = excluded.kind, updated_at = excluded.updated_at, deleted_at = NULL`,
    projectId,
    kind,
    name,
    collection.isGenerated ? 1 : 0,
    now,
    now,
    projectId,
    typeName,
  );
  const made = await findCollection(tx, projectId, name);
  if (!made) throw new Error(`collection ${name} was not made`);
  await indexCollection(tx, made.id);
  return made;
}

/** Artifacts that the client makes by itself, told by the types and names it gives them. */
function isGenerated(typeName: string, name: string): boolean {
  return (
    ['run_table', 'job', 'wandb-history', 'wandb-events'].includes(typeName) ||
    (typeName === 'code' && name.startsWith('source-'))
  );
}

// ---------------------------------------------------------------- memberships and aliases

/** The membership that a version number ("v3") or an alias names in a collection; that of a deleted version too. */
export function findMembership(db: Reader, collectionId: number, alias: string): Promise<MembershipRow | undefined> {
  const version = /^v(\d+)$/u.exec(alias);
  return version
    ? db.get(`${MEMBERSHIP} WHERE m.collection_id = ? AND m.version_index = ?`, collectionId, Number(version[1]))
    : db.get(
        `${MEMBERSHIP} JOIN alias a ON a.collection_id = m.collection_id AND a.version_id = m.version_id
         WHERE a.collection_id = ? AND a.alias = ?`,
        collectionId,
        alias,
      );
}

/** As `findMembership`, but a version that is deleted is not there. */
export async function findListedMembership(
  db: Reader,
  collectionId: number,
  alias: string,
): Promise<MembershipRow | undefined> {
  const found = await findMembership(db, collectionId, alias);
  if (!found) return undefined;
  const listed = await db.get(`SELECT id FROM version WHERE id = ? AND state = 'COMMITTED'`, found.versionId);
  return listed ? found : undefined;
}

/** A version's places in collections, its own sequence first. */
export function membershipsOfVersion(db: Reader, versionId: number): Promise<MembershipRow[]> {
  return db.all(`${MEMBERSHIP} WHERE m.version_id = ? ORDER BY m.id`, versionId);
}

/** Adds a version to a collection under the collection's next number, and returns the number. */
export async function addMember(tx: Writer, collectionId: number, versionId: number, now: number): Promise<number> {
  const row = await tx.get<{ number: number }>(
    'UPDATE collection SET next_index = next_index + 1, updated_at = ? WHERE id = ? RETURNING next_index - 1 AS number',
    now,
    collectionId,
  );
  if (!row) throw new Error(`collection ${collectionId} is gone`);
  await tx.run(
    'INSERT INTO membership (collection_id, version_id, version_index, created_at) VALUES (?, ?, ?, ?)',
    collectionId,
    versionId,
    row.number,
    now,
  );
  return row.number;
}

/** Points an alias of a collection at a version, away from the one that had it. */
export async function moveAlias(
  tx: Writer,
  collectionId: number,
  versionId: number,
  alias: string,
  now: number,
): Promise<void> {
  const moved = await tx.get(
    'UPDATE alias SET version_id = ?, created_at = ? WHERE collection_id = ? AND alias = ? RETURNING id',
    versionId,
    now,
    collectionId,
    alias,
  );
  if (moved) return;
  const made = await tx.get<{ id: number }>(
    'INSERT INTO alias (collection_id, version_id, alias, created_at) VALUES (?, ?, ?, ?) RETURNING id',
    collectionId,
    versionId,
    alias,
    now,
  );
  if (made) await indexAlias(tx, made.id);
}

export async function removeAlias(tx: Writer, collectionId: number, alias: string): Promise<void> {
  await dropAliases(tx, { collectionId, alias });
  await tx.run('DELETE FROM alias WHERE collection_id = ? AND alias = ?', collectionId, alias);
}

/** Aliases of a version, in one collection or in all of them. */
export function aliasesOfVersion(db: Reader, versionId: number, collectionId?: number): Promise<AliasRow[]> {
  return collectionId === undefined
    ? db.all(`${ALIAS} WHERE a.version_id = ? ORDER BY a.id`, versionId)
    : db.all(`${ALIAS} WHERE a.version_id = ? AND a.collection_id = ? ORDER BY a.id`, versionId, collectionId);
}

/** Aliases by version, in all collections; a version without any is left out. */
export async function aliasesOfVersions(
  db: Reader,
  versionIds: readonly number[],
): Promise<ReadonlyMap<number, readonly AliasRow[]>> {
  const rows = await allIn<AliasRow>(db, `${ALIAS} WHERE a.version_id IN (?) ORDER BY a.id`, versionIds);
  return Map.groupBy(rows, (row) => row.versionId);
}

export async function listAliases(db: Reader, collectionId: number, request: PageRequest): Promise<Page<AliasRow>> {
  const rows = await db.all<AliasRow>(
    `${ALIAS} WHERE a.collection_id = ? AND a.id > ? ORDER BY a.id LIMIT ?`,
    collectionId,
    numberCursor(request.after, 0),
    request.first + 1,
  );
  return cutPage(rows, request);
}
