import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type * as files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { openFileStore, type FileStore } from '../../../../src/server/files/disk/fileStore.ts';
import { hexMd5 } from '../../../support/logging.ts';
import { bytesOf } from '../../../support/memory.ts';

/** How many more writes the disk has room for. */
let room = Number.POSITIVE_INFINITY;

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof files>();
  const open = async (...args: Parameters<typeof real.open>): Promise<files.FileHandle> => {
    const handle = await real.open(...args);
    const writeFile = handle.writeFile.bind(handle);
    handle.writeFile = async (...content) => {
      room -= 1;
      if (room < 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      return writeFile(...content);
    };
    return handle;
  };
  return { ...real, open };
});

let folder: string;
let store: FileStore;

beforeEach(async () => {
  room = Number.POSITIVE_INFINITY;
  folder = mkdtempSync(join(tmpdir(), 'headwaters-files-'));
  store = await openFileStore(folder);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Everything under the store's folder that is a file. */
const keptFiles = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

async function* pieces(...texts: string[]): AsyncIterable<Uint8Array> {
  for (const text of texts) yield* bytesOf(text);
}

describe('a content', () => {
  it('is kept whole or not at all when the disk gets full', async () => {
    room = 2;
    await expect(store.write(pieces('a', 'b', 'c'))).rejects.toMatchObject({
      status: 413,
      message: expect.stringContaining('full') as unknown,
    });
    expect(keptFiles()).toEqual([]);
    room = 3;
    const stored = await store.write(pieces('a', 'b', 'c'));
    expect(stored).toEqual({ md5: hexMd5('abc'), size: 3 });
    expect(await store.has(hexMd5('abc'))).toBe(true);
  });

  it('is not kept under another digest than its own', async () => {
    await expect(store.write(bytesOf('a'), hexMd5('b'))).rejects.toThrow(/MD5/);
    expect(keptFiles()).toEqual([]);
  });

  it('is asked for in vain while it is being removed', async () => {
    await store.write(bytesOf('a'));
    const decision = Promise.withResolvers<boolean>();
    const removal = store.remove(hexMd5('a'), () => decision.promise);
    const asked = store.has(hexMd5('a'));
    decision.resolve(true);
    expect(await asked).toBe(false);
    expect(await removal).toBe(true);
  });

  it('that is written while it is being removed stays', async () => {
    await store.write(bytesOf('a'));
    const decision = Promise.withResolvers<boolean>();
    const removal = store.remove(hexMd5('a'), () => decision.promise);
    const again = store.write(bytesOf('a'));
    // The write comes as far as it can before the removal goes on.
    await vi.waitFor(() => expect(keptFiles()).toHaveLength(2));
    decision.resolve(true);
    await Promise.all([removal, again]);
    expect(await store.has(hexMd5('a'))).toBe(true);
  });

  it('that somebody needs is not removed', async () => {
    await store.write(bytesOf('a'));
    expect(await store.remove(hexMd5('a'), () => Promise.resolve(false))).toBe(false);
    expect(await store.has(hexMd5('a'))).toBe(true);
  });
});
