/** Files of versions and of runs, and manifests, as what stands behind the schema's `File`. */

import { filePath } from '../files/addresses.ts';
import { md5FromBase64 } from '../files/disk/fileStore.ts';
import { mediaType } from '../files/mediaTypes.ts';
import type { ManifestRow, VersionFileRow } from '../store/manifests.ts';
import type { RunFileRow } from '../store/runFiles.ts';
import type { Context } from './context.ts';
import { nameId } from './ids.ts';
import type { FileParent } from './parents.ts';

const base64FromHex = (hex: string) => Buffer.from(hex, 'hex').toString('base64');

/** A file of a version; a reference's address is the one it refers to. */
export function versionFile(row: VersionFileRow, context: Context): FileParent {
  const stored = row.ref === null ? md5FromBase64(row.digest) : null;
  const directUrl =
    stored === null ? row.ref : context.addresses.sign(context.origin, 'GET', filePath.blob(stored, row.path));
  return {
    id: nameId('File', `${row.versionId}/${row.path}`),
    name: row.path,
    url: directUrl,
    directUrl,
    sizeBytes: row.size,
    storagePath: stored,
    digest: row.digest,
    mimetype: mediaType(row.path) ?? null,
    md5: stored === null ? null : row.digest,
    ref: row.ref,
  };
}

export function runFile(row: RunFileRow, context: Context): FileParent {
  const directUrl = context.addresses.sign(context.origin, 'GET', filePath.blob(row.blob, row.name));
  return {
    id: nameId('File', `run/${row.runId}/${row.name}`),
    name: row.name,
    url: directUrl,
    directUrl,
    sizeBytes: row.size,
    storagePath: row.blob,
    digest: base64FromHex(row.blob),
    md5: base64FromHex(row.blob),
    mimetype: mediaType(row.name) ?? null,
    updatedAt: row.updatedAt,
  };
}

/** A file of a run that is about to be uploaded. */
export function runUpload(runId: number, name: string, context: Context): FileParent {
  return {
    id: nameId('File', `run/${runId}/${name}`),
    name,
    uploadUrl: context.addresses.sign(context.origin, 'PUT', filePath.runFile(runId, name)),
    uploadHeaders: [],
  };
}

export interface AnnouncedFile {
  /** The version's global id, as the client sent it. */
  readonly artifactID: string;
  readonly versionId: number;
  readonly path: string;
  /** In base64. */
  readonly md5: string;
  /** MD5s of the parts that it comes in, in hexadecimals; none when it comes whole. */
  readonly parts: readonly string[];
}

/** A file of a pending version; no upload address when its content is here already. */
export function versionUpload(file: AnnouncedFile, isHere: boolean, context: Context): FileParent {
  const md5 = md5FromBase64(file.md5);
  const upload = (content: string) => context.addresses.sign(context.origin, 'PUT', filePath.blob(content, file.path));
  return {
    id: nameId('File', `${file.artifactID}/${file.path}`),
    name: file.path,
    storagePath: md5,
    uploadUrl: isHere ? null : upload(md5),
    uploadHeaders: [],
    // Parts are kept as contents of their own until they are put together, so the upload needs no other id.
    uploadMultipartUrls:
      isHere || file.parts.length === 0
        ? null
        : {
            uploadID: md5,
            uploadUrlParts: file.parts.map((part, index) => ({ partNumber: index + 1, uploadUrl: upload(part) })),
          },
    versionId: file.versionId,
  };
}

const MANIFEST_NAME = 'wandb_manifest.json';

/** A manifest; it has no address to read it from until it is uploaded. */
export function manifestFile({ id, blob, digest }: ManifestRow, context: Context): FileParent {
  const address = (way: 'GET' | 'PUT', path: string) => context.addresses.sign(context.origin, way, path);
  return {
    id: nameId('File', `manifest/${id}`),
    name: MANIFEST_NAME,
    uploadUrl: address('PUT', filePath.manifest(id)),
    uploadHeaders: [],
    directUrl: blob === null ? null : address('GET', filePath.blob(blob, MANIFEST_NAME)),
    sizeBytes: async () => (blob === null ? 0 : ((await context.recorder.files.size(blob)) ?? 0)),
    digest,
    md5: digest,
  };
}
