/** Editing collections: name, description, type and tags; and deleting them. */

import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import { UserError } from '../errors.ts';
import type { CollectionPlace } from '../../shared/collectionPlace.ts';
import { checkName } from '../names.ts';
import { insertAction, type NewAction } from '../store/actions.ts';
import {
  addCollectionTag,
  collectionTags,
  deletePortfolio,
  liveVersions,
  markCollectionDeleted,
  removeCollectionTag,
  updateCollection,
} from '../store/collectionEdits.ts';
import { collectionById, ensureType, findCollection, findType, type CollectionRow } from '../store/collections.ts';
import type { Reader, Writer } from '../store/database.ts';
import { findProject, touchProject } from '../store/projects.ts';
import { requireVersion } from './artifacts.ts';
import { deleteVersion, FREED_AT_ONCE, freeContents } from './deletion.ts';
import type { Services } from './services.ts';

/** What of a collection can be edited; undefined leaves a fact as it is. */
export interface CollectionEdits {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly typeName?: string | undefined;
}

/**
 * Changes a collection.
 * @throws UserError when there is no such collection of this kind, or another one has the name
 */
export function editCollection(
  services: Services,
  caller: Caller,
  which: { readonly id: number; readonly kind: CollectionRow['kind'] },
  edits: CollectionEdits,
): Promise<CollectionRow> {
  requireUser(caller);
  return services.db.write(async (tx) => {
    const now = services.clock();
    const before = await requireCollection(tx, which);
    const name = edits.name ?? before.name;
    if (name !== before.name) {
      checkName('artifact', name);
      const taken = await findCollection(tx, before.projectId, name);
      if (taken)
        throw new UserError(`The name "${name}" is already in use${taken.deletedAt ? ' by a deleted artifact' : ''}.`);
    }
    const description = edits.description ?? before.description;
    const typeName = edits.typeName ?? before.typeName;
    if (typeName !== before.typeName) {
      await ensureType(tx, before.projectId, checkName('artifact type', typeName), now);
    }
    const type = await findType(tx, before.projectId, typeName);
    if (!type) throw new Error(`artifact type ${typeName} is gone`);
    await updateCollection(tx, { id: before.id, name, description, typeId: type.id }, now);
    const after = await requireCollection(tx, which);
    for (const [detail, key] of [
      ['name', 'name'],
      ['description', 'description'],
      ['type', 'typeName'],
    ] as const) {
      if (after[key] === before[key]) continue;
      await note(services, caller, tx, after, { kind: 'EDITED', detail, before: before[key], after: after[key] });
    }
    await touchProject(tx, before.projectId, now);
    return after;
  });
}

/** Adds tags to a collection, and returns all that it has. @throws UserError when there is no such collection */
export function tagCollection(
  services: Services,
  caller: Caller,
  place: CollectionPlace,
  tags: readonly string[],
): Promise<readonly string[]> {
  requireUser(caller);
  const names = tags.map((tag) => checkName('tag', tag));
  return services.db.write(async (tx) => {
    const collection = await collectionAt(caller, tx, place);
    const known = new Set(await collectionTags(tx, collection.id));
    for (const tag of new Set(names)) {
      if (known.has(tag)) continue;
      await addCollectionTag(tx, collection.id, tag);
      await note(services, caller, tx, collection, { kind: 'TAG_ADDED', detail: tag });
    }
    return collectionTags(tx, collection.id);
  });
}

/** Takes tags away from a collection; those that it does not have are no error. */
export function untagCollection(
  services: Services,
  caller: Caller,
  place: CollectionPlace,
  tags: readonly string[],
): Promise<void> {
  requireUser(caller);
  return services.db.write(async (tx) => {
    const collection = await collectionAt(caller, tx, place);
    const known = new Set(await collectionTags(tx, collection.id));
    for (const tag of new Set(tags)) {
      if (!known.has(tag)) continue;
      await removeCollectionTag(tx, collection.id, tag);
      await note(services, caller, tx, collection, { kind: 'TAG_REMOVED', detail: tag });
    }
  });
}

/**
 * Deletes a portfolio, or a sequence with all of its versions, which stay in the lineage as ghosts.
 * @throws UserError when there is no such collection of this kind
 */
export async function deleteCollection(
  services: Services,
  caller: Caller,
  which: { readonly id: number; readonly kind: CollectionRow['kind'] },
): Promise<CollectionRow> {
  requireUser(caller);
  const deleted = await services.db.write(async (tx) => {
    const now = services.clock();
    const collection = await requireCollection(tx, which);
    if (collection.kind === 'portfolio') {
      await deletePortfolio(tx, collection.id);
    } else {
      for (const id of await liveVersions(tx, collection.id)) {
        await deleteVersion(services, caller, tx, await requireVersion(tx, id));
      }
      await markCollectionDeleted(tx, collection.id, now);
    }
    await note(services, caller, tx, collection, { kind: 'DELETED' });
    await touchProject(tx, collection.projectId, now);
    return { ...collection, deletedAt: now };
  });
  await freeContents(services, FREED_AT_ONCE);
  return deleted;
}

function note(
  services: Services,
  caller: Caller,
  tx: Writer,
  collection: CollectionRow,
  action: Pick<NewAction, 'kind' | 'detail' | 'before' | 'after'>,
): Promise<void> {
  return insertAction(tx, { ...action, collection, userName: caller.user, createdAt: services.clock() });
}

async function requireCollection(
  reader: Reader,
  which: { readonly id: number; readonly kind: CollectionRow['kind'] },
): Promise<CollectionRow> {
  const found = await collectionById(reader, which.id);
  if (found?.kind === which.kind && found.deletedAt === null) return found;
  throw new UserError(`Artifact ${which.kind} not found.`);
}

async function collectionAt(caller: Caller, tx: Writer, place: CollectionPlace): Promise<CollectionRow> {
  const project = await findProject(tx, place.entity || caller.user, place.project);
  const found = project && (await findCollection(tx, project.id, place.collection));
  if (found?.deletedAt === null) return found;
  throw new UserError(`Artifact "${place.collection.slice(0, 60)}" not found in ${place.entity}/${place.project}.`);
}
