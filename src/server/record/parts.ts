/** Files that are too large for one upload: they are uploaded in parts, which the content store then composes. */

import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import { UserError } from '../errors.ts';
import { isAnnounced } from '../store/contents.ts';
import type { Composition } from '../files/contentStore.ts';
import { checkMd5, md5ToBase64 } from '../files/digest.ts';
import { requirePending } from './artifacts.ts';
import type { Services } from './services.ts';

/** A file of a pending version whose parts have been uploaded. */
export interface UploadedParts extends Composition {
  readonly versionId: number;
}

/**
 * Makes one content of the parts of a file. The parts are removed when the version is committed.
 * @returns the file's MD5 in base64
 * @throws UserError when the version does not wait for such a file, a part is missing, or the whole has another MD5
 */
export async function composeParts(
  services: Services,
  caller: Caller,
  { versionId, ...upload }: UploadedParts,
): Promise<string> {
  requireUser(caller);
  await requirePending(services.db, versionId);
  for (const content of [upload.md5, ...upload.parts]) {
    if (!(await isAnnounced(services.db, versionId, checkMd5(content)))) {
      throw new UserError('This artifact version does not expect this file.');
    }
  }
  await services.files.compose(upload);
  return md5ToBase64(upload.md5);
}
