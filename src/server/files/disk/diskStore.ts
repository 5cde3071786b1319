/** Contents as files below a folder. Targets are signed addresses of this server (addresses.ts). */

import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

import { UserError } from '../../errors.ts';
import type { ContentStore, StoredContent, Upload } from '../contentStore.ts';
import { checkMd5 } from '../digest.ts';
import { storagePath, type AddressBook } from './addresses.ts';

/**
 * Keeps contents below `folder`, which no other process may use meanwhile. What an earlier one left half written is
 * removed.
 */
export async function openDiskStore(folder: string, addresses: AddressBook): Promise<ContentStore> {
  const incoming = path.join(folder, 'incoming');
  await mkdir(incoming, { recursive: true });
  await removeOlder(incoming, Number.POSITIVE_INFINITY);

  const place = (md5: string) => path.join(folder, checkMd5(md5).slice(0, 2), md5.slice(2));
  const syncs = pendingSyncs();

  const size = async (md5: string) => {
    try {
      return (await stat(place(md5))).size;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };
  const has = async (md5: string) => (await size(md5)) !== undefined;

  const read = (md5: string, start = 0, end = Number.POSITIVE_INFINITY) =>
    createReadStream(place(md5), { start, end: end - 1 }) as AsyncIterable<Uint8Array>;

  async function* readInOrder(parts: readonly string[]): AsyncIterable<Uint8Array> {
    for (const part of parts) yield* read(part);
  }

  const write: ContentStore['write'] = async (content, expected, limit = Number.POSITIVE_INFINITY) => {
    const temporary = path.join(incoming, randomUUID());
    try {
      const written = await writeDurably(temporary, content, limit);
      if (expected !== undefined && written.md5 !== expected) {
        throw new UserError(`MD5 mismatch: the content has ${written.md5}, expected ${expected}.`);
      }
      const target = place(written.md5);
      await moveTo(temporary, target);
      syncs.add(syncFolder(path.dirname(target)));
      return written;
    } catch (error) {
      await rm(temporary, { force: true });
      // 413 and not 507, which says the same: clients try again for days at any 5xx, and tell nobody.
      throw isFull(error) ? new UserError('The server disk is full. Nothing was stored.', 413) : error;
    }
  };

  return {
    isDirect: false,

    uploadTarget: async (upload, origin) => ({ url: addresses.sign(origin, 'PUT', uploadPath(upload)), headers: {} }),
    // Parts are contents of their own until they are composed, so the upload needs no other id.
    multipartTarget: async ({ md5, name }, parts, origin) => ({
      uploadId: md5,
      urls: parts.map((part) => addresses.sign(origin, 'PUT', storagePath.content(part, name))),
    }),
    async compose({ md5, parts }) {
      for (const [index, part] of parts.entries()) {
        if (!(await has(part))) throw new UserError(`Part ${index + 1} of the file has not been uploaded.`);
      }
      await write(readInOrder(parts), md5);
    },
    // The route that takes the upload records it.
    collect: async () => undefined,
    downloadTarget: async (md5, name, origin) => addresses.sign(origin, 'GET', storagePath.content(md5, name)),

    size,
    has,
    write,
    flush: () => syncs.settled(),
    read,
    readAll: async (md5) => readFile(place(md5)),

    async remove(md5s) {
      await Promise.all(md5s.map((md5) => rm(place(md5), { force: true })));
    },
    removeUnfinished: (before) => removeOlder(incoming, before),
  };
}

function uploadPath(upload: Upload): string {
  if (upload.kind === 'file') return storagePath.content(upload.md5, upload.name);
  if (upload.kind === 'manifest') return storagePath.manifest(upload.manifestId);
  return storagePath.runFile(upload.runId, upload.name);
}

/** Removes the files of a folder that were last written before a time, in milliseconds since 1970. */
async function removeOlder(folder: string, before: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    try {
      if ((await stat(file)).mtimeMs < before) await rm(file, { force: true });
    } catch (error) {
      // An upload that ends meanwhile takes its file away.
      if (!isMissing(error)) throw error;
    }
  }
}

/** Synchronisations of folders that are under way. */
function pendingSyncs() {
  const pending = new Set<Promise<void>>();
  return {
    add(sync: Promise<void>): void {
      pending.add(sync);
      // One that failed stays until `settled` has told.
      sync.then(
        () => pending.delete(sync),
        () => undefined,
      );
    },
    /** Resolves when all that were added before have succeeded. Rejects when one has failed. */
    async settled(): Promise<void> {
      const waitedFor = [...pending];
      try {
        await Promise.all(waitedFor);
      } finally {
        for (const sync of waitedFor) pending.delete(sync);
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

async function writeDurably(file: string, content: AsyncIterable<Uint8Array>, limit: number): Promise<StoredContent> {
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
