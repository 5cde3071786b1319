/** Editing what is not content: descriptions, metadata, times to live, tags and aliases of versions. */

import { isDeepStrictEqual } from 'node:util';

import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import { UserError } from '../errors.ts';
import type { CollectionPlace } from '../../shared/collectionPlace.ts';
import { checkAlias, checkName } from '../names.ts';
import { insertAction, type NewAction } from '../store/actions.ts';
import {
  aliasesOfVersion,
  findCollection,
  removeAlias,
  collectionById,
  type CollectionRow,
} from '../store/collections.ts';
import type { Writer } from '../store/database.ts';
import { membershipIn } from '../store/links.ts';
import { findProject, touchProject } from '../store/projects.ts';
import {
  addVersionTags,
  editVersion,
  removeVersionTags,
  versionTags,
  type VersionEdits,
  type VersionRow,
} from '../store/versions.ts';
import { readPythonJson } from '../../shared/pythonJson.ts';
import { pointAlias } from './aliases.ts';
import { requireVersion } from './artifacts.ts';
import type { Services } from './services.ts';

export interface ArtifactEdits extends VersionEdits {
  readonly tagsToAdd: readonly string[];
  readonly tagsToDelete: readonly string[];
  /** The new aliases of the version in its own sequence; undefined leaves them as they are. */
  readonly aliases?: readonly string[] | undefined;
}

/**
 * Changes what can be changed of a version.
 * @throws UserError when there is no such version, metadata is not JSON, or a tag or alias cannot be used
 */
export async function updateArtifact(
  services: Services,
  caller: Caller,
  id: number,
  edits: ArtifactEdits,
): Promise<VersionRow> {
  requireUser(caller);
  checkMetadata(edits.metadata);
  const tagsToAdd = edits.tagsToAdd.map((tag) => checkName('tag', tag));
  return services.db.write(async (tx) => {
    const now = services.clock();
    const version = await requireCommitted(tx, id);
    const own = await ownSequence(tx, version);
    const act = (action: Pick<NewAction, 'kind' | 'detail' | 'before' | 'after'>) =>
      insertAction(tx, { ...action, userName: caller.user, ...placeOf(version, own), createdAt: now });

    await editVersion(tx, id, edits, now);
    const edited = {
      description: [version.description, edits.description],
      metadata: [version.metadata, edits.metadata],
      ttl: [textOf(version.ttlSeconds), edits.ttlSeconds === undefined ? undefined : textOf(edits.ttlSeconds)],
    } as const;
    for (const [detail, [before, after]] of Object.entries(edited)) {
      if (after === undefined || after === before) continue;
      // The client sends the metadata with every edit, in a spelling of its own.
      if (detail === 'metadata' && sameDocument(before, after)) continue;
      await act({ kind: 'EDITED', detail, before, after });
    }
    const tags = new Set(await versionTags(tx, id));
    await addVersionTags(tx, id, tagsToAdd);
    await removeVersionTags(tx, id, edits.tagsToDelete);
    for (const tag of tagsToAdd) if (!tags.has(tag)) await act({ kind: 'TAG_ADDED', detail: tag });
    for (const tag of edits.tagsToDelete) if (tags.has(tag)) await act({ kind: 'TAG_REMOVED', detail: tag });
    if (edits.aliases) await setAliases(services, caller, tx, version, own, edits.aliases);
    await touchProject(tx, version.projectId, now);
    return requireVersion(tx, id);
  });
}

const textOf = (number: number | null) => (number === null ? null : String(number));

function sameDocument(one: string | null, other: string | null): boolean {
  return isDeepStrictEqual(readPythonJson(one ?? '{}'), readPythonJson(other ?? '{}'));
}

function checkMetadata(metadata: string | null | undefined): void {
  if (metadata === undefined || metadata === null) return;
  if (readPythonJson(metadata) === undefined) throw new UserError("The artifact's metadata is not valid JSON.");
}

/** An alias and the collection that it is or will be in. */
export interface AliasPlace extends CollectionPlace {
  readonly alias: string;
}

/**
 * Points aliases at a version, in collections that it is in.
 * @throws UserError when the version is in no such collection, or an alias cannot be used
 */
export function addAliases(
  services: Services,
  caller: Caller,
  id: number,
  aliases: readonly AliasPlace[],
): Promise<void> {
  requireUser(caller);
  return services.db.write(async (tx) => {
    const version = await requireCommitted(tx, id);
    for (const place of aliases) {
      await addAlias(services, caller, tx, version, await collectionAt(caller, tx, place), checkAlias(place.alias));
    }
  });
}

/**
 * Takes aliases away from a version; those that it does not have stay where they are.
 * @throws UserError when there is no such collection
 */
export function deleteAliases(
  services: Services,
  caller: Caller,
  id: number,
  aliases: readonly AliasPlace[],
): Promise<void> {
  requireUser(caller);
  return services.db.write(async (tx) => {
    const version = await requireCommitted(tx, id);
    for (const place of aliases) {
      await deleteAlias(services, caller, tx, version, await collectionAt(caller, tx, place), place.alias);
    }
  });
}

async function addAlias(
  services: Services,
  caller: Caller,
  tx: Writer,
  version: VersionRow,
  collection: CollectionRow,
  alias: string,
): Promise<void> {
  const member = await membershipIn(tx, collection.id, version.id);
  if (!member) throw new UserError(`This artifact version is not in "${collection.name}".`);
  const now = services.clock();
  await pointAlias(caller, tx, { ...member, collection }, alias, now);
  await touchProject(tx, collection.projectId, now);
}

async function deleteAlias(
  services: Services,
  caller: Caller,
  tx: Writer,
  version: VersionRow,
  collection: CollectionRow,
  alias: string,
): Promise<void> {
  const member = await membershipIn(tx, collection.id, version.id);
  const has = (await aliasesOfVersion(tx, version.id, collection.id)).some((row) => row.alias === alias);
  if (!member || !has) return;
  const now = services.clock();
  await removeAlias(tx, collection.id, alias);
  await insertAction(tx, {
    kind: 'ALIAS_REMOVED',
    userName: caller.user,
    collection,
    version: { id: version.id, index: member.versionIndex },
    detail: alias,
    createdAt: now,
  });
  await touchProject(tx, collection.projectId, now);
}

async function setAliases(
  services: Services,
  caller: Caller,
  tx: Writer,
  version: VersionRow,
  own: CollectionRow,
  aliases: readonly string[],
): Promise<void> {
  for (const { alias } of await aliasesOfVersion(tx, version.id, own.id)) {
    if (!aliases.includes(alias)) await deleteAlias(services, caller, tx, version, own, alias);
  }
  for (const alias of aliases) await addAlias(services, caller, tx, version, own, checkAlias(alias));
}

async function collectionAt(caller: Caller, tx: Writer, place: AliasPlace): Promise<CollectionRow> {
  const project = await findProject(tx, place.entity || caller.user, place.project);
  const collection = project && (await findCollection(tx, project.id, place.collection));
  if (!collection) throw new UserError(`Artifact "${place.collection.slice(0, 60)}" not found in this project.`);
  return collection;
}

async function requireCommitted(tx: Writer, id: number): Promise<VersionRow> {
  const version = await requireVersion(tx, id);
  if (version.state !== 'COMMITTED') throw new UserError('This artifact version is deleted or not committed.');
  return version;
}

/** The sequence that a version was logged to. */
export async function ownSequence(tx: Writer, version: VersionRow): Promise<CollectionRow> {
  const own = await collectionById(tx, version.collectionId);
  if (!own) throw new Error(`version ${version.id} is in no collection`);
  return own;
}

/** Where an act on a version happened: its own sequence. */
export function placeOf(version: VersionRow, own: CollectionRow): Pick<NewAction, 'collection' | 'version'> {
  return { collection: own, version: { id: version.id, index: version.versionIndex } };
}
