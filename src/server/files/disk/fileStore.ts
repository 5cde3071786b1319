/** File contents, addressed by their MD5 (the digest that the `wandb` client names them by), in hexadecimal. */

import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import { UserError } from '../../errors.ts';

export interface StoredFile {
  readonly md5: string;
  /** Bytes. */
  readonly size: number;
}

/** Where contents live. Disk today; anything that can keep an object under a key can take its place. */
export interface FileStore {
  has(md5: string): Promise<boolean>;
  /**
   * Keeps `content`; it outlives this process when the promise resolves, and nothing is kept when it rejects. After
   * `settle` it outlives a power cut too.
   * @param expected the MD5 that the content must have
   * @throws UserError when the content has another one, or is longer than `limit` bytes
   */
  write(content: AsyncIterable<Uint8Array>, expected?: string, limit?: number): Promise<StoredFile>;
  /** Resolves when everything that was written before is safe on disk. */
  settle(): Promise<void>;
  /** Bytes in [start, end) of a content; all of it by default. */
  read(md5: string, start?: number, end?: number): AsyncIterable<Uint8Array>;
  readAll(md5: string): Promise<Uint8Array>;
  /** Its size in bytes; undefined when it is not here. */
  size(md5: string): Promise<number | undefined>;
  /**
   * Removes a content, if it is `unneeded` when asked here. Whoever noted before to need it is heard; whoever asks
   * for it meanwhile (`has`, `size`, `write`) waits, and then sees what became of it.
   * @returns whether it was removed
   */
  remove(md5: string, unneeded: () => Promise<boolean>): Promise<boolean>;
}

/** Keeps contents under `folder`; what an earlier process left half written is removed. */
export async function openFileStore(folder: string): Promise<FileStore> {
  const incoming = path.join(folder, 'incoming');
  await mkdir(incoming, { recursive: true });
  for (const leftover of await readdir(incoming)) await rm(path.join(incoming, leftover), { force: true });

  const place = (md5: string) => path.join(folder, checkMd5(md5).slice(0, 2), md5.slice(2));

  const removals = new Map<string, Promise<unknown>>();
  const syncs = new Set<Promise<void>>();
  const remember = (sync: Promise<void>) => {
    syncs.add(sync);
    // One that failed stays until `settle` has told.
    sync.then(
      () => syncs.delete(sync),
      () => undefined,
    );
  };

  const size = async (md5: string) => {
    await removals.get(md5);
    try {
      return (await stat(place(md5))).size;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };

  return {
    size,
    has: async (md5) => (await size(md5)) !== undefined,
    read: (md5, start = 0, end = Number.POSITIVE_INFINITY) =>
      createReadStream(place(md5), { start, end: end - 1 }) as AsyncIterable<Uint8Array>,
    readAll: (md5) => readFile(place(md5)),

    async settle() {
      const waitedFor = [...syncs];
      try {
        await Promise.all(waitedFor);
      } finally {
        for (const sync of waitedFor) syncs.delete(sync);
      }
    },

    async write(content, expected, limit = Number.POSITIVE_INFINITY) {
      const temporary = path.join(incoming, randomUUID());
      try {
        const written = await writeDurably(temporary, content, limit);
        if (expected !== undefined && written.md5 !== expected) {
          throw new UserError(`MD5 mismatch: the content has ${written.md5}, expected ${expected}.`);
        }
        const target = place(written.md5);
        await removals.get(written.md5);
        await moveTo(temporary, target);
        remember(syncFolder(path.dirname(target)));
        return written;
      } catch (error) {
        await rm(temporary, { force: true });
        // 413 and not 507, which says the same: clients try again for days at any 5xx, and tell nobody.
        throw isFull(error) ? new UserError('The server disk is full. Nothing was stored.', 413) : error;
      }
    },

    async remove(md5, unneeded) {
      const file = place(md5);
      const before = removals.get(md5);
      const removal = (async () => {
        await before;
        if (!(await unneeded())) return false;
        await rm(file, { force: true });
        return true;
      })();
      const settled = removal.catch(() => undefined);
      removals.set(md5, settled);
      try {
        return await removal;
      } finally {
        if (removals.get(md5) === settled) removals.delete(md5);
      }
    },
  };
}

/** Renames a file; the folder that it goes to is made when it is missing, which it rarely is. */
async function moveTo(file: string, target: string): Promise<void> {
  try {
    await rename(file, target);
  } catch (error) {
    if (!isMissing(error)) throw error;
    await mkdir(path.dirname(target), { recursive: true });
    await rename(file, target);
  }
}

async function writeDurably(file: string, content: AsyncIterable<Uint8Array>, limit: number): Promise<StoredFile> {
  const hash = createHash('md5');
  let size = 0;
  const handle = await open(file, 'wx');
  try {
    for await (const chunk of content) {
      size += chunk.byteLength;
      if (size > limit) throw new UserError(`The content exceeds the limit of ${limit} bytes.`, 413);
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
    await handle.datasync();
  } finally {
    await handle.close();
  }
  return { md5: hash.digest('hex'), size };
}

/** Makes a rename inside `folder` survive a power cut, where the system lets folders be synchronised. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const errorCode = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);
const isMissing = (error: unknown) => errorCode(error) === 'ENOENT';
const isFull = (error: unknown) => errorCode(error) === 'ENOSPC' || errorCode(error) === 'EDQUOT';

/** The MD5 of a text, in hexadecimal. */
export function md5OfText(text: string): string {
  return createHash('md5').update(text).digest('hex');
}

/** @throws UserError unless it is an MD5 in hexadecimal */
export function checkMd5(md5: string): string {
  if (!/^[0-9a-f]{32}$/u.test(md5)) throw new UserError(`"${md5.slice(0, 40)}" is not an MD5 digest in hexadecimal.`);
  return md5;
}

/** The hexadecimal form of an MD5 that the client sends in base64. @throws UserError when it is none */
export function md5FromBase64(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== 16 || bytes.toString('base64') !== base64) {
    throw new UserError(`"${base64.slice(0, 40)}" is not an MD5 digest in base64.`);
  }
  return bytes.toString('hex');
}
