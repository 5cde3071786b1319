/** Deleting versions and runs, and what follows from it: contents that nobody needs any more are removed. */

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
import type { Recorder } from './recorder.ts';

/**
 * Deletes a version: it keeps its place in the lineage, but is listed nowhere, and its files go.
 * @throws UserError when there is no such version, or it has aliases and `withAliases` is not set
 */
export async function deleteArtifact(recorder: Recorder, id: number, withAliases: boolean): Promise<VersionRow> {
  const deleted = await recorder.db.write(async (tx) => {
    const version = await requireVersion(tx, id);
    const aliases = await aliasesOfVersion(tx, id);
    if (aliases.length > 0 && !withAliases) {
      const names = [...new Set(aliases.map(({ alias }) => alias))].join(', ');
      throw new UserError(`This artifact version has aliases (${names}); set delete_aliases=True to delete them too.`);
    }
    await deleteVersion(recorder, tx, version);
    return requireVersion(tx, id);
  });
  await freeContents(recorder, FREED_AT_ONCE);
  return deleted;
}

/** How many contents a deletion removes before it is answered; the next garbage collection removes the rest. */
export const FREED_AT_ONCE = 1000;

/** Deletes a version inside of a transaction; call `freeContents` when it is over. */
export async function deleteVersion(recorder: Recorder, tx: Writer, version: VersionRow): Promise<void> {
  if (version.state === 'DELETED') return;
  const now = recorder.clock();
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
    await insertAction(tx, { kind: 'DELETED', userName: recorder.user, ...place, createdAt: now });
  }
  await touchProject(tx, version.projectId, now);
}

/**
 * Deletes a run: its place in the lineage and its name stay, everything else goes.
 * @param withArtifacts also deletes the versions that it alone logged
 * @throws UserError when there is no such run
 */
export async function deleteRun(recorder: Recorder, id: number, withArtifacts: boolean): Promise<void> {
  await recorder.db.write(async (tx) => {
    const run = await runById(tx, id);
    if (!run || run.state === 'deleted') throw new UserError('There is no such run.');
    if (withArtifacts) {
      for (const versionId of await soleOutputs(tx, id)) {
        await deleteVersion(recorder, tx, await requireVersion(tx, versionId));
      }
    }
    await clearStreams(tx, id);
    await orphanRunContents(tx, id);
    await clearRun(tx, id);
    await touchProject(tx, run.projectId, recorder.clock());
  });
  await freeContents(recorder, FREED_AT_ONCE);
}

/** Milliseconds after which a version that was begun and never committed is given up. */
const PATIENCE = 14 * 24 * 3_600_000;
const BATCH = 100;

/** Deletes versions whose time is over, gives up those that were never committed, and removes what nobody needs. */
export async function collectGarbage(recorder: Recorder): Promise<void> {
  const { db } = recorder;
  for (const find of [
    (tx: Writer) => expiredVersions(tx, recorder.clock(), BATCH),
    (tx: Writer) => pendingSince(tx, recorder.clock() - PATIENCE, BATCH),
  ]) {
    // Found and deleted in one transaction: nobody links or edits a version in between.
    const deleteSome = () =>
      db.write(async (tx) => {
        const found = await find(tx);
        for (const version of found) await deleteVersion(recorder, tx, version);
        return found.length;
      });
    while ((await deleteSome()) > 0);
  }
  await freeContents(recorder, Number.POSITIVE_INFINITY);
}

/** Removes up to `count` contents that lost somebody who needed them, unless there are others. */
export async function freeContents(recorder: Recorder, count: number): Promise<void> {
  const { db, files } = recorder;
  for (let left = count; left > 0; left -= BATCH) {
    const orphaned = await orphanedContents(db, BATCH);
    if (orphaned.length === 0) return;
    for (const { md5 } of orphaned) await files.remove(md5, async () => !(await isNeeded(db, md5)));
    await db.write((tx) => forgetOrphaned(tx, orphaned));
  }
}
