/** Artifact manifests: the client's list of a version's files. */

import { createHash } from 'node:crypto';

import * as v from 'valibot';

import { UserError } from '../errors.ts';
import { md5FromBase64 } from '../files/digest.ts';

export interface ManifestFile {
  readonly path: string;
  readonly digest: string;
  readonly size: number;
  /** Where a reference points to; null for a file whose content was uploaded. */
  readonly ref: string | null;
}

/** Entries are kept with all that the client wrote into them. */
const Manifest = v.looseObject({
  version: v.literal(1),
  contents: v.record(
    v.string(),
    v.looseObject({
      digest: v.string(),
      size: v.optional(v.nullable(v.number())),
      ref: v.optional(v.nullable(v.string())),
    }),
  ),
});
export type Manifest = v.InferOutput<typeof Manifest>;

const MAX_PATH = 4096;

/** The largest manifest in bytes: a few million files. */
export const MAX_MANIFEST = 1 << 29;

/**
 * Reads a manifest.
 * @throws UserError when it is no manifest, or a path leads out of the artifact
 */
export function parseManifest(text: string): Manifest {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new UserError('The artifact manifest is not valid JSON.');
  }
  const parsed = v.safeParse(Manifest, document);
  if (!parsed.success) throw new UserError(`The artifact manifest is invalid: ${parsed.issues[0].message}.`);
  for (const path of Object.keys(parsed.output.contents)) checkPath(path);
  return parsed.output;
}

/** One manifest with the files of all; of files at the same path, that of the last manifest counts. */
export function mergeManifests(manifests: readonly Manifest[]): Manifest {
  return Object.assign({}, ...manifests, {
    contents: Object.assign({}, ...manifests.map((manifest) => manifest.contents)) as Manifest['contents'],
  }) as Manifest;
}

/** The files that a manifest lists. */
export function filesOf(manifest: Manifest): ManifestFile[] {
  return Object.entries(manifest.contents).map(([path, entry]) => ({
    path,
    digest: entry.digest,
    size: entry.size ?? 0,
    ref: entry.ref ?? null,
  }));
}

/** @throws UserError unless the path is relative and stays inside of its artifact or run */
export function checkPath(path: string): string {
  const bad =
    path === '' || path.length > MAX_PATH || path.startsWith('/') || path.includes('\\') || path.includes('\0');
  if (bad || path.split('/').some((part) => part === '..' || part === '.' || part === '')) {
    throw new UserError(`"${path.slice(0, 100)}" is not a path inside an artifact or run.`);
  }
  return path;
}

/** The MD5 (hexadecimal) of each distinct content that the files need. References need none. */
export function contentsOf(files: readonly ManifestFile[]): Map<string, string> {
  const contents = new Map<string, string>();
  for (const file of files) if (file.ref === null) contents.set(md5FromBase64(file.digest), file.path);
  return contents;
}

/** The version's digest, as the client computes it from its manifest (ArtifactManifestV1.digest in `wandb`). */
export function manifestDigest(files: readonly ManifestFile[]): string {
  const hash = createHash('md5').update('wandb-artifact-manifest-v1\n');
  const lines = files.map((file) => Buffer.from(`${file.path}:${file.digest}\n`));
  // Python sorts strings by code point, which is the order of their UTF-8 bytes.
  const paths = files.map((file, index) => ({ bytes: Buffer.from(file.path), line: lines[index] ?? Buffer.of() }));
  for (const { line } of paths.sort((a, b) => Buffer.compare(a.bytes, b.bytes))) hash.update(line);
  return hash.digest('hex');
}

/**
 * The numbers of the versions that references lead to. The client writes `wandb-artifact://{id}/{path}`, the version's
 * id being the hexadecimal form of its bytes; jobs write `wandb-artifact://_id/{id}` with the id as it is.
 */
export function referencedVersions(files: readonly ManifestFile[]): Set<number> {
  const found = new Set<number>();
  for (const { ref } of files) {
    const id = /^wandb-artifact:\/\/(?:_id\/)?([^/]+)/u.exec(ref ?? '')?.[1];
    if (id === undefined) continue;
    const bytes = Buffer.from(id, /^(?:[0-9a-f]{2})+$/iu.test(id) ? 'hex' : 'base64').toString();
    const number = /^Artifact:(\d{1,15})$/u.exec(bytes)?.[1];
    if (number !== undefined) found.add(Number(number));
  }
  return found;
}
