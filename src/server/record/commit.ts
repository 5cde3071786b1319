/** The last step of recording an artifact: a pending version becomes visible, at once or not at all. */

import { UserError } from '../errors.ts';
import { addMember } from '../store/collections.ts';
import { announceContents, announcedContents, orphanVersionContents, releaseAnnounced } from '../store/contents.ts';
import type { Writer } from '../store/database.ts';
import { addInputsOfReferrers, insertReferences } from '../store/edges.ts';
import {
  fullManifestOf,
  insertManifest,
  insertVersionFiles,
  manifestsOf,
  type ManifestRow,
} from '../store/manifests.ts';
import { findByDigest, markCommitted, markMerged, versionTags, type VersionRow } from '../store/versions.ts';
import { md5OfText } from '../files/disk/fileStore.ts';
import { credit, requireVersion } from './artifacts.ts';
import {
  contentsOf,
  filesOf,
  manifestDigest,
  mergeManifests,
  parseManifest,
  referencedVersions,
  type Manifest,
  type ManifestFile,
} from './manifest.ts';
import type { Recorder } from './recorder.ts';

/** What a pending version is about to become. */
interface Complete {
  readonly files: readonly ManifestFile[];
  readonly digest: string;
  /** MD5 (hexadecimal) of everything that the version needs, its manifests too. */
  readonly contents: ReadonlySet<string>;
  /** MD5 of the manifest that was merged here; null when the client wrote it whole. */
  readonly merged: string | null;
  /** Row ids of the runs that logged it, the first one first. */
  readonly runIds: ReadonlySet<number>;
  /** Of the manifests that were read. */
  readonly revision: string;
}

/**
 * Makes a pending version visible: numbers it, moves its aliases, lists its files and records its producers. A client
 * that commits again, or commits what another one committed meanwhile, gets the version that is there.
 * @throws UserError when a manifest or a file has not been uploaded, or the digest is not that of the manifest
 */
export async function commitArtifact(recorder: Recorder, id: number): Promise<VersionRow> {
  for (;;) {
    const pending = await requireVersion(recorder.db, id);
    if (pending.state !== 'PENDING') return pending;
    const complete = await completed(recorder, pending);
    await recorder.files.settle();
    const committed = await recorder.db.write((tx) => commitAs(recorder, tx, id, complete));
    if (committed) return committed;
  }
}

/** Commits a version as it was found; undefined when another client has added to it since. */
async function commitAs(
  recorder: Recorder,
  tx: Writer,
  id: number,
  complete: Complete,
): Promise<VersionRow | undefined> {
  const now = recorder.clock();
  const version = await requireVersion(tx, id);
  if (version.state !== 'PENDING') return version;
  if (revisionOf(await manifestsOf(tx, id)) !== complete.revision) return undefined;
  const same = await findByDigest(tx, version.collectionId, complete.digest);
  if (same) {
    await markMerged(tx, id, same.id, now);
    await orphanVersionContents(tx, id);
  } else {
    await insertComplete(tx, version, complete, now);
  }
  const found = await requireVersion(tx, id);
  const aliases = JSON.parse(version.requestedAliases) as string[];
  await credit(recorder, tx, found, { run: undefined, aliases, tags: await versionTags(tx, id) }, now);
  for (const runId of complete.runIds) {
    await credit(recorder, tx, found, { run: { id: runId }, aliases: [], tags: [] }, now);
  }
  await addInputsOfReferrers(tx, id, found, now);
  return found;
}

/** Tells whether the manifests of a version are still the same. */
const revisionOf = (manifests: readonly ManifestRow[]) => manifests.map((row) => `${row.id}:${row.blob}`).join();

async function insertComplete(tx: Writer, version: VersionRow, complete: Complete, now: number): Promise<void> {
  const { id } = version;
  await insertVersionFiles(tx, id, complete.files);
  await insertReferences(tx, id, referencedVersions(complete.files));
  if (complete.merged !== null) {
    const digest = Buffer.from(complete.merged, 'hex').toString('base64');
    await insertManifest(tx, { versionId: id, kind: 'FULL', digest, blob: complete.merged, baseId: null, runId: null });
  }
  await releaseAnnounced(tx, id, complete.contents);
  await markCommitted(tx, id, {
    versionIndex: await addMember(tx, version.collectionId, id, now),
    digest: complete.digest,
    size: complete.files.reduce((sum, file) => sum + file.size, 0),
    fileCount: complete.files.length,
    now,
  });
}

/** Reads what a pending version consists of, and makes sure that everything it needs is here and stays. */
async function completed(recorder: Recorder, version: VersionRow): Promise<Complete> {
  const rows = await manifestsOf(recorder.db, version.id);
  const uploaded = rows.filter((row) => row.blob !== null);
  if (uploaded.length === 0) throw new UserError('The manifest of this artifact has not been uploaded.');
  const isWhole = uploaded.every((row) => row.kind === 'FULL');
  const manifest = isWhole ? await readManifest(recorder, uploaded[0]) : await merged(recorder, uploaded);
  const files = filesOf(manifest);
  const digest = manifestDigest(files);
  if (isWhole && digest !== version.digest) {
    throw new UserError(`The manifest has digest ${digest}, not ${version.digest} as announced.`);
  }
  const text = isWhole ? null : JSON.stringify(manifest);
  const mergedMd5 = text === null ? null : md5OfText(text);
  const paths = contentsOf(files);
  const manifests = [mergedMd5, ...uploaded.map((row) => row.blob)].filter((md5) => md5 !== null);
  const contents = new Set([...paths.keys(), ...manifests]);
  await announceMissing(recorder, version.id, contents);
  if (text !== null) await recorder.files.write(oneChunk(text));
  for (const [md5, path] of paths) {
    if (!(await recorder.files.has(md5))) throw new UserError(`The file "${path}" has not been uploaded.`);
  }
  const runIds = new Set([version.runId, ...rows.map((row) => row.runId)].filter((runId) => runId !== null));
  return { files, digest, contents, merged: mergedMd5, runIds, revision: revisionOf(rows) };
}

/** Holds on to contents that the client took over from another version, without announcing them. */
async function announceMissing(recorder: Recorder, versionId: number, contents: ReadonlySet<string>): Promise<void> {
  const announced = await announcedContents(recorder.db, versionId);
  const missing = [...contents].filter((md5) => !announced.has(md5));
  if (missing.length > 0) await recorder.db.defer((tx) => announceContents(tx, versionId, missing));
}

/** One manifest of what a version builds on and of what each client added to it. */
async function merged(recorder: Recorder, uploaded: readonly ManifestRow[]): Promise<Manifest> {
  const manifests: Manifest[] = [];
  for (const row of uploaded) {
    if (row.kind === 'INCREMENTAL' && row.baseId !== null) {
      manifests.push(await readManifest(recorder, await fullManifestOf(recorder.db, row.baseId)));
    }
    manifests.push(await readManifest(recorder, row));
  }
  return mergeManifests(manifests);
}

async function readManifest(recorder: Recorder, row: ManifestRow | undefined): Promise<Manifest> {
  if (!row?.blob) throw new UserError('The version that this artifact adds to is not here any more.');
  return parseManifest(new TextDecoder().decode(await recorder.files.readAll(row.blob)));
}

async function* oneChunk(text: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(text);
}
