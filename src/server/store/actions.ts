/** The action history: who did what to a collection or a version, in the order it happened. */

import type { Reader, Writer } from './database.ts';
import { cutPage, numberCursor, type Page, type PageRequest } from './paging.ts';

export type ActionKind =
  | 'LINKED'
  | 'UNLINKED'
  | 'ALIAS_ADDED'
  | 'ALIAS_REMOVED'
  | 'TAG_ADDED'
  | 'TAG_REMOVED'
  | 'EDITED'
  | 'DELETED';

export interface NewAction {
  readonly kind: ActionKind;
  readonly userName: string;
  /** Where it happened: for a version, the collection in which it was acted on. */
  readonly collection: { readonly id: number; readonly name: string };
  /** The version, with its number in that collection; absent when the act was on the collection itself. */
  readonly version?: { readonly id: number; readonly index: number | null };
  /** The alias, the tag, or the name of the edited field. */
  readonly detail?: string;
  /** What was there before: of an edit the old value, of an alias the version it pointed at. */
  readonly before?: string | null;
  readonly after?: string | null;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

export interface ActionRow {
  readonly id: number;
  readonly kind: ActionKind;
  readonly userName: string;
  readonly collectionId: number;
  readonly collectionName: string;
  readonly versionId: number | null;
  readonly versionIndex: number | null;
  readonly detail: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly createdAt: number;
}

/** Keeps an act; call it in the transaction of the act itself, so that neither is there without the other. */
export async function insertAction(tx: Writer, action: NewAction): Promise<void> {
  await tx.run(
    `INSERT INTO action (kind, user_name, collection_id, collection_name, version_id, version_index, detail, before,
                         after, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    action.kind,
    action.userName,
    action.collection.id,
    action.collection.name,
    action.version?.id ?? null,
    action.version?.index ?? null,
    action.detail ?? null,
    action.before ?? null,
    action.after ?? null,
    action.createdAt,
  );
}

/** The acts on a collection and the versions in it, or on a version wherever it is; the newest first. */
export async function listActions(
  db: Reader,
  of: { readonly collectionId: number } | { readonly versionId: number },
  request: PageRequest,
): Promise<Page<ActionRow> & { total: number }> {
  const [where, id] = 'versionId' in of ? ['version_id = ?', of.versionId] : ['collection_id = ?', of.collectionId];
  const rows = await db.all<ActionRow>(
    `SELECT id, kind, user_name AS "userName", collection_id AS "collectionId", collection_name AS "collectionName",
            version_id AS "versionId", version_index AS "versionIndex", detail, before, after, created_at AS "createdAt"
     FROM action WHERE ${where} AND id < ? ORDER BY id DESC LIMIT ?`,
    id,
    numberCursor(request.after, Number.MAX_SAFE_INTEGER),
    request.first + 1,
  );
  const counted = await db.get<{ total: number }>(`SELECT count(*) AS total FROM action WHERE ${where}`, id);
  return { ...cutPage(rows, request), total: counted?.total ?? 0 };
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
