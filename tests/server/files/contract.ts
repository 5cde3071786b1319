/** What every content store must do, whatever its engine. The test of an engine calls `contentStoreContract`. */

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { UserError } from '../../../src/server/errors.ts';
import type { ContentStore, FileUpload, ManifestUpload, Upload } from '../../../src/server/files/contentStore.ts';
import { md5ToBase64 } from '../../../src/server/files/digest.ts';
import { hexMd5 } from '../../support/logging.ts';
import { bytesOf } from '../../support/memory.ts';

/** An engine with whatever it needs around it. */
export interface Engine {
  readonly store: ContentStore;
  /** Where requests reach the server. */
  readonly origin: string;
  /** A run that may have files. */
  readonly runId: number;
  /** Sends a request to a target of the store, as a client does. */
  readonly send: (url: string, init?: RequestInit) => Promise<Response>;
  /** Lets milliseconds pass. */
  readonly wait: (milliseconds: number) => void;
  /** A manifest that is announced with this content and not uploaded. */
  readonly announceManifest: (text: string) => Promise<ManifestUpload>;
  readonly close: () => Promise<void>;
}

/** Names that are awkward in addresses and headers. */
const NAMES = ['a.txt', 'deep/er/a b.txt', 'é ü/ß 100%?.json', 'quo"te\'s & <b>;.csv', 'no-ending', '#'];

const DAY = 24 * 3_600_000;

async function* failing(text: string): AsyncIterable<Uint8Array> {
  yield* bytesOf(text);
  throw new Error('the connection broke');
}

async function* pieces(parts: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* parts;
}

async function collected(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of content) parts.push(part);
  return Buffer.concat(parts);
}

/** The tests of a content store, to be called inside of its engine's `describe`. */
export function contentStoreContract(open: () => Promise<Engine>): void {
  let engine: Engine;
  let store: ContentStore;

  beforeEach(async () => {
    engine = await open();
    ({ store } = engine);
  });

  afterEach(() => engine.close());

  const file = (content: string, path = 'a.txt'): FileUpload => ({
    kind: 'file',
    md5: hexMd5(content),
    name: path,
  });

  async function put(upload: Upload, body: string): Promise<Response> {
    const { url, headers } = await store.uploadTarget(upload, engine.origin);
    return engine.send(url, { method: 'PUT', body, headers });
  }

  const text = async (content: string) => Buffer.from(await store.readAll(hexMd5(content))).toString();

  describe('an upload target', () => {
    it.each(NAMES)('takes the announced content of a file named %s, once and again', async (path) => {
      for (let time = 0; time < 2; time++) {
        expect((await put(file('the content', path), 'the content')).ok).toBe(true);
        expect(await store.size(hexMd5('the content'))).toBe(11);
        expect(await text('the content')).toBe('the content');
      }
    });

    it('takes an empty content', async () => {
      expect((await put(file(''), '')).ok).toBe(true);
      expect(await store.size(hexMd5(''))).toBe(0);
      expect(await text('')).toBe('');
    });

    it('takes no other content than the announced one', async () => {
      expect((await put(file('the content'), 'another content')).ok).toBe(false);
      expect(await store.has(hexMd5('the content'))).toBe(false);
      expect(await store.has(hexMd5('another content'))).toBe(false);
    });

    it('takes the announced content of a manifest, and no other one', async () => {
      const upload = await engine.announceManifest('{"version":1,"contents":{}}');
      expect((await put(upload, '{"version":1}')).ok).toBe(false);
      expect((await put(upload, '{"version":1,"contents":{}}')).ok).toBe(true);
      expect(await text('{"version":1,"contents":{}}')).toBe('{"version":1,"contents":{}}');
    });

    it.each(NAMES)('takes any content for a file of a run named %s', async (path) => {
      const upload = { kind: 'runFile', runId: engine.runId, name: path } as const;
      for (const content of ['first', 'second']) {
        expect((await put(upload, content)).ok).toBe(true);
        const stored = await store.collect(upload);
        // An engine that sees the upload itself has nothing left to collect.
        if (store.isDirect) expect(stored).toEqual({ md5: hexMd5(content), size: content.length });
        expect(await store.collect(upload)).toBeUndefined();
        expect(await text(content)).toBe(content);
      }
    });

    it('has nothing to collect before an upload', async () => {
      expect(await store.collect({ kind: 'runFile', runId: engine.runId, name: 'a.txt' })).toBeUndefined();
    });

    it('opens one content for writing and nothing else', async () => {
      await store.write(bytesOf('one'));
      const { url, headers } = await store.uploadTarget(file('one'), engine.origin);
      expect((await engine.send(url)).ok).toBe(false);
      const elsewhere = url.replace(hexMd5('one'), hexMd5('two'));
      expect(elsewhere).not.toBe(url);
      const other = { ...headers };
      if ('Content-MD5' in other) other['Content-MD5'] = md5ToBase64(hexMd5('two'));
      expect((await engine.send(elsewhere, { method: 'PUT', body: 'two', headers: other })).ok).toBe(false);
      expect(await store.has(hexMd5('two'))).toBe(false);
    });

    it('expires', async () => {
      const { url, headers } = await store.uploadTarget(file('late'), engine.origin);
      engine.wait(7 * DAY);
      expect((await engine.send(url, { method: 'PUT', body: 'late', headers })).ok).toBe(false);
      expect(await store.has(hexMd5('late'))).toBe(false);
    });
  });

  describe('a download target', () => {
    it.each(NAMES)('sends a content named %s whole and in ranges', async (path) => {
      await store.write(bytesOf('the content'));
      const url = await store.downloadTarget(hexMd5('the content'), path, engine.origin);
      const whole = await engine.send(url);
      expect([whole.status, await whole.text()]).toEqual([200, 'the content']);
      const part = await engine.send(url, { headers: { range: 'bytes=4-6' } });
      expect([part.status, await part.text()]).toEqual([206, 'con']);
      expect(part.headers.get('content-range')).toBe('bytes 4-6/11');
    });

    it('has the media type of its name, and none that a browser would run', async () => {
      await store.write(bytesOf('<script>1</script>'));
      const typeOf = async (path: string) => {
        const url = await store.downloadTarget(hexMd5('<script>1</script>'), path, engine.origin);
        return (await engine.send(url)).headers.get('content-type');
      };
      expect(await typeOf('a.csv')).toBe('text/plain; charset=utf-8');
      expect(await typeOf('a.png')).toBe('image/png');
      for (const path of ['a.html', 'a.svg', 'a.js', 'a']) expect(await typeOf(path)).toBe('application/octet-stream');
    });

    it('opens one content for reading and nothing else', async () => {
      await store.write(bytesOf('one'));
      await store.write(bytesOf('two'));
      const url = await store.downloadTarget(hexMd5('one'), 'a.txt', engine.origin);
      expect((await engine.send(url, { method: 'PUT', body: 'one' })).ok).toBe(false);
      const elsewhere = url.replace(hexMd5('one'), hexMd5('two'));
      expect(elsewhere).not.toBe(url);
      expect((await engine.send(elsewhere)).ok).toBe(false);
    });

    it('expires, and answers nothing for a content that is not stored', async () => {
      await store.write(bytesOf('one'));
      const url = await store.downloadTarget(hexMd5('one'), 'a.txt', engine.origin);
      engine.wait(7 * DAY);
      expect((await engine.send(url)).ok).toBe(false);
      const missing = await store.downloadTarget(hexMd5('two'), 'a.txt', engine.origin);
      expect((await engine.send(missing)).status).toBe(404);
    });
  });

  describe('a file in parts', () => {
    /** Uploads parts and gives what composes them. */
    async function uploaded(parts: readonly string[], md5 = hexMd5(parts.join(''))) {
      const digests = parts.map(hexMd5);
      const { uploadId, urls } = await store.multipartTarget(
        { kind: 'file', md5, name: 'big.bin' },
        digests,
        engine.origin,
      );
      expect(urls).toHaveLength(parts.length);
      return { urls, composition: { md5, uploadId, parts: digests } };
    }

    async function putParts(urls: readonly string[], parts: readonly string[]): Promise<void> {
      for (const [index, url] of [...urls.entries()].toReversed()) {
        const response = await engine.send(url, { method: 'PUT', body: parts[index] ?? '' });
        expect(response.ok).toBe(true);
        expect(response.headers.get('etag')?.replaceAll('"', '')).toBe(hexMd5(parts[index] ?? ''));
      }
    }

    it('becomes one content, whatever the parts are', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 5 }), async (parts) => {
          const { urls, composition } = await uploaded(parts);
          await putParts(urls, parts);
          await store.compose(composition);
          expect(await text(parts.join(''))).toBe(parts.join(''));
        }),
        { numRuns: 20 },
      );
    });

    it('is refused while a part is missing, and made when it has come', async () => {
      const parts = ['first, ', 'second'];
      const { urls, composition } = await uploaded(parts);
      await putParts(urls.slice(0, 1), parts);
      await expect(store.compose(composition)).rejects.toThrow(/Part 2/u);
      expect(await store.has(composition.md5)).toBe(false);
      await putParts(urls, parts);
      await store.compose(composition);
      expect(await text('first, second')).toBe('first, second');
    });

    it('is refused when the whole is not what was announced', async () => {
      const parts = ['first, ', 'second'];
      const { urls, composition } = await uploaded(parts, hexMd5('something else'));
      await putParts(urls, parts);
      await expect(store.compose(composition)).rejects.toThrow(UserError);
      expect(await store.has(hexMd5('something else'))).toBe(false);
      expect(await store.has(hexMd5('first, second'))).toBe(false);
    });
  });

  describe('a content that the server writes', () => {
    it('is stored with its digest and size, and read in any range', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 5 }),
          fc.nat(60),
          fc.nat(60),
          async (parts, one, other) => {
            const whole = Buffer.concat(parts);
            const { md5, size } = await store.write(pieces(parts));
            expect(size).toBe(whole.length);
            expect(await store.size(md5)).toBe(whole.length);
            expect(await collected(store.read(md5))).toEqual(whole);
            expect(Buffer.from(await store.readAll(md5))).toEqual(whole);
            const [start, end] = [Math.min(one, other), Math.max(one, other)];
            if (start < end) expect(await collected(store.read(md5, start, end))).toEqual(whole.subarray(start, end));
          },
        ),
        { numRuns: 30 },
      );
    });

    it('is stored only with the digest and within the size that are expected', async () => {
      await expect(store.write(bytesOf('one'), hexMd5('two'))).rejects.toThrow(/MD5/u);
      await expect(store.write(bytesOf('one'), hexMd5('one'), 2)).rejects.toMatchObject({ status: 413 });
      expect(await store.has(hexMd5('one'))).toBe(false);
      expect(await store.has(hexMd5('two'))).toBe(false);
      expect(await store.write(bytesOf('one'), hexMd5('one'), 3)).toEqual({ md5: hexMd5('one'), size: 3 });
      await store.flush();
      expect(await store.has(hexMd5('one'))).toBe(true);
    });

    it('is not stored when it breaks off', async () => {
      await expect(store.write(failing('half'))).rejects.toThrow(/broke/u);
      expect(await store.has(hexMd5('half'))).toBe(false);
    });
  });

  describe('a content that is not stored', () => {
    it('has no size and cannot be read', async () => {
      expect(await store.has(hexMd5('none'))).toBe(false);
      expect(await store.size(hexMd5('none'))).toBeUndefined();
      await expect(store.readAll(hexMd5('none'))).rejects.toBeInstanceOf(Error);
      await expect(collected(store.read(hexMd5('none')))).rejects.toBeInstanceOf(Error);
    });

    it('is not looked for under what is no digest', async () => {
      for (const md5 of ['', '..', '../../etc/passwd', hexMd5('a').toUpperCase(), `${hexMd5('a')}/`]) {
        await expect(store.size(md5)).rejects.toThrow(UserError);
        await expect(store.readAll(md5)).rejects.toThrow(UserError);
      }
    });
  });

  it('removes what it is told to and nothing else, and can store it again', async () => {
    for (const content of ['a', 'b', 'c']) await store.write(bytesOf(content));
    await store.remove([hexMd5('a'), hexMd5('b'), hexMd5('never stored')]);
    expect(await Promise.all(['a', 'b', 'c'].map((content) => store.has(hexMd5(content))))).toEqual([
      false,
      false,
      true,
    ]);
    await store.write(bytesOf('a'));
    expect(await text('a')).toBe('a');
  });

  it('keeps what is stored when it removes what was left unfinished', async () => {
    await store.write(bytesOf('a'));
    expect((await put(file('b'), 'b')).ok).toBe(true);
    await store.removeUnfinished(Number.POSITIVE_INFINITY);
    expect([await text('a'), await text('b')]).toEqual(['a', 'b']);
  });
}
