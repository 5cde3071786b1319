/**
 * Uploads and downloads at the signed addresses of contents on this server's disk (files/disk/addresses.ts), and
 * downloads at addresses that stand for a content of any store.
 */

import { Readable } from 'node:stream';

import type { Context as HonoContext } from 'hono';

import type { CallerEnv } from '../access/identify.ts';
import { UserError } from '../errors.ts';
import { originOf } from '../access/origin.ts';
import type { Services } from '../record/services.ts';
import * as uploads from '../record/uploads.ts';
import { findCollection } from '../read/collections.ts';
import { findRunFile, isInCollection, listVersionFiles } from '../read/files.ts';
import { findProject } from '../read/projects.ts';
import { namedRun, namedVersion } from './named.ts';
import { checkMd5, md5FromBase64 } from '../files/digest.ts';
import { mediaType } from '../files/mediaTypes.ts';

/** `PUT /storage/blobs/{md5}/{name}`: a file of an artifact, or a part of one, which its client names by the ETag. */
export async function uploadBlob(context: HonoContext<CallerEnv>, { files }: Services): Promise<Response> {
  const { md5 } = await files.write(bodyOf(context), context.req.param('md5'));
  return context.body(null, 200, { etag: md5 });
}

/** `PUT /storage/manifests/{id}`: the manifest of a pending version. */
export async function uploadManifest(context: HonoContext<CallerEnv>, services: Services): Promise<Response> {
  const id = Number(context.req.param('id'));
  await uploads.uploadManifest(services, context.var.caller, id, bodyOf(context));
  return context.body(null, 200);
}

/** `PUT /storage/runs/{id}/{name}`: a file of a run. Nobody announced its digest, so its length is checked. */
export async function uploadRunFile(context: HonoContext<CallerEnv>, services: Services): Promise<Response> {
  const length = context.req.header('content-length');
  await uploads.uploadRunFile(services, context.var.caller, {
    runId: Number(context.req.param('id')),
    name: context.req.param('name') ?? '',
    bytes: bodyOf(context),
    length: length === undefined ? undefined : Number(length),
  });
  return context.body(null, 200);
}

async function* bodyOf(context: HonoContext<CallerEnv>): AsyncIterable<Uint8Array> {
  if (context.req.raw.body) yield* context.req.raw.body as unknown as AsyncIterable<Uint8Array>;
}

/** `GET /storage/blobs/{md5}/{name}`: a content, whole or one range of it. */
export function download(context: HonoContext<CallerEnv>, services: Services): Promise<Response> {
  return send(context, services, context.req.param('md5') ?? '', context.req.param('name') ?? '');
}

/**
 * `GET /artifactsV2/{region}/{entity}/{project}/{collection}/[{artifact}/]{birth artifact}/{md5}/{name}`: a file of a
 * version that the client knows from a manifest. The name in the address is its last part only. Where the store's targets
 * lead past this server, the client is sent there.
 */
export async function downloadByCollection(context: HonoContext<CallerEnv>, services: Services): Promise<Response> {
  const { entity = '', project = '', collection = '', rest = '' } = context.req.param() as Record<string, string>;
  const [md5 = '', name = ''] = rest.split('/').slice(-2);
  const found = await findProject(services.db, context.var.caller, entity, project);
  const owner = found && (await findCollection(services.db, context.var.caller, found.id, collection));
  if (!owner || !(await isInCollection(services.db, context.var.caller, owner.id, checkMd5(md5)))) {
    throw new UserError(`File not found in ${entity}/${project}/${collection}.`, 404);
  }
  if (!services.files.isDirect) return send(context, services, md5, name);
  return context.redirect(await services.files.downloadTarget(md5, name, originOf(context)));
}

/**
 * `GET /storage/versions/{entity}/{project}/{collection}/{version or alias}/{path}`: a file of a version by its name,
 * for addresses that stay. A reference has no content here.
 */
export async function downloadVersionFile(context: HonoContext<CallerEnv>, services: Services): Promise<Response> {
  const { path = '' } = context.req.param() as Record<string, string>;
  const version = await namedVersion(context, services);
  const page = await listVersionFiles(services.db, context.var.caller, version.id, [path], { first: 1, after: null });
  const file = page.rows[0];
  if (!file || file.ref !== null) throw new UserError(`File "${path.slice(0, 200)}" not found in this version.`, 404);
  return send(context, services, md5FromBase64(file.digest), path, CHECKED);
}

/** `GET /storage/run-files/{entity}/{project}/{run}/{name}`: a file of a run as it is now. */
export async function downloadRunFile(context: HonoContext<CallerEnv>, services: Services): Promise<Response> {
  const { name = '' } = context.req.param() as Record<string, string>;
  const run = await namedRun(context, services);
  const file = await findRunFile(services.db, context.var.caller, run.id, name);
  if (!file) throw new UserError(`File "${name.slice(0, 200)}" not found in this run.`, 404);
  return send(context, services, file.blob, name, CHECKED);
}

/** A content never changes; what a name stands for may. */
const KEPT = 'private, max-age=86400, immutable';
const CHECKED = 'private, no-cache';

async function send(
  context: HonoContext<CallerEnv>,
  { files }: Services,
  md5: string,
  name: string,
  caching = KEPT,
): Promise<Response> {
  const size = await files.size(md5);
  if (size === undefined) throw new UserError('The content of this file is missing.', 404);
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
  if (start >= end) throw new UserError(`The range "${header}" is outside the file, which has ${size} bytes.`, 416);
  return { start, end };
}
