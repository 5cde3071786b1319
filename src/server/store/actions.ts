/** The action history: who did what to a registry, a collection or a version, in the order it happened. */

import type { ActionKind } from '../../shared/actionKinds.ts';
import type { Reader, SqlValue, Writer } from './database.ts';
import { cutPage, numberCursor, type Page, type PageRequest } from './paging.ts';
import { every, some, sql, type Sql } from './sql.ts';

/** What was done, and by whom. */
interface Act {
  readonly kind: ActionKind;
  readonly userName: string;
  /** The alias, the tag, or the name of the edited field. */
  readonly detail?: string;
  /** What was there before: of an edit the old value, of an alias the version it pointed at. */
  readonly before?: string | null;
  readonly after?: string | null;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

export interface NewAction extends Act {
  /** Where it happened: for a version, the collection in which it was acted on. */
  readonly collection: { readonly id: number; readonly name: string; readonly projectId: number };
  /** The version, with its number in that collection; absent when the act was on the collection itself. */
  readonly version?: { readonly id: number; readonly index: number | null };
}

export interface ActionRow {
  readonly id: number;
  readonly kind: ActionKind;
  readonly userName: string;
  /** Null when the act was on a registry itself. */
  readonly collectionId: number | null;
  readonly collectionName: string | null;
  readonly versionId: number | null;
  readonly versionIndex: number | null;
  readonly detail: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly createdAt: number;
}

/** Keeps an act; call it in the transaction of the act itself, so that neither is there without the other. */
export function insertAction(tx: Writer, { collection, version, ...act }: NewAction): Promise<void> {
  return insert(tx, act, [
    collection.projectId,
    collection.id,
    collection.name,
    version?.id ?? null,
    version?.index ?? null,
  ]);
}

/** As `insertAction`, for an act on a registry itself. */
export function insertRegistryAction(tx: Writer, projectId: number, act: Act): Promise<void> {
  return insert(tx, act, [projectId, null, null, null, null]);
}

function insert(tx: Writer, act: Act, place: readonly SqlValue[]): Promise<void> {
  return tx.run(
    `INSERT INTO action (project_id, collection_id, collection_name, version_id, version_index, kind, user_name, detail,
                         before, after, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...place,
    act.kind,
    act.userName,
    act.detail ?? null,
    act.before ?? null,
    act.after ?? null,
    act.createdAt,
  );
}

/** A registry with all in it, a collection and the versions in it, or a version wherever it is. */
export type ActionScope =
  | { readonly projectId: number }
  | { readonly collectionId: number }
  | { readonly versionId: number };

/** Which acts are listed; all of them where nothing is given. */
export interface ActionFilter {
  readonly userName?: string | null | undefined;
  readonly kinds?: readonly ActionKind[] | null | undefined;
}

/** The acts on something, the newest first. */
export async function listActions(
  db: Reader,
  scope: ActionScope,
  filter: ActionFilter,
  request: PageRequest,
): Promise<Page<ActionRow>> {
  const before = numberCursor(request.after, Number.MAX_SAFE_INTEGER);
  const query = sql`
    SELECT id, kind, user_name AS "userName", collection_id AS "collectionId", collection_name AS "collectionName",
           version_id AS "versionId", version_index AS "versionIndex", detail, before, after, created_at AS "createdAt"
    FROM action WHERE ${every([within(scope), passing(filter), sql`id < ${before}`])}
    ORDER BY id DESC LIMIT ${request.first + 1}`;
  return cutPage(await db.all<ActionRow>(query.text, ...query.values), request);
}

export async function countActions(db: Reader, scope: ActionScope, filter: ActionFilter): Promise<number> {
  const query = sql`SELECT count(*) AS total FROM action WHERE ${every([within(scope), passing(filter)])}`;
  return (await db.get<{ total: number }>(query.text, ...query.values))?.total ?? 0;
}

/** How many acts of each kind each person did, among the acts on something. */
export interface ActionTally {
  readonly kind: ActionKind;
  readonly userName: string;
  readonly count: number;
}

export function tallyActions(db: Reader, scope: ActionScope): Promise<ActionTally[]> {
  const query = sql`
    SELECT kind, user_name AS "userName", count(*) AS count FROM action WHERE ${within(scope)}
    GROUP BY kind, user_name`;
  return db.all(query.text, ...query.values);
}

function within(scope: ActionScope): Sql {
  if ('versionId' in scope) return sql`version_id = ${scope.versionId}`;
  return 'projectId' in scope ? sql`project_id = ${scope.projectId}` : sql`collection_id = ${scope.collectionId}`;
}

function passing({ userName, kinds }: ActionFilter): Sql {
  const ofUser = userName ? [sql`user_name = ${userName}`] : [];
  const ofKinds = kinds ? [some(kinds.map((kind) => sql`kind = ${kind}`))] : [];
  return every([...ofUser, ...ofKinds]);
}

/** Who linked a version into a portfolio, the last time that it was linked there. */
export async function linkerOf(db: Reader, collectionId: number, versionId: number): Promise<string | undefined> {
  const row = await db.get<{ userName: string }>(
    `SELECT user_name AS "userName" FROM action
     WHERE version_id = ? AND collection_id = ? AND kind = 'LINKED' ORDER BY id DESC LIMIT 1`,
    versionId,
    collectionId,
  );
  return row?.userName;
}
