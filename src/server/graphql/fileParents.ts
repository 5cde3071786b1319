/** Files of versions and of runs, and manifests, as what stands behind the schema's `File`. */

import type { FileUpload, UploadTarget } from '../files/contentStore.ts';
import { md5FromBase64, md5ToBase64 } from '../files/digest.ts';
import { mediaType } from '../files/mediaTypes.ts';
import type { ManifestRow, VersionFileRow } from '../store/manifests.ts';
import type { RunFileRow } from '../store/runFiles.ts';
import type { Context } from './context.ts';
import { nameId } from './ids.ts';
import type { FileParent, MultipartUpload } from './parents.ts';

const downloadUrl = ({ services, origin }: Context, md5: string, name: string) =>
  services.files.downloadTarget(md5, name, origin);

/** Headers as the client takes them, such as "Content-Type:text/plain". */
const headerLines = ({ headers }: UploadTarget) => Object.entries(headers).map(([name, value]) => `${name}:${value}`);

/** A file of a version; a reference's address is the one it refers to. */
export function versionFile(row: VersionFileRow, context: Context): FileParent {
  const stored = row.ref === null ? md5FromBase64(row.digest) : null;
  const directUrl = stored === null ? row.ref : () => downloadUrl(context, stored, row.path);
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
  const directUrl = () => downloadUrl(context, row.blob, row.name);
  return {
    id: nameId('File', `run/${row.runId}/${row.name}`),
    name: row.name,
    url: directUrl,
    directUrl,
    sizeBytes: row.size,
    storagePath: row.blob,
    digest: md5ToBase64(row.blob),
    md5: md5ToBase64(row.blob),
    mimetype: mediaType(row.name) ?? null,
    updatedAt: row.updatedAt,
  };
}

/** A file of a run that is about to be uploaded. */
export async function runUpload(runId: number, name: string, { services, origin }: Context): Promise<FileParent> {
  const target = await services.files.uploadTarget({ kind: 'runFile', runId, name }, origin);
  return {
    id: nameId('File', `run/${runId}/${name}`),
    name,
    uploadUrl: target.url,
    uploadHeaders: headerLines(target),
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
export async function versionUpload(file: AnnouncedFile, isHere: boolean, context: Context): Promise<FileParent> {
  const md5 = md5FromBase64(file.md5);
  const upload: FileUpload = { kind: 'file', md5, name: file.path };
  const target = isHere ? null : await context.services.files.uploadTarget(upload, context.origin);
  return {
    id: nameId('File', `${file.artifactID}/${file.path}`),
    name: file.path,
    storagePath: md5,
    uploadUrl: target?.url ?? null,
    uploadHeaders: target ? headerLines(target) : [],
    uploadMultipartUrls: isHere || file.parts.length === 0 ? null : await multipartUrls(upload, file.parts, context),
    versionId: file.versionId,
  };
}

async function multipartUrls(
  upload: FileUpload,
  parts: readonly string[],
  { services, origin }: Context,
): Promise<MultipartUpload> {
  const { uploadId, urls } = await services.files.multipartTarget(upload, parts, origin);
  return { uploadID: uploadId, uploadUrlParts: urls.map((uploadUrl, index) => ({ partNumber: index + 1, uploadUrl })) };
}

const MANIFEST_NAME = 'wandb_manifest.json';

/** A manifest; it has no address to read it from until it is uploaded. */
export function manifestFile({ id, blob, digest }: ManifestRow, context: Context): FileParent {
  const { files } = context.services;
  const target = () => {
    const md5 = digest === '' ? null : md5FromBase64(digest);
    return files.uploadTarget({ kind: 'manifest', manifestId: id, md5 }, context.origin);
  };
  return {
    id: nameId('File', `manifest/${id}`),
    name: MANIFEST_NAME,
    uploadUrl: async () => (await target()).url,
    uploadHeaders: async () => headerLines(await target()),
    directUrl: blob === null ? null : () => downloadUrl(context, blob, MANIFEST_NAME),
    sizeBytes: async () => (blob === null ? 0 : ((await files.size(blob)) ?? 0)),
    digest,
    md5: digest,
  };
}
