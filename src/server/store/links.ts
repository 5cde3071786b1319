/** Portfolios, and the links of versions into them. */

import { UserError } from '../errors.ts';
import {
  findListedCollection,
  findType,
  insertCollection,
  type CollectionRow,
  type MembershipRow,
} from './collections.ts';
import type { Reader, Writer } from './database.ts';
import { dropAliases } from './searchEntries.ts';

/**
 * The portfolio `name`, made together with its type when either is new.
 * @throws UserError when `name` is a sequence, or the portfolio holds versions of another type
 */
export async function ensurePortfolio(
  tx: Writer,
  project: { readonly id: number; readonly allowsAllTypes: 0 | 1 },
  typeName: string,
  name: string,
  now: number,
): Promise<CollectionRow> {
  const found = await findListedCollection(tx, project.id, name);
  if (found) {
    if (found.kind !== 'portfolio') {
      throw new UserError(`"${name}" is a sequence: versions are logged to it, not linked. Choose another name.`);
    }
    if (found.typeName !== typeName) {
      throw new UserError(`"${name}" contains versions of type "${found.typeName}", not "${typeName}".`);
    }
    return found;
  }
  if (!project.allowsAllTypes && !(await findType(tx, project.id, typeName))) {
    throw new UserError(`This registry does not accept artifacts of type "${typeName}".`);
  }
  return insertCollection(tx, { projectId: project.id, typeName, kind: 'portfolio', name, isGenerated: false }, now);
}

/** A version's place in one collection. */
export function membershipIn(db: Reader, collectionId: number, versionId: number): Promise<MembershipRow | undefined> {
  return db.get(
    `SELECT id, collection_id AS "collectionId", version_id AS "versionId", version_index AS "versionIndex",
            created_at AS "createdAt"
     FROM membership WHERE collection_id = ? AND version_id = ?`,
    collectionId,
    versionId,
  );
}

/** Takes a version out of a collection, and the aliases that it has there. Its number is not given out again. */
export async function removeMember(tx: Writer, collectionId: number, versionId: number, now: number): Promise<void> {
  await dropAliases(tx, { collectionId, versionId });
  await tx.run('DELETE FROM alias WHERE collection_id = ? AND version_id = ?', collectionId, versionId);
  await tx.run('DELETE FROM membership WHERE collection_id = ? AND version_id = ?', collectionId, versionId);
  await tx.run('UPDATE collection SET updated_at = ? WHERE id = ?', now, collectionId);
}

/** The version with the highest number of those that a collection still has. */
export function newestMember(db: Reader, collectionId: number): Promise<MembershipRow | undefined> {
  return db.get(
    `SELECT m.id, m.collection_id AS "collectionId", m.version_id AS "versionId", m.version_index AS "versionIndex",
            m.created_at AS "createdAt"
     FROM membership m JOIN version v ON v.id = m.version_id
     WHERE m.collection_id = ? AND v.state = 'COMMITTED' ORDER BY m.version_index DESC LIMIT 1`,
    collectionId,
  );
}
