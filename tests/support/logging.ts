/** Logging artifacts in the client's steps, without a client and without HTTP. */

import { createHash } from 'node:crypto';

import { announceFiles, createArtifact, createManifest, type NewArtifact } from '../../src/server/record/artifacts.ts';
import { commitArtifact } from '../../src/server/record/commit.ts';
import { manifestDigest } from '../../src/server/record/manifest.ts';
import type { Services } from '../../src/server/record/services.ts';
import { uploadManifest } from '../../src/server/record/uploads.ts';
import type { ManifestKind } from '../../src/server/store/manifests.ts';
import type { VersionRow } from '../../src/server/store/versions.ts';
import { bytesOf } from './memory.ts';
import { tester } from './caller.ts';

export const hexMd5 = (text: string) => createHash('md5').update(text).digest('hex');
const base64Md5 = (text: string) => createHash('md5').update(text).digest('base64');

export interface TestArtifact extends Partial<NewArtifact> {
  readonly collection: string;
  /** Contents by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** A version that was begun, with what it is to hold. */
export interface Begun {
  readonly version: VersionRow;
  readonly files: Readonly<Record<string, string>>;
}

export async function begin(services: Services, { files, ...artifact }: TestArtifact): Promise<Begun> {
  const listed = Object.entries(files).map(([path, content]) => ({
    path,
    digest: base64Md5(content),
    size: 0,
    ref: null,
  }));
  const version = await createArtifact(services, tester, {
    entity: 'e',
    project: 'p',
    run: 'one',
    type: 'dataset',
    digest: manifestDigest(listed),
    description: null,
    metadata: null,
    aliases: ['latest'],
    tags: [],
    historyStep: null,
    ttlSeconds: null,
    clientId: null,
    ...artifact,
  });
  return { version, files };
}

/** Announces the files of a version, each in these parts, and says which contents are here already. */
export function announced(services: Services, { version, files }: Begun, parts: string[] = []): Promise<boolean[]> {
  return announceFiles(
    services,
    tester,
    Object.entries(files).map(([path, content]) => ({ versionId: version.id, path, md5: base64Md5(content), parts })),
  );
}

/** Uploads the manifest of a version and, unless told otherwise, its contents. */
export async function upload(
  services: Services,
  { version, files }: Begun,
  { contents = true, kind = 'FULL' }: { contents?: boolean; kind?: ManifestKind } = {},
): Promise<void> {
  if (contents) for (const content of Object.values(files)) await services.files.write(bytesOf(content));
  const entries = Object.entries(files).map(([path, content]) => [
    path,
    { digest: base64Md5(content), size: Buffer.byteLength(content) },
  ]);
  const text = JSON.stringify({ version: 1, contents: Object.fromEntries(entries) as object });
  const manifest = await createManifest(services, tester, { versionId: version.id, kind, digest: base64Md5(text) });
  await uploadManifest(services, tester, manifest.id, bytesOf(text));
}

/** Logs an artifact, uploading only what is not here. */
export async function logArtifact(services: Services, artifact: TestArtifact): Promise<VersionRow> {
  const begun = await begin(services, artifact);
  if (begun.version.state === 'COMMITTED') return begun.version;
  const present = await announced(services, begun);
  const missing = Object.values(begun.files).filter((_, index) => !present[index]);
  for (const content of missing) await services.files.write(bytesOf(content), hexMd5(content));
  await upload(services, begun, { contents: false });
  return commitArtifact(services, tester, begun.version.id);
}
