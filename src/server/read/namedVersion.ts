/** Versions by the names that scripts call them by: "collection:v3", "collection:best", or "collection" for its latest. */

import { splitArtifactName } from '../../shared/wandbNames.ts';
import { findCollection, findListedMembership, findMembership, type MembershipRow } from '../store/collections.ts';
import type { Reader } from '../store/database.ts';

/** The version that a name stands for in a project. Deleted ones can be looked at, but are listed nowhere. */
export function findNamedVersion(db: Reader, projectId: number, name: string): Promise<MembershipRow | undefined> {
  return findNamed(db, projectId, name, findMembership);
}

/** As `findNamedVersion`, but a version that is deleted is not there. */
export function findListedVersion(db: Reader, projectId: number, name: string): Promise<MembershipRow | undefined> {
  return findNamed(db, projectId, name, findListedMembership);
}

async function findNamed(db: Reader, projectId: number, name: string, find: typeof findMembership) {
  const { collection, alias } = splitArtifactName(name);
  const found = await findCollection(db, projectId, collection);
  return found && find(db, found.id, alias);
}
