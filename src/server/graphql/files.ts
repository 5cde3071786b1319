/** Files as the schema's `File`: of versions, of runs, and manifests. */

import { UserError } from '../errors.ts';
import type { FileChoice } from '../read/fileList.ts';
import type { ManifestRow, VersionFileRow } from '../store/manifests.ts';
import type { RunFileRow } from '../store/runFiles.ts';
import type { RunRow } from '../store/runs.ts';
import { versionById } from '../store/versions.ts';
import type { FileUpload, UploadTarget } from '../files/contentStore.ts';
import { md5FromBase64, md5ToBase64 } from '../files/digest.ts';
import { mediaType } from '../files/mediaTypes.ts';
import { dateTime, type Context } from './context.ts';
import { nameId, requireIdNumber } from './ids.ts';

/** Files that one list holds at most. */
const MAX_LISTED = 200_000;

/** What a list of files is asked for, checked. @throws UserError when `first` is negative or more than a list holds */
export function fileChoice({ search, first }: FileListArguments): FileChoice {
  const most = first ?? MAX_LISTED;
  if (most < 0 || most > MAX_LISTED) throw new UserError(`"first" is ${most}; it must be between 0 and ${MAX_LISTED}.`);
  return { search, first: most };
}

export interface FileListArguments {
  readonly search?: string | null;
  readonly first?: number | null;
}

/** A file of a version; a reference's address is the one it refers to. */
export function versionFile(row: VersionFileRow, context: Context): object {
  const stored = row.ref === null ? md5FromBase64(row.digest) : null;
  const directUrl = () => (stored === null ? row.ref : downloadUrl(context, stored, row.path));
  return {
    id: nameId('File', `${row.versionId}/${row.path}`),
    name: row.path,
    displayName: row.path,
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

export function runFile(row: RunFileRow, context: Context): object {
  const directUrl = () => downloadUrl(context, row.blob, row.name);
  return {
    id: nameId('File', `run/${row.runId}/${row.name}`),
    name: row.name,
    displayName: row.name,
    url: directUrl,
    directUrl,
    sizeBytes: row.size,
    storagePath: row.blob,
    digest: md5ToBase64(row.blob),
    md5: md5ToBase64(row.blob),
    mimetype: mediaType(row.name) ?? null,
    updatedAt: dateTime(row.updatedAt),
  };
}

const downloadUrl = ({ recorder, origin }: Context, md5: string, name: string) =>
  recorder.files.downloadTarget(md5, name, origin);

/** The facts that a file has only once it is here. */
const notHereYet = {
  directUrl: notYet,
  sizeBytes: notYet,
};

function notYet(): never {
  throw new UserError('This file has not been uploaded yet.');
}

/** Headers as the client takes them, such as "Content-Type:text/plain". */
const headerLines = ({ headers }: UploadTarget) => Object.entries(headers).map(([name, value]) => `${name}:${value}`);

/** A file of a run that is about to be uploaded. */
export async function runUpload(run: RunRow, name: string, { recorder, origin }: Context): Promise<object> {
  const target = await recorder.files.uploadTarget({ kind: 'runFile', runId: run.id, name }, origin);
  return {
    id: nameId('File', `run/${run.id}/${name}`),
    name,
    displayName: name,
    uploadUrl: target.url,
    uploadHeaders: headerLines(target),
    ...notHereYet,
  };
}

/** A file of a pending version; no upload address when its content is here already. */
export async function versionUpload(
  file: { artifactID: string; name: string; md5: string; present: boolean; parts: readonly string[] },
  context: Context,
): Promise<object> {
  const md5 = md5FromBase64(file.md5);
  const upload: FileUpload = { kind: 'file', md5, name: file.name };
  const target = file.present ? null : await context.recorder.files.uploadTarget(upload, context.origin);
  return {
    id: nameId('File', `${file.artifactID}/${file.name}`),
    name: file.name,
    displayName: file.name,
    storagePath: md5,
    uploadUrl: target?.url ?? null,
    uploadHeaders: target ? headerLines(target) : [],
    uploadMultipartUrls:
      file.present || file.parts.length === 0 ? null : await multipartUrls(upload, file.parts, context),
    artifact: () => versionById(context.recorder.db, requireIdNumber('Artifact', file.artifactID)),
    ...notHereYet,
  };
}

async function multipartUrls(upload: FileUpload, parts: readonly string[], { recorder, origin }: Context) {
  const { uploadId, urls } = await recorder.files.multipartTarget(upload, parts, origin);
  return { uploadID: uploadId, uploadUrlParts: urls.map((uploadUrl, index) => ({ partNumber: index + 1, uploadUrl })) };
}

const MANIFEST_NAME = 'wandb_manifest.json';

export function manifestFile(row: ManifestRow, context: Context): object {
  const { files } = context.recorder;
  const target = () => {
    const md5 = row.digest === '' ? null : md5FromBase64(row.digest);
    return files.uploadTarget({ kind: 'manifest', manifestId: row.id, md5 }, context.origin);
  };
  const { blob } = row;
  return {
    id: nameId('File', `manifest/${row.id}`),
    name: MANIFEST_NAME,
    displayName: MANIFEST_NAME,
    uploadUrl: async () => (await target()).url,
    uploadHeaders: async () => headerLines(await target()),
    directUrl: blob === null ? notYet : () => downloadUrl(context, blob, MANIFEST_NAME),
    sizeBytes: async () => (blob === null ? 0 : ((await files.size(blob)) ?? 0)),
    digest: row.digest,
    md5: row.digest,
  };
}
