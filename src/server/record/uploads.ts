/**
 * Keeping what is uploaded at signed addresses: manifests and files of runs. The address says what may be uploaded, and
 * is checked before; whoever holds it may do so, as users may.
 */

import type { Caller } from '../access/caller.ts';
import { UserError } from '../errors.ts';
import { md5FromBase64 } from '../files/disk/fileStore.ts';
import { loosen } from '../store/contents.ts';
import { manifestById, setManifestBlob } from '../store/manifests.ts';
import { findRunFile, putRunFile } from '../store/runFiles.ts';
import { requirePending } from './artifacts.ts';
import { checkPath } from './manifest.ts';
import type { Services } from './services.ts';

/** The largest manifest in bytes: a few million files. */
const MAX_MANIFEST = 1 << 29;

/**
 * Keeps the manifest of a pending version.
 * @throws UserError when there is no such manifest (404), its version is complete, or it is not what was announced
 */
export async function uploadManifest(
  recorder: Services,
  _caller: Caller,
  id: number,
  bytes: AsyncIterable<Uint8Array>,
): Promise<void> {
  const manifest = await manifestById(recorder.db, id);
  if (!manifest) throw new UserError('There is no such artifact manifest.', 404);
  const stored = await recorder.files.write(bytes, md5FromBase64(manifest.digest), MAX_MANIFEST);
  await recorder.db.stage(async (tx) => {
    const found = await manifestById(tx, id);
    if (!found) throw new UserError('There is no such artifact manifest.');
    await requirePending(tx, found.versionId);
    await setManifestBlob(tx, id, stored.md5);
  });
}

/** A file of a run as it is uploaded. */
export interface RunFileUpload {
  readonly runId: number;
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** In bytes, as announced by the sender; undefined when it was not. Nobody announced a digest. */
  readonly length: number | undefined;
}

/**
 * Keeps a file of a run, in the place of the one before.
 * @throws UserError when the name is not a path inside of the run, the upload broke off, or (503, so that the client
 * tries again) the content was just being removed, for want of need
 */
export async function uploadRunFile(
  recorder: Services,
  _caller: Caller,
  { runId, name, bytes, length }: RunFileUpload,
): Promise<void> {
  checkPath(name);
  const { files } = recorder;
  const stored = await files.write(bytes);
  if (length !== undefined && length !== stored.size) {
    throw new UserError(`The upload broke off after ${stored.size} of ${length} bytes.`);
  }
  await recorder.db.write(async (tx) => {
    const before = await findRunFile(tx, runId, name);
    if (before && before.blob !== stored.md5) await loosen(tx, before.blob);
    await putRunFile(tx, { runId, name, blob: stored.md5, size: stored.size, updatedAt: recorder.clock() });
  });
  if (!(await files.has(stored.md5))) throw new UserError('The file was not kept; send it again.', 503);
  await files.settle();
}
