/** Versions by the names that scripts call them by: "collection:v3", "collection:best", or "collection" for its latest. */

import { splitArtifactName } from '../../shared/wandbNames.ts';
import type { Caller } from '../access/caller.ts';
import type { MembershipRow } from '../store/collections.ts';
import type { Reader } from '../store/database.ts';
import { findCollection, findListedMembership, findMembership } from './collections.ts';

/** The version that a name stands for in a project. Deleted ones can be looked at, but are listed nowhere. */
export function findNamedVersion(
  db: Reader,
  caller: Caller,
  projectId: number,
  name: string,
): Promise<MembershipRow | undefined> {
  return findNamed(db, caller, projectId, name, findMembership);
}

/** As `findNamedVersion`, but a version that is deleted is not there. */
export function findListedVersion(
  db: Reader,
  caller: Caller,
  projectId: number,
  name: string,
): Promise<MembershipRow | undefined> {
  return findNamed(db, caller, projectId, name, findListedMembership);
}

async function findNamed(db: Reader, caller: Caller, projectId: number, name: string, find: typeof findMembership) {
  const { collection, alias } = splitArtifactName(name);
  const found = await findCollection(db, caller, projectId, collection);
  return found && find(db, caller, found.id, alias);
}
