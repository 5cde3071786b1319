/** The last step of recording an artifact: a pending version becomes visible, at once or not at all. */

import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
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
  setManifestBlob,
  type ManifestRow,
} from '../store/manifests.ts';
import { findByDigest, markCommitted, markMerged, versionTags, type VersionRow } from '../store/versions.ts';
import { md5FromBase64, md5OfText, md5ToBase64 } from '../files/digest.ts';
import { credit, requireVersion } from './artifacts.ts';
import {
  contentsOf,
  filesOf,
  manifestDigest,
  MAX_MANIFEST,
  mergeManifests,
  parseManifest,
  referencedVersions,
  type Manifest,
  type ManifestFile,
} from './manifest.ts';
import type { Services } from './services.ts';

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
export async function commitArtifact(services: Services, caller: Caller, id: number): Promise<VersionRow> {
  requireUser(caller);
  for (;;) {
    const pending = await requireVersion(services.db, id);
    if (pending.state !== 'PENDING') return pending;
    const complete = await completed(services, pending);
    await services.files.flush();
    const committed = await services.db.write((tx) => commitAs(services, caller, tx, id, complete));
    if (committed) return committed;
  }
}

/** Commits a version as it was found; undefined when another client has added to it since. */
async function commitAs(
  services: Services,
  caller: Caller,
  tx: Writer,
  id: number,
  complete: Complete,
): Promise<VersionRow | undefined> {
  const now = services.clock();
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
  await credit(caller, tx, found, { run: undefined, aliases, tags: await versionTags(tx, id) }, now);
  for (const runId of complete.runIds) {
    await credit(caller, tx, found, { run: { id: runId }, aliases: [], tags: [] }, now);
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
    const digest = md5ToBase64(complete.merged);
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
async function completed(services: Services, version: VersionRow): Promise<Complete> {
  const rows = await uploadsNoted(services, version.id);
  const uploaded = rows.filter((row) => row.blob !== null);
  if (uploaded.length === 0) throw new UserError('The manifest of this artifact has not been uploaded.');
  const isWhole = uploaded.every((row) => row.kind === 'FULL');
  const manifest = isWhole ? await readManifest(services, uploaded[0]) : await merged(services, uploaded);
  const files = filesOf(manifest);
  const digest = manifestDigest(files);
  if (isWhole && digest !== version.digest) {
    throw new UserError(`Manifest digest mismatch: ${digest}, expected ${version.digest}.`);
  }
  const text = isWhole ? null : JSON.stringify(manifest);
  const mergedMd5 = text === null ? null : md5OfText(text);
  const paths = contentsOf(files);
  const manifests = [mergedMd5, ...uploaded.map((row) => row.blob)].filter((md5) => md5 !== null);
  const contents = new Set([...paths.keys(), ...manifests]);
  await announceMissing(services, version.id, contents);
  if (text !== null) await services.files.write(oneChunk(text));
  for (const [md5, path] of paths) {
    if (!(await services.files.has(md5))) throw new UserError(`The file "${path}" has not been uploaded.`);
  }
  const runIds = new Set([version.runId, ...rows.map((row) => row.runId)].filter((runId) => runId !== null));
  return { files, digest, contents, merged: mergedMd5, runIds, revision: revisionOf(rows) };
}

/** The manifests of a pending version, after those are noted whose uploads went past this server. */
async function uploadsNoted(services: Services, versionId: number): Promise<ManifestRow[]> {
  const rows = await manifestsOf(services.db, versionId);
  const arrived: ManifestRow[] = [];
  for (const row of rows) {
    const isAwaited = row.blob === null && row.digest !== '';
    if (isAwaited && (await services.files.has(md5FromBase64(row.digest)))) arrived.push(row);
  }
  if (arrived.length === 0) return rows;
  await services.db.defer(async (tx) => {
    const version = await requireVersion(tx, versionId);
    // Meanwhile the version may have been committed, or other content announced for a manifest.
    if (version.state !== 'PENDING') return;
    const current = new Map((await manifestsOf(tx, versionId)).map((row) => [row.id, row.digest]));
    for (const { id, digest } of arrived) {
      if (current.get(id) === digest) await setManifestBlob(tx, id, md5FromBase64(digest));
    }
  });
  return manifestsOf(services.db, versionId);
}

/** Holds on to contents that the client took over from another version, without announcing them. */
async function announceMissing(services: Services, versionId: number, contents: ReadonlySet<string>): Promise<void> {
  const announced = await announcedContents(services.db, versionId);
  const missing = [...contents].filter((md5) => !announced.has(md5));
  if (missing.length > 0) await services.db.defer((tx) => announceContents(tx, versionId, missing));
}

/** One manifest of what a version builds on and of what each client added to it. */
async function merged(services: Services, uploaded: readonly ManifestRow[]): Promise<Manifest> {
  const manifests: Manifest[] = [];
  for (const row of uploaded) {
    if (row.kind === 'INCREMENTAL' && row.baseId !== null) {
      manifests.push(await readManifest(services, await fullManifestOf(services.db, row.baseId)));
    }
    manifests.push(await readManifest(services, row));
  }
  return mergeManifests(manifests);
}

async function readManifest(services: Services, row: ManifestRow | undefined): Promise<Manifest> {
  if (!row?.blob) throw new UserError('The base version of this incremental artifact no longer exists.');
  if (((await services.files.size(row.blob)) ?? 0) > MAX_MANIFEST) {
    throw new UserError(`The artifact manifest exceeds the limit of ${MAX_MANIFEST} bytes.`, 413);
  }
  return parseManifest(new TextDecoder().decode(await services.files.readAll(row.blob)));
}

async function* oneChunk(text: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(text);
}
