/**
 * Recording artifacts, in the steps of the client: begin a version, announce its manifest and files, upload, commit.
 * Nobody sees a version before its commit, and the commit happens at once or not at all.
 */

import { UserError } from '../errors.ts';
import { checkAlias, checkName } from '../names.ts';
import { addMember, ensureSequence, moveAlias } from '../store/collections.ts';
import type { Reader, Writer } from '../store/database.ts';
import { addInput, addOutput } from '../store/edges.ts';
import {
  insertManifest,
  insertVersionFile,
  manifestById,
  manifestOf,
  setManifestBlob,
  setManifestDigest,
  type ManifestRow,
} from '../store/manifests.ts';
import { ensureProject, findProject, touchProject } from '../store/projects.ts';
import { findRun, runById, type RunRow } from '../store/runs.ts';
import {
  addVersionTags,
  findByDigest,
  insertPending,
  markCommitted,
  markMerged,
  versionById,
  type VersionRow,
} from '../store/versions.ts';
import { checkPath, contentsOf, manifestDigest, parseManifest, type ManifestFile } from './manifest.ts';
import type { Recorder } from './recorder.ts';

export interface NewArtifact {
  readonly entity: string;
  readonly project: string;
  /** The run that logs it; null when no run does. */
  readonly run: string | null;
  readonly type: string;
  readonly collection: string;
  /** MD5 of the manifest's listing, in hexadecimal: equal digests mean equal content. */
  readonly digest: string;
  readonly description: string | null;
  readonly metadata: string | null;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
  readonly historyStep: number | null;
  readonly ttlSeconds: number | null;
  readonly clientId: string | null;
}

/**
 * Begins a version. Where the collection has the content already, that version is returned, COMMITTED: it gains
 * this run as one more producer, and the aliases.
 * @throws UserError when a name, alias or type cannot be used, or the run does not exist
 */
export function createArtifact(recorder: Recorder, artifact: NewArtifact): Promise<VersionRow> {
  const aliases = [...new Set(artifact.aliases)].map(checkAlias);
  return recorder.db.write(async (tx) => {
    const now = recorder.clock();
    const project = await ensureProject(tx, artifact.entity || recorder.user, artifact.project, now);
    checkName('artifact type', artifact.type);
    checkName('artifact', artifact.collection);
    const run = artifact.run === null ? undefined : await requireRun(tx, project.id, artifact.run);
    const collection = await ensureSequence(tx, project.id, artifact.type, artifact.collection, now);
    const same = await findByDigest(tx, collection.id, artifact.digest);
    if (same) {
      await credit(tx, same, { run, aliases, tags: artifact.tags }, now);
      return same;
    }
    const id = await insertPending(tx, {
      collectionId: collection.id,
      digest: artifact.digest,
      description: artifact.description,
      metadata: artifact.metadata,
      historyStep: artifact.historyStep,
      ttlSeconds: artifact.ttlSeconds,
      clientId: artifact.clientId,
      runId: run?.id ?? null,
      aliases,
      createdAt: now,
    });
    await addVersionTags(tx, id, artifact.tags);
    return requireVersion(tx, id);
  });
}

/** Records that a run logged a committed version, and moves the aliases to it. */
async function credit(
  tx: Writer,
  version: VersionRow,
  by: { run: RunRow | undefined; aliases: readonly string[]; tags: readonly string[] },
  now: number,
): Promise<void> {
  if (by.run) await addOutput(tx, by.run.id, version, now);
  for (const alias of by.aliases) await moveAlias(tx, version.collectionId, version.id, alias, now);
  await addVersionTags(tx, version.id, by.tags);
  await touchProject(tx, version.projectId, now);
}

/** Announces a version's manifest: first without its digest, then with it. */
export function createManifest(
  recorder: Recorder,
  manifest: { versionId: number; kind: string; digest: string },
): Promise<ManifestRow> {
  if (manifest.kind !== 'FULL') throw new UserError(`Headwaters does not take manifests of type ${manifest.kind}.`);
  return recorder.db.write(async (tx) => {
    await requirePending(tx, manifest.versionId);
    const known = await manifestOf(tx, manifest.versionId);
    if (known) await setManifestDigest(tx, known.id, manifest.digest);
    const id = known?.id ?? (await insertManifest(tx, manifest.versionId, manifest.kind, manifest.digest));
    return requireManifest(tx, id);
  });
}

/** Announces other content for a manifest. */
export function updateManifest(recorder: Recorder, id: number, digest: string): Promise<ManifestRow> {
  return recorder.db.write(async (tx) => {
    const manifest = await requireManifest(tx, id);
    await requirePending(tx, manifest.versionId);
    await setManifestDigest(tx, id, digest);
    return requireManifest(tx, id);
  });
}

/** Notes that a manifest's content was uploaded. */
export function attachManifest(recorder: Recorder, id: number, md5: string): Promise<void> {
  return recorder.db.write(async (tx) => {
    const manifest = await requireManifest(tx, id);
    await requirePending(tx, manifest.versionId);
    await setManifestBlob(tx, id, md5);
  });
}

/** Checks files that a client announces for a pending version, before it gets addresses to upload them to. */
export async function checkAnnounced(
  recorder: Recorder,
  files: readonly { versionId: number; path: string }[],
): Promise<void> {
  for (const file of files) checkPath(file.path);
  for (const id of new Set(files.map((file) => file.versionId))) await requirePending(recorder.db, id);
}

/**
 * Makes a pending version visible: numbers it, moves its aliases, lists its files and records its producer. A client
 * that commits again, or commits what another one committed meanwhile, gets the version that is there.
 * @throws UserError when the manifest or a file has not been uploaded, or the digest is not that of the manifest
 */
export async function commitArtifact(recorder: Recorder, id: number): Promise<VersionRow> {
  const pending = await requireVersion(recorder.db, id);
  if (pending.state !== 'PENDING') return pending;
  const files = await uploadedFiles(recorder, pending);
  return recorder.db.write(async (tx) => {
    const now = recorder.clock();
    const version = await requireVersion(tx, id);
    if (version.state !== 'PENDING') return version;
    const run = version.runId === null ? undefined : await runById(tx, version.runId);
    const aliases = JSON.parse(version.requestedAliases) as string[];
    const same = await findByDigest(tx, version.collectionId, version.digest);
    if (same) {
      await markMerged(tx, id, same.id, now);
      await credit(tx, same, { run, aliases, tags: [] }, now);
      return same;
    }
    for (const file of files) await insertVersionFile(tx, { versionId: id, ...file });
    await markCommitted(tx, id, {
      versionIndex: await addMember(tx, version.collectionId, id, now),
      size: files.reduce((sum, file) => sum + file.size, 0),
      fileCount: files.length,
      now,
    });
    await credit(tx, version, { run, aliases, tags: [] }, now);
    return requireVersion(tx, id);
  });
}

/** The files of a pending version's manifest, after checking that everything they need is here. */
async function uploadedFiles(recorder: Recorder, version: VersionRow): Promise<ManifestFile[]> {
  const manifest = await manifestOf(recorder.db, version.id);
  if (!manifest?.blob) throw new UserError('The manifest of this artifact has not been uploaded.');
  const files = parseManifest(new TextDecoder().decode(await recorder.files.readAll(manifest.blob)));
  const digest = manifestDigest(files);
  if (digest !== version.digest) {
    throw new UserError(`The manifest has digest ${digest}, not ${version.digest} as announced.`);
  }
  for (const [md5, path] of contentsOf(files)) {
    if (!(await recorder.files.has(md5))) throw new UserError(`The file "${path}" has not been uploaded.`);
  }
  return files;
}

/**
 * Records that a run used a version.
 * @throws UserError when there is no such run or committed version
 */
export function useArtifact(
  recorder: Recorder,
  use: { entity: string; project: string; run: string; versionId: number; usedAs: string | null },
): Promise<VersionRow> {
  return recorder.db.write(async (tx) => {
    const now = recorder.clock();
    const project = await findProject(tx, use.entity || recorder.user, use.project);
    if (!project) throw new UserError(`There is no project ${use.entity}/${use.project}.`);
    const run = await requireRun(tx, project.id, use.run);
    const version = await requireVersion(tx, use.versionId);
    if (version.state !== 'COMMITTED') throw new UserError('This artifact version cannot be used: it is not complete.');
    await addInput(tx, run.id, version, use.usedAs, now);
    await touchProject(tx, project.id, now);
    return version;
  });
}

async function requireRun(tx: Writer, projectId: number, name: string): Promise<RunRow> {
  const run = await findRun(tx, projectId, name);
  if (!run) throw new UserError(`There is no run "${name.slice(0, 60)}" in this project.`);
  return run;
}

async function requireVersion(reader: Reader, id: number): Promise<VersionRow> {
  const version = await versionById(reader, id);
  if (!version) throw new UserError('There is no such artifact version.');
  return version;
}

async function requirePending(reader: Reader, id: number): Promise<void> {
  const version = await requireVersion(reader, id);
  if (version.state !== 'PENDING') throw new UserError('This artifact version is complete and cannot be changed.');
}

async function requireManifest(reader: Reader, id: number): Promise<ManifestRow> {
  const manifest = await manifestById(reader, id);
  if (!manifest) throw new UserError('There is no such artifact manifest.');
  return manifest;
}
