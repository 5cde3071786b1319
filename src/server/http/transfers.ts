/** Uploads and downloads at signed addresses. */

import { Readable } from 'node:stream';

import type { Context as HonoContext } from 'hono';

import { UserError } from '../errors.ts';
import { attachManifest, requireKept } from '../record/artifacts.ts';
import { checkPath } from '../record/manifest.ts';
import type { Recorder } from '../record/recorder.ts';
import { findCollection } from '../store/collections.ts';
import { isInCollection, orphanContents } from '../store/contents.ts';
import { listVersionFiles, manifestById } from '../store/manifests.ts';
import { findRunFile, putRunFile } from '../store/runFiles.ts';
import { findProject } from '../store/projects.ts';
import { namedRun, namedVersion } from './named.ts';
import { checkMd5, md5FromBase64, type StoredFile } from '../files/disk/fileStore.ts';
import { mediaType } from '../files/mediaTypes.ts';

/** The largest manifest: a few million files. */
const MAX_MANIFEST = 1 << 29;

/** `PUT /storage/blobs/{md5}/{name}`: a file of an artifact, or a part of one, which its client names by the ETag. */
export async function uploadBlob(context: HonoContext, { files }: Recorder): Promise<Response> {
  const { md5 } = await files.write(bodyOf(context), context.req.param('md5'));
  return context.body(null, 200, { etag: md5 });
}

/** `PUT /storage/manifests/{id}`: the manifest of a pending version. */
export async function uploadManifest(context: HonoContext, recorder: Recorder): Promise<Response> {
  const id = Number(context.req.param('id'));
  const manifest = await manifestById(recorder.db, id);
  if (!manifest) throw new UserError('There is no such artifact manifest.', 404);
  const stored = await recorder.files.write(bodyOf(context), md5FromBase64(manifest.digest), MAX_MANIFEST);
  await attachManifest(recorder, id, stored.md5);
  return context.body(null, 200);
}

/** `PUT /storage/runs/{id}/{name}`: a file of a run. Nobody announced its digest, so its length is checked. */
export async function uploadRunFile(context: HonoContext, recorder: Recorder): Promise<Response> {
  const name = checkPath(context.req.param('name') ?? '');
  const stored = await recorder.files.write(bodyOf(context));
  checkLength(context, stored);
  await recorder.db.write(async (tx) => {
    const runId = Number(context.req.param('id'));
    const before = await findRunFile(tx, runId, name);
    if (before && before.blob !== stored.md5) await orphanContents(tx, [before.blob]);
    await putRunFile(tx, { runId, name, blob: stored.md5, size: stored.size, updatedAt: recorder.clock() });
  });
  await requireKept(recorder, stored.md5);
  await recorder.files.settle();
  return context.body(null, 200);
}

function checkLength(context: HonoContext, stored: StoredFile): void {
  const announced = context.req.header('content-length');
  if (announced !== undefined && Number(announced) !== stored.size) {
    throw new UserError(`The upload broke off after ${stored.size} of ${announced} bytes.`);
  }
}

async function* bodyOf(context: HonoContext): AsyncIterable<Uint8Array> {
  if (context.req.raw.body) yield* context.req.raw.body as unknown as AsyncIterable<Uint8Array>;
}

/** `GET /storage/blobs/{md5}/{name}`: a content, whole or one range of it. */
export function download(context: HonoContext, recorder: Recorder): Promise<Response> {
  return send(context, recorder, context.req.param('md5') ?? '', context.req.param('name') ?? '');
}

/**
 * `GET /artifactsV2/{region}/{entity}/{project}/{collection}/[{artifact}/]{birth artifact}/{md5}/{name}`: a file of a
 * version that the client knows from a manifest. The name in the address is its last part only.
 */
export async function downloadByCollection(context: HonoContext, recorder: Recorder): Promise<Response> {
  const { entity = '', project = '', collection = '', rest = '' } = context.req.param() as Record<string, string>;
  const [md5 = '', name = ''] = rest.split('/').slice(-2);
  const found = await findProject(recorder.db, entity, project);
  const owner = found && (await findCollection(recorder.db, found.id, collection));
  if (!owner || !(await isInCollection(recorder.db, owner.id, checkMd5(md5)))) {
    throw new UserError(`There is no such file in ${entity}/${project}/${collection}.`, 404);
  }
  return send(context, recorder, md5, name);
}

/**
 * `GET /storage/versions/{entity}/{project}/{collection}/{version or alias}/{path}`: a file of a version by its name,
 * for addresses that stay. A reference has no content here.
 */
export async function downloadVersionFile(context: HonoContext, recorder: Recorder): Promise<Response> {
  const { path = '' } = context.req.param() as Record<string, string>;
  const version = await namedVersion(context, recorder);
  const page = await listVersionFiles(recorder.db, version.id, [path], { first: 1, after: null });
  const file = page.rows[0];
  if (!file || file.ref !== null) throw new UserError(`There is no file "${path.slice(0, 200)}" in this version.`, 404);
  return send(context, recorder, md5FromBase64(file.digest), path, CHECKED);
}

/** `GET /storage/run-files/{entity}/{project}/{run}/{name}`: a file of a run as it is now. */
export async function downloadRunFile(context: HonoContext, recorder: Recorder): Promise<Response> {
  const { name = '' } = context.req.param() as Record<string, string>;
  const run = await namedRun(context, recorder);
  const file = await findRunFile(recorder.db, run.id, name);
  if (!file) throw new UserError(`There is no file "${name.slice(0, 200)}" of this run.`, 404);
  return send(context, recorder, file.blob, name, CHECKED);
}

/** A content never changes; what a name stands for may. */
const KEPT = 'private, max-age=86400, immutable';
const CHECKED = 'private, no-cache';

async function send(
  context: HonoContext,
  { files }: Recorder,
  md5: string,
  name: string,
  caching = KEPT,
): Promise<Response> {
  const size = await files.size(md5);
  if (size === undefined) throw new UserError('This file is not here.', 404);
  const range = parseRange(context.req.header('range'), size);
  const { start, end } = range ?? { start: 0, end: size };
  const headers: Record<string, string> = {
    'accept-ranges': 'bytes',
    'cache-control': caching,
    'content-length': String(end - start),
    'content-security-policy': "default-src 'none'; sandbox",
    'content-type': mediaType(name) ?? 'application/octet-stream',
    etag: `"${md5}"`,
    'x-content-type-options': 'nosniff',
    ...(range ? { 'content-range': `bytes ${start}-${end - 1}/${size}` } : {}),
  };
  const body = start < end ? Readable.toWeb(Readable.from(files.read(md5, start, end), { objectMode: false })) : null;
  return new Response(body as BodyInit | null, { status: range ? 206 : 200, headers });
}

/** The bytes [start, end) that a Range header asks for; undefined for the whole. @throws UserError (416) */
function parseRange(header: string | undefined, size: number): { start: number; end: number } | undefined {
  const found = header === undefined ? null : /^bytes=(\d*)-(\d*)$/u.exec(header);
  if (!found || (found[1] === '' && found[2] === '')) return undefined;
  const [from, to] = [found[1] ?? '', found[2] ?? ''];
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size : Math.min(size, Number(to) + 1);
  if (start >= end) throw new UserError(`The file has ${size} bytes; none lie in "${header}".`, 416);
  return { start, end };
}
