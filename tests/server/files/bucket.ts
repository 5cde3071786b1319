/**
 * A content store whose targets lead past the server, in memory: what an engine for object storage is, without the
 * network. It signs the digest of what may be uploaded, knows multipart uploads, and tells nobody of what arrives.
 */

import { createHash, randomUUID } from 'node:crypto';

import { UserError } from '../../../src/server/errors.ts';
import type { ContentStore, RunFileUpload } from '../../../src/server/files/contentStore.ts';
import { checkMd5, md5ToBase64 } from '../../../src/server/files/digest.ts';
import { mediaType } from '../../../src/server/files/mediaTypes.ts';

/** How long a target works, in milliseconds. */
const LIFETIME = 24 * 3_600_000;

/** What the holder of a signed URL may do. */
interface Grant {
  readonly method: 'GET' | 'PUT';
  readonly path: string;
  readonly expires: number;
  /** MD5 in base64 that an upload must announce and have; null where any content may come. */
  readonly md5: string | null;
  readonly type: string;
}

export interface Bucket {
  readonly store: ContentStore;
  /** Answers requests to targets. */
  readonly send: (request: Request) => Promise<Response>;
}

/**
 * @param origin of the targets
 * @param clock milliseconds since 1970
 */
export function openBucket(origin: () => string, clock: () => number): Bucket {
  const objects = new Map<string, Buffer>();
  const grants = new Map<string, Grant>();
  const unfinished = new Map<string, number>();

  const contentKey = (md5: string) => `/contents/${checkMd5(md5)}`;
  const runFileKey = ({ runId, name }: RunFileUpload) => `/run-files/${runId}/${encodeURIComponent(name)}`;
  const partKey = (uploadId: string, number: number) => `/parts/${uploadId}/${number}`;

  function sign(grant: Omit<Grant, 'expires'>): string {
    const token = randomUUID();
    grants.set(token, { ...grant, expires: clock() + LIFETIME });
    return `${origin()}${grant.path}?token=${token}`;
  }
  const signUpload = (path: string, md5: string | null) => sign({ method: 'PUT', path, md5, type: '' });

  async function send(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const grant = grants.get(searchParams.get('token') ?? '');
    if (!grant || grant.method !== request.method || grant.path !== pathname || grant.expires <= clock()) {
      return new Response('forbidden', { status: 403 });
    }
    return request.method === 'PUT' ? take(request, grant) : give(request, grant);
  }

  async function take(request: Request, { path, md5 }: Grant): Promise<Response> {
    const body = Buffer.from(await request.arrayBuffer());
    const digest = createHash('md5').update(body).digest('hex');
    if (md5 !== null && (request.headers.get('content-md5') !== md5 || md5ToBase64(digest) !== md5)) {
      return new Response('bad digest', { status: 400 });
    }
    objects.set(path, body);
    if (!path.startsWith('/contents/')) unfinished.set(path, clock());
    return new Response(null, { headers: { etag: `"${digest}"` } });
  }

  function give(request: Request, { path, type }: Grant): Response {
    const body = objects.get(path);
    if (!body) return new Response('not found', { status: 404 });
    const [, from, to] = /^bytes=(\d+)-(\d*)$/u.exec(request.headers.get('range') ?? '') ?? [];
    const headers = { 'content-type': type };
    if (from === undefined) return new Response(new Uint8Array(body), { headers });
    const [start, end] = [Number(from), to ? Math.min(Number(to) + 1, body.length) : body.length];
    return new Response(new Uint8Array(body.subarray(start, end)), {
      status: 206,
      headers: { ...headers, 'content-range': `bytes ${start}-${end - 1}/${body.length}` },
    });
  }

  function stored(md5: string): Buffer {
    const body = objects.get(contentKey(md5));
    if (!body) throw new Error(`${md5} is not stored`);
    return body;
  }

  function forget(key: string): void {
    objects.delete(key);
    unfinished.delete(key);
  }

  const store: ContentStore = {
    isDirect: true,
    async uploadTarget(upload) {
      if (upload.kind === 'runFile') return { url: signUpload(runFileKey(upload), null), headers: {} };
      if (upload.md5 === null) throw new UserError('The digest of the manifest is not announced yet.');
      const md5 = md5ToBase64(upload.md5);
      return { url: signUpload(contentKey(upload.md5), md5), headers: { 'Content-MD5': md5 } };
    },
    async multipartTarget(_file, parts) {
      const uploadId = randomUUID();
      return { uploadId, urls: parts.map((_, index) => signUpload(partKey(uploadId, index + 1), null)) };
    },
    async compose({ md5, uploadId, parts }) {
      const keys = parts.map((_, index) => partKey(uploadId, index + 1));
      const bodies = keys.map((key, index) => {
        const body = objects.get(key);
        if (!body) throw new UserError(`Part ${index + 1} of the file has not been uploaded.`);
        return body;
      });
      await store.write(oneByOne(bodies), md5);
      keys.forEach(forget);
    },
    async collect(upload) {
      const key = runFileKey(upload);
      const body = objects.get(key);
      if (!body) return undefined;
      forget(key);
      return store.write(oneByOne([body]));
    },
    async downloadTarget(md5, name) {
      const type = mediaType(name) ?? 'application/octet-stream';
      return sign({ method: 'GET', path: contentKey(md5), md5: null, type });
    },
    has: async (md5) => objects.has(contentKey(md5)),
    size: async (md5) => objects.get(contentKey(md5))?.length,
    async write(content, expected, limit = Number.POSITIVE_INFINITY) {
      const parts: Uint8Array[] = [];
      for await (const part of content) parts.push(part);
      const body = Buffer.concat(parts);
      const md5 = createHash('md5').update(body).digest('hex');
      if (body.length > limit) throw new UserError(`The content is longer than the ${limit} bytes allowed.`, 413);
      if (expected !== undefined && md5 !== expected)
        throw new UserError(`The content has MD5 ${md5}, not ${expected}.`);
      objects.set(contentKey(md5), body);
      return { md5, size: body.length };
    },
    flush: async () => undefined,
    async *read(md5, start, end) {
      yield stored(md5).subarray(start, end);
    },
    readAll: async (md5) => stored(md5),
    async remove(md5s) {
      for (const md5 of md5s) objects.delete(contentKey(md5));
    },
    async removeUnfinished(before) {
      for (const [key, time] of unfinished) if (time < before) forget(key);
    },
  };
  return { store, send };
}

async function* oneByOne(bodies: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* bodies;
}
