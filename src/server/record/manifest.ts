/** Artifact manifests: the client's list of a version's files. */

import { createHash } from 'node:crypto';

import * as v from 'valibot';

import { UserError } from '../errors.ts';
import { md5FromBase64 } from '../storage/fileStore.ts';

export interface ManifestFile {
  readonly path: string;
  readonly digest: string;
  readonly size: number;
  /** Where a reference points to; null for a file whose content was uploaded. */
  readonly ref: string | null;
}

const Manifest = v.object({
  version: v.literal(1),
  contents: v.record(
    v.string(),
    v.object({ digest: v.string(), size: v.optional(v.nullable(v.number())), ref: v.optional(v.nullable(v.string())) }),
  ),
});

const MAX_PATH = 4096;

/**
 * The files that a manifest lists, by path.
 * @throws UserError when it is no manifest, or a path leads out of the artifact
 */
export function parseManifest(text: string): ManifestFile[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new UserError('The artifact manifest is not JSON.');
  }
  const parsed = v.safeParse(Manifest, document);
  if (!parsed.success) throw new UserError(`The artifact manifest is not valid: ${parsed.issues[0].message}.`);
  return Object.entries(parsed.output.contents).map(([path, entry]) => ({
    path: checkPath(path),
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
    throw new UserError(`"${path.slice(0, 100)}" is not a path inside of an artifact or run.`);
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
