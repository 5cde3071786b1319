/** Changing what collections are called and described by, and deleting them. */

import type { CollectionRow } from './collections.ts';
import type { Reader, Writer } from './database.ts';
import { dropCollection, indexCollection, indexRenamed } from './searchEntries.ts';

export async function collectionTags(db: Reader, id: number): Promise<string[]> {
  const rows = await db.all<{ tag: string }>('SELECT tag FROM collection_tag WHERE collection_id = ? ORDER BY tag', id);
  return rows.map((row) => row.tag);
}

export async function addCollectionTag(tx: Writer, id: number, tag: string): Promise<void> {
  await tx.run('INSERT INTO collection_tag (collection_id, tag) VALUES (?, ?)', id, tag);
  await indexCollection(tx, id);
}

export async function removeCollectionTag(tx: Writer, id: number, tag: string): Promise<void> {
  await tx.run('DELETE FROM collection_tag WHERE collection_id = ? AND tag = ?', id, tag);
  await indexCollection(tx, id);
}

/** Gives a collection another name, description or type; the type is one of its project's. */
export async function updateCollection(
  tx: Writer,
  collection: Pick<CollectionRow, 'id' | 'name' | 'description' | 'typeId'>,
  now: number,
): Promise<void> {
  const before = await tx.get<{ name: string }>('SELECT name FROM collection WHERE id = ?', collection.id);
  await tx.run(
    'UPDATE collection SET name = ?, description = ?, type_id = ?, updated_at = ? WHERE id = ?',
    collection.name,
    collection.description,
    collection.typeId,
    now,
    collection.id,
  );
  await (before?.name === collection.name ? indexCollection : indexRenamed)(tx, collection.id);
}

/** Deletes a portfolio; the versions that were linked to it stay where they were logged. */
export async function deletePortfolio(tx: Writer, id: number): Promise<void> {
  await dropCollection(tx, id);
  for (const table of ['alias', 'membership', 'collection_tag']) {
    await tx.run(`DELETE FROM ${table} WHERE collection_id = ?`, id);
  }
  await tx.run('DELETE FROM collection WHERE id = ?', id);
}

/** Takes a sequence out of all lists; its versions, deleted before, keep it as their place in the lineage. */
export async function markCollectionDeleted(tx: Writer, id: number, now: number): Promise<void> {
  await tx.run('DELETE FROM collection_tag WHERE collection_id = ?', id);
  await tx.run('UPDATE collection SET deleted_at = ?, updated_at = ? WHERE id = ?', now, now, id);
  await indexCollection(tx, id);
}

/** The ids of a collection's versions that are not deleted, those that are not complete too. */
export async function liveVersions(db: Reader, collectionId: number): Promise<number[]> {
  const rows = await db.all<{ id: number }>(
    `SELECT id FROM version WHERE collection_id = ? AND state IN ('PENDING', 'COMMITTED') ORDER BY id`,
    collectionId,
  );
  return rows.map((row) => row.id);
}
