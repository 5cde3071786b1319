/**
 * Keeping what is uploaded at signed addresses: manifests and files of runs. The address says what may be uploaded, and
 * is checked before; whoever holds it may do so, as users may.
 */

import type { Caller } from '../access/caller.ts';
import { UserError } from '../errors.ts';
import { md5FromBase64 } from '../files/digest.ts';
import { manifestById, setManifestBlob } from '../store/manifests.ts';
import { requirePending } from './artifacts.ts';
import { checkPath, MAX_MANIFEST } from './manifest.ts';
import { recordRunFile } from './runFiles.ts';
import type { Services } from './services.ts';

/**
 * Keeps the manifest of a pending version.
 * @throws UserError when there is no such manifest (404), its version is complete, or it is not what was announced
 */
export async function uploadManifest(
  services: Services,
  _caller: Caller,
  id: number,
  bytes: AsyncIterable<Uint8Array>,
): Promise<void> {
  const manifest = await manifestById(services.db, id);
  if (!manifest) throw new UserError('Artifact manifest not found.', 404);
  const stored = await services.files.write(bytes, md5FromBase64(manifest.digest), MAX_MANIFEST);
  await services.db.defer(async (tx) => {
    const found = await manifestById(tx, id);
    if (!found) throw new UserError('Artifact manifest not found.');
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
 * @throws UserError when the name is not a path inside of the run, the upload was interrupted, or (503, so that the client
 * tries again) the content was just being removed, for want of need
 */
export async function uploadRunFile(
  services: Services,
  _caller: Caller,
  { runId, name, bytes, length }: RunFileUpload,
): Promise<void> {
  checkPath(name);
  const stored = await services.files.write(bytes);
  if (length !== undefined && length !== stored.size) {
    throw new UserError(`The upload was interrupted after ${stored.size} of ${length} bytes. Upload the file again.`);
  }
  await recordRunFile(services, { runId, name }, stored);
}
