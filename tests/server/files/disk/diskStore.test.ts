import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import type * as files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { ContentStore } from '../../../../src/server/files/contentStore.ts';
import { addressBook } from '../../../../src/server/files/disk/addresses.ts';
import { openDiskStore } from '../../../../src/server/files/disk/diskStore.ts';
import { createManifest } from '../../../../src/server/record/artifacts.ts';
import { upsertRun } from '../../../../src/server/record/runs.ts';
import { tester } from '../../../support/caller.ts';
import { appOf } from '../../../support/app.ts';
import { begin, hexMd5 } from '../../../support/logging.ts';
import { bytesOf, temporaryData } from '../../../support/memory.ts';
import { contentStoreContract } from '../contract.ts';

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

const ORIGIN = 'http://127.0.0.1:8080';

describe('a store on disk', () => {
  contentStoreContract(async () => {
    let now = Date.UTC(2026, 0, 1);
    const clock = () => now;
    const data = await temporaryData(clock);
    const app = appOf(data, clock);
    const { run } = await upsertRun(data.services, tester, { entity: 'e', project: 'p', name: 'one', facts: {} });
    return {
      store: data.services.files,
      origin: ORIGIN,
      runId: run.id,
      send: async (url, init) => {
        const request = new Request(url, init);
        request.headers.set('host', new URL(url).host);
        return app.fetch(request);
      },
      wait: (milliseconds) => {
        now += milliseconds;
      },
      announceManifest: async (text) => {
        const { version } = await begin(data.services, { collection: 'a', files: {} });
        const digest = Buffer.from(hexMd5(text), 'hex').toString('base64');
        const { id } = await createManifest(data.services, tester, { versionId: version.id, kind: 'FULL', digest });
        return { kind: 'manifest', manifestId: id, md5: hexMd5(text) };
      },
      close: async () => data.remove(),
    };
  });
});

describe('the disk', () => {
  const addresses = addressBook('secret', () => 0);
  let folder: string;
  let store: ContentStore;

  beforeEach(async () => {
    room = Number.POSITIVE_INFINITY;
    folder = mkdtempSync(join(tmpdir(), 'headwaters-files-'));
    store = await openDiskStore(folder, addresses);
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

  it('keeps a content whole or not at all when it gets full', async () => {
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

  it('keeps nothing of a content with another digest than expected', async () => {
    await expect(store.write(bytesOf('a'), hexMd5('b'))).rejects.toThrow(/MD5/);
    expect(keptFiles()).toEqual([]);
  });

  it('signs the addresses that clients know', async () => {
    const md5 = hexMd5('a');
    const path = async (url: string | Promise<string>) => new URL(await url).pathname;
    const upload = async (...args: Parameters<ContentStore['uploadTarget']>) => (await store.uploadTarget(...args)).url;
    expect(await path(upload({ kind: 'file', md5, name: 'deep/a b.txt' }, ORIGIN))).toBe(
      `/storage/blobs/${md5}/a%20b.txt`,
    );
    expect(await path(upload({ kind: 'manifest', manifestId: 7, md5 }, ORIGIN))).toBe('/storage/manifests/7');
    expect(await path(upload({ kind: 'runFile', runId: 7, name: 'media/a.png' }, ORIGIN))).toBe(
      '/storage/runs/7/media%2Fa.png',
    );
    expect(await path(store.downloadTarget(md5, 'deep/a b.txt', ORIGIN))).toBe(`/storage/blobs/${md5}/a%20b.txt`);
    const url = new URL(await store.downloadTarget(md5, 'a.txt', ORIGIN));
    expect([url.origin, [...url.searchParams.keys()]]).toEqual([ORIGIN, ['expires', 'signature']]);
  });

  it('removes what an earlier process left half written, and of its own only what is old', async () => {
    const half = join(folder, 'incoming', 'half');
    writeFileSync(half, 'half a conte');
    utimesSync(half, 100, 100);
    await store.removeUnfinished(99_000);
    expect(keptFiles()).toEqual(['half']);
    await store.removeUnfinished(101_000);
    expect(keptFiles()).toEqual([]);
    writeFileSync(half, 'half a conte');
    await openDiskStore(folder, addresses);
    expect(keptFiles()).toEqual([]);
  });
});
