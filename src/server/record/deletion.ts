/** Deleting versions and runs, and removing the contents that nothing refers to any more. */

import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import { UserError } from '../errors.ts';
import { insertAction } from '../store/actions.ts';
import {
  aliasesOfVersion,
  findMembership,
  membershipsOfVersion,
  moveAlias,
  removeAlias,
} from '../store/collections.ts';
import {
  forgetOrphaned,
  isNeeded,
  orphanRunContents,
  orphanVersionContents,
  orphanedContents,
} from '../store/contents.ts';
import type { Writer } from '../store/database.ts';
import { soleOutputs } from '../store/edges.ts';
import { newestMember, removeMember } from '../store/links.ts';
import { touchProject } from '../store/projects.ts';
import { clearRun, runById } from '../store/runs.ts';
import { clearStreams } from '../store/streams.ts';
import { expiredVersions, markDeleted, pendingSince, type VersionRow } from '../store/versions.ts';
import { requireVersion } from './artifacts.ts';
import { ownSequence, placeOf } from './edits.ts';
import type { Services } from './services.ts';

/**
 * Deletes a version: it keeps its place in the lineage, but is listed nowhere, and its files go.
 * @throws UserError when there is no such version, or it has aliases and `withAliases` is not set
 */
export async function deleteArtifact(
  services: Services,
  caller: Caller,
  id: number,
  withAliases: boolean,
): Promise<VersionRow> {
  requireUser(caller);
  const deleted = await services.db.write(async (tx) => {
    const version = await requireVersion(tx, id);
    const aliases = await aliasesOfVersion(tx, id);
    if (aliases.length > 0 && !withAliases) {
      const names = [...new Set(aliases.map(({ alias }) => alias))].join(', ');
      throw new UserError(`This artifact version has aliases (${names}). Set delete_aliases=True to delete them too.`);
    }
    await deleteVersion(services, caller, tx, version);
    return requireVersion(tx, id);
  });
  await freeContents(services, FREED_AT_ONCE);
  return deleted;
}

/** How many contents a deletion removes before it is answered; the next garbage collection removes the rest. */
export const FREED_AT_ONCE = 1000;

/** Deletes a version inside of a transaction; call `freeContents` when it is over. */
export async function deleteVersion(
  services: Services,
  caller: Caller,
  tx: Writer,
  version: VersionRow,
): Promise<void> {
  if (version.state === 'DELETED') return;
  const now = services.clock();
  await markDeleted(tx, version.id, now);
  await orphanVersionContents(tx, version.id);
  for (const member of await membershipsOfVersion(tx, version.id)) {
    const wasLatest = (await findMembership(tx, member.collectionId, 'latest'))?.versionId === version.id;
    // In its own sequence the number stays taken, so that the lineage can still name it.
    if (member.collectionId === version.collectionId) {
      for (const { alias } of await aliasesOfVersion(tx, version.id, member.collectionId)) {
        await removeAlias(tx, member.collectionId, alias);
      }
    } else {
      await removeMember(tx, member.collectionId, version.id, now);
    }
    const newest = wasLatest ? await newestMember(tx, member.collectionId) : undefined;
    if (newest) await moveAlias(tx, member.collectionId, newest.versionId, 'latest', now);
  }
  if (version.versionIndex !== null) {
    const place = placeOf(version, await ownSequence(tx, version));
    await insertAction(tx, { kind: 'DELETED', userName: caller.user, ...place, createdAt: now });
  }
  await touchProject(tx, version.projectId, now);
}

/**
 * Deletes a run: its place in the lineage and its name stay, everything else goes.
 * @param withArtifacts also deletes the versions that it alone logged
 * @throws UserError when there is no such run
 */
export async function deleteRun(services: Services, caller: Caller, id: number, withArtifacts: boolean): Promise<void> {
  requireUser(caller);
  await services.db.write(async (tx) => {
    const run = await runById(tx, id);
    if (!run || run.state === 'deleted') throw new UserError('Run not found.');
    if (withArtifacts) {
      for (const versionId of await soleOutputs(tx, id)) {
        await deleteVersion(services, caller, tx, await requireVersion(tx, versionId));
      }
    }
    await clearStreams(tx, id);
    await orphanRunContents(tx, id);
    await clearRun(tx, id);
    await touchProject(tx, run.projectId, services.clock());
  });
  await freeContents(services, FREED_AT_ONCE);
}

/** Milliseconds after which a version that was begun and never committed is given up. */
const PATIENCE = 14 * 24 * 3_600_000;
const BATCH = 100;

/** Deletes expired versions, abandons those that were never committed, and removes contents that nothing refers to. */
export async function collectGarbage(services: Services, caller: Caller): Promise<void> {
  requireUser(caller);
  const { db } = services;
  for (const find of [
    (tx: Writer) => expiredVersions(tx, services.clock(), BATCH),
    (tx: Writer) => pendingSince(tx, services.clock() - PATIENCE, BATCH),
  ]) {
    // Found and deleted in one transaction: nobody links or edits a version in between.
    const deleteSome = () =>
      db.write(async (tx) => {
        const found = await find(tx);
        for (const version of found) await deleteVersion(services, caller, tx, version);
        return found.length;
      });
    while ((await deleteSome()) > 0);
  }
  await freeContents(services, Number.POSITIVE_INFINITY);
  await services.files.removeUnfinished(services.clock() - PATIENCE);
}

/** Contents that are removed in one transaction. Other writes wait for it. */
const REMOVED_TOGETHER = 25;

/**
 * Removes up to `count` contents that lost somebody who needed them, unless there are others.
 *
 * The transaction that finds a content unneeded also removes it. Whoever needs a content notes the need in a transaction
 * (`announceContents`, `putRunFile`) and only then asks whether it is stored. Since transactions run one after the
 * other, either the removal sees the need, or the other side sees that the content is gone. A database that runs
 * transactions concurrently keeps this order when both sides lock the digest until they end (PostgreSQL: an advisory
 * lock).
 */
export async function freeContents(services: Services, count: number): Promise<void> {
  const { db, files } = services;
  for (let left = count; left > 0; left -= REMOVED_TOGETHER) {
    const orphaned = await orphanedContents(db, REMOVED_TOGETHER);
    if (orphaned.length === 0) return;
    // A power cut that undoes this leaves contents in the list which are gone already.
    await db.defer(async (tx) => {
      const unneeded: string[] = [];
      for (const { md5 } of orphaned) if (!(await isNeeded(tx, md5))) unneeded.push(md5);
      await files.remove(unneeded);
      await forgetOrphaned(tx, orphaned);
    });
  }
}
