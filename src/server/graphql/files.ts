/** Files as the schema's `File`: of versions, of runs, and manifests. */

import { versionById } from '../read/versions.ts';
import { UserError } from '../errors.ts';
import type { FileChoice } from '../read/fileList.ts';
import type { ManifestRow, VersionFileRow } from '../store/manifests.ts';
import type { RunFileRow } from '../store/runFiles.ts';
import type { RunRow } from '../store/runs.ts';
import { filePath } from '../files/addresses.ts';
import { md5FromBase64 } from '../files/disk/fileStore.ts';
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

const base64FromHex = (hex: string) => Buffer.from(hex, 'hex').toString('base64');

/** A file of a version; a reference's address is the one it refers to. */
export function versionFile(row: VersionFileRow, context: Context): object {
  const stored = row.ref === null ? md5FromBase64(row.digest) : null;
  const directUrl =
    stored === null ? row.ref : context.addresses.sign(context.origin, 'GET', filePath.blob(stored, row.path));
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
  const directUrl = context.addresses.sign(context.origin, 'GET', filePath.blob(row.blob, row.name));
  return {
    id: nameId('File', `run/${row.runId}/${row.name}`),
    name: row.name,
    displayName: row.name,
    url: directUrl,
    directUrl,
    sizeBytes: row.size,
    storagePath: row.blob,
    digest: base64FromHex(row.blob),
    md5: base64FromHex(row.blob),
    mimetype: mediaType(row.name) ?? null,
    updatedAt: dateTime(row.updatedAt),
  };
}

/** The facts that a file has only once it is here. */
const notHereYet = {
  directUrl: notYet,
  sizeBytes: notYet,
};

function notYet(): never {
  throw new UserError('This file has not been uploaded yet.');
}

/** A file of a run that is about to be uploaded. */
export function runUpload(run: RunRow, name: string, context: Context): object {
  return {
    id: nameId('File', `run/${run.id}/${name}`),
    name,
    displayName: name,
    uploadUrl: context.addresses.sign(context.origin, 'PUT', filePath.runFile(run.id, name)),
    uploadHeaders: [],
    ...notHereYet,
  };
}

/** A file of a pending version; no upload address when its content is here already. */
export function versionUpload(
  file: { artifactID: string; name: string; md5: string; present: boolean; parts: readonly string[] },
  context: Context,
): object {
  const md5 = md5FromBase64(file.md5);
  const upload = (content: string) => context.addresses.sign(context.origin, 'PUT', filePath.blob(content, file.name));
  return {
    id: nameId('File', `${file.artifactID}/${file.name}`),
    name: file.name,
    displayName: file.name,
    storagePath: md5,
    uploadUrl: file.present ? null : upload(md5),
    uploadHeaders: [],
    // Parts are kept as contents of their own until they are put together, so the upload needs no other id.
    uploadMultipartUrls:
      file.present || file.parts.length === 0
        ? null
        : {
            uploadID: md5,
            uploadUrlParts: file.parts.map((part, index) => ({ partNumber: index + 1, uploadUrl: upload(part) })),
          },
    artifact: () => versionById(context.recorder.db, context.caller, requireIdNumber('Artifact', file.artifactID)),
    ...notHereYet,
  };
}

const MANIFEST_NAME = 'wandb_manifest.json';

export function manifestFile(row: ManifestRow, context: Context): object {
  return {
    id: nameId('File', `manifest/${row.id}`),
    name: MANIFEST_NAME,
    displayName: MANIFEST_NAME,
    uploadUrl: context.addresses.sign(context.origin, 'PUT', filePath.manifest(row.id)),
    uploadHeaders: [],
    directUrl:
      row.blob === null
        ? notYet
        : context.addresses.sign(context.origin, 'GET', filePath.blob(row.blob, MANIFEST_NAME)),
    sizeBytes: async () => (row.blob === null ? 0 : ((await context.recorder.files.size(row.blob)) ?? 0)),
    digest: row.digest,
    md5: row.digest,
  };
}
