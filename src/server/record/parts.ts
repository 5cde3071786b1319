/** Files that are too large for one upload: their parts are kept as contents of their own, then put together. */

import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import { UserError } from '../errors.ts';
import { isAnnounced } from '../store/contents.ts';
import { checkMd5 } from '../files/disk/fileStore.ts';
import { requirePending } from './artifacts.ts';
import type { Services } from './services.ts';

/** A file of a pending version; all MD5s in hexadecimal. */
export interface Parts {
  readonly versionId: number;
  readonly md5: string;
  readonly parts: readonly string[];
}

/**
 * Puts a file together from its parts, in their order. The parts go when the version is committed.
 * @returns the file's MD5 in base64
 * @throws UserError when the version does not wait for such a file, a part is missing, or the whole has another MD5
 */
export async function assembleParts(
  recorder: Services,
  caller: Caller,
  { versionId, md5, parts }: Parts,
): Promise<string> {
  requireUser(caller);
  await requirePending(recorder.db, versionId);
  for (const content of [md5, ...parts]) {
    if (!(await isAnnounced(recorder.db, versionId, checkMd5(content)))) {
      throw new UserError('This artifact version does not wait for such a file.');
    }
  }
  for (const [index, part] of parts.entries()) {
    if (!(await recorder.files.has(part))) throw new UserError(`Part ${index + 1} of the file has not been uploaded.`);
  }
  await recorder.files.write(inOrder(recorder, parts), md5);
  return Buffer.from(md5, 'hex').toString('base64');
}

async function* inOrder(recorder: Services, parts: readonly string[]): AsyncIterable<Uint8Array> {
  for (const part of parts) yield* recorder.files.read(part);
}
