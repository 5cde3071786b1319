/**
 * Recording artifacts, in the steps of the client: begin a version, announce its manifest and files, upload, commit
 * (in commit.ts). Nobody sees a version before its commit.
 */

import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import { UserError } from '../errors.ts';
import { checkAlias, checkName } from '../names.ts';
import { ensureSequence } from '../store/collections.ts';
import { announceContents } from '../store/contents.ts';
import type { Reader, Writer } from '../store/database.ts';
import { addInput, addOutput, addReferenceInputs } from '../store/edges.ts';
import {
  insertManifest,
  manifestById,
  manifestsOf,
  setManifestDigest,
  type ManifestKind,
  type ManifestRow,
} from '../store/manifests.ts';
import { ensureProject, findProject, touchProject } from '../store/projects.ts';
import { findRun, type RunRow } from '../store/runs.ts';
import {
  addVersionTags,
  findByDigest,
  findDistributed,
  insertPending,
  markMerged,
  setRequestedAliases,
  versionById,
  type VersionRow,
} from '../store/versions.ts';
import { md5FromBase64 } from '../files/digest.ts';
import { checkPath } from './manifest.ts';
import { pointAliases } from './aliases.ts';
import type { Services } from './services.ts';

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
  /** Shared by clients that each add their files to one version; null for a version of one client. */
  readonly distributedId?: string | null;
}

/**
 * Begins a version. Where the collection has the content already, that version is returned, COMMITTED: it gains
 * this run as one more producer, and the aliases. A version that clients make together is begun by the first of them.
 * @throws UserError when a name, alias or type cannot be used, or the run does not exist
 */
export async function createArtifact(services: Services, caller: Caller, artifact: NewArtifact): Promise<VersionRow> {
  requireUser(caller);
  const aliases = [...new Set(artifact.aliases)].map(checkAlias);
  const tags = artifact.tags.map((tag) => checkName('tag', tag));
  const version = await services.db.defer(async (tx) => {
    const now = services.clock();
    const project = await ensureProject(tx, artifact.entity || caller.user, artifact.project, now);
    checkName('artifact type', artifact.type);
    checkName('artifact', artifact.collection);
    const run = artifact.run === null ? undefined : await requireRun(tx, project.id, artifact.run);
    const collection = await ensureSequence(tx, project.id, artifact.type, artifact.collection, now);
    const distributedId = artifact.distributedId ?? null;
    if (distributedId !== null) {
      const begun = await findDistributed(tx, collection.id, distributedId);
      if (begun) return join(tx, begun, aliases, tags);
    }
    const begin = () =>
      insertPending(tx, {
        collectionId: collection.id,
        digest: artifact.digest,
        description: artifact.description,
        metadata: artifact.metadata,
        historyStep: artifact.historyStep,
        ttlSeconds: artifact.ttlSeconds,
        clientId: artifact.clientId,
        distributedId,
        runId: run?.id ?? null,
        aliases,
        createdAt: now,
      });
    const same = distributedId === null ? await findByDigest(tx, collection.id, artifact.digest) : undefined;
    if (same) {
      // The client's own id for what it logs must lead to the version that is there.
      if (artifact.clientId !== null) await markMerged(tx, await begin(), same.id, now);
      await credit(caller, tx, same, { run, aliases, tags }, now);
      return same;
    }
    const id = await begin();
    await addVersionTags(tx, id, tags);
    return requireVersion(tx, id);
  });
  // A version that is there already is the end of it; one that begins counts when it is committed.
  if (version.state === 'COMMITTED') await services.db.flush();
  return version;
}

/** One more client adds to a version that was begun; the version gets the aliases and tags of all. */
async function join(
  tx: Writer,
  begun: VersionRow,
  aliases: readonly string[],
  tags: readonly string[],
): Promise<VersionRow> {
  const requested = new Set([...(JSON.parse(begun.requestedAliases) as string[]), ...aliases]);
  await setRequestedAliases(tx, begun.id, [...requested]);
  await addVersionTags(tx, begun.id, tags);
  return begun;
}

/** Records that a run logged a committed version and used what it refers to, and moves the aliases to it. */
export async function credit(
  caller: Caller,
  tx: Writer,
  version: VersionRow,
  by: { run: Pick<RunRow, 'id'> | undefined; aliases: readonly string[]; tags: readonly string[] },
  now: number,
): Promise<void> {
  if (by.run) {
    await addOutput(tx, by.run.id, version, now);
    await addReferenceInputs(tx, by.run.id, version.id, now);
  }
  const collection = { id: version.collectionId, name: version.collectionName, projectId: version.projectId };
  const place = { collection, versionId: version.id, versionIndex: version.versionIndex };
  await pointAliases(caller, tx, place, by.aliases, now);
  await addVersionTags(tx, version.id, by.tags);
  await touchProject(tx, version.projectId, now);
}

export interface NewManifest {
  readonly versionId: number;
  readonly kind: ManifestKind;
  readonly digest: string;
  readonly baseId?: number | null;
  /** The run whose files it lists. */
  readonly run?: { readonly entity: string; readonly project: string; readonly name: string } | null;
}

/** Announces a manifest of a version: first without its digest, then with it. A PATCH is one of several. */
export function createManifest(services: Services, caller: Caller, manifest: NewManifest): Promise<ManifestRow> {
  requireUser(caller);
  return services.db.defer(async (tx) => {
    const version = await requirePending(tx, manifest.versionId);
    await announceManifest(tx, version.id, manifest.digest);
    const known =
      manifest.kind === 'PATCH'
        ? undefined
        : (await manifestsOf(tx, version.id)).find((other) => other.kind === manifest.kind);
    if (known) await setManifestDigest(tx, known.id, manifest.digest);
    const named = manifest.run;
    const project = named && (await findProject(tx, named.entity || caller.user, named.project));
    const run = project && (await findRun(tx, project.id, named.name));
    const id =
      known?.id ??
      (await insertManifest(tx, {
        versionId: version.id,
        kind: manifest.kind,
        digest: manifest.digest,
        blob: null,
        baseId: manifest.baseId ?? null,
        // Several runs may make a version together; a version that no run logs has none here either.
        runId: version.runId === null ? null : (run?.id ?? version.runId),
      }));
    return requireManifest(tx, id);
  });
}

/** Announces other content for a manifest. */
export function updateManifest(services: Services, caller: Caller, id: number, digest: string): Promise<ManifestRow> {
  requireUser(caller);
  return services.db.defer(async (tx) => {
    const manifest = await requireManifest(tx, id);
    await requirePending(tx, manifest.versionId);
    await announceManifest(tx, manifest.versionId, digest);
    await setManifestDigest(tx, id, digest);
    return requireManifest(tx, id);
  });
}

/** Holds on to the content of a manifest, which may be here already: equal versions have equal manifests. */
async function announceManifest(tx: Writer, versionId: number, digest: string): Promise<void> {
  if (digest !== '') await announceContents(tx, versionId, [md5FromBase64(digest)]);
}

/** A file of a pending version that its client is about to upload. */
export interface AnnouncedFile {
  readonly versionId: number;
  readonly path: string;
  /** In base64. */
  readonly md5: string;
  /** MD5s, in hexadecimal, of the parts that it is uploaded in; empty for a file that is uploaded whole. */
  readonly parts: readonly string[];
}

/**
 * Checks files that a client announces for pending versions, and holds on to those contents that are here already.
 * @returns for each file whether its content is here and need not be uploaded
 * @throws UserError when a path or digest cannot be used, or a version is complete
 */
export async function announceFiles(
  services: Services,
  caller: Caller,
  files: readonly AnnouncedFile[],
): Promise<boolean[]> {
  requireUser(caller);
  const byVersion = new Map<number, Set<string>>();
  for (const file of files) {
    checkPath(file.path);
    const contents = byVersion.get(file.versionId) ?? new Set();
    for (const md5 of [md5FromBase64(file.md5), ...file.parts]) contents.add(md5);
    byVersion.set(file.versionId, contents);
  }
  await services.db.defer(async (tx) => {
    for (const [versionId, contents] of byVersion) {
      await requirePending(tx, versionId);
      await announceContents(tx, versionId, contents);
    }
  });
  return Promise.all(files.map((file) => services.files.has(md5FromBase64(file.md5))));
}

/**
 * Records that a run used a version.
 * @throws UserError when there is no such run or committed version
 */
export function useArtifact(
  services: Services,
  caller: Caller,
  use: { entity: string; project: string; run: string; versionId: number; usedAs: string | null },
): Promise<VersionRow> {
  requireUser(caller);
  return services.db.write(async (tx) => {
    const now = services.clock();
    const project = await findProject(tx, use.entity || caller.user, use.project);
    if (!project) throw new UserError(`Project ${use.entity}/${use.project} not found.`);
    const run = await requireRun(tx, project.id, use.run);
    const version = await requireVersion(tx, use.versionId);
    if (version.state !== 'COMMITTED')
      throw new UserError('This artifact version cannot be used because it is not committed.');
    await addInput(tx, run.id, version, use.usedAs, now);
    await touchProject(tx, project.id, now);
    return version;
  });
}

async function requireRun(tx: Writer, projectId: number, name: string): Promise<RunRow> {
  const run = await findRun(tx, projectId, name);
  if (!run) throw new UserError(`Run "${name.slice(0, 60)}" not found in this project.`);
  return run;
}

export async function requireVersion(reader: Reader, id: number): Promise<VersionRow> {
  const version = await versionById(reader, id);
  if (!version) throw new UserError('Artifact version not found.');
  return version;
}

export async function requirePending(reader: Reader, id: number): Promise<VersionRow> {
  const version = await requireVersion(reader, id);
  if (version.state !== 'PENDING') throw new UserError('This artifact version is committed and cannot be changed.');
  return version;
}

async function requireManifest(reader: Reader, id: number): Promise<ManifestRow> {
  const manifest = await manifestById(reader, id);
  if (!manifest) throw new UserError('Artifact manifest not found.');
  return manifest;
}
