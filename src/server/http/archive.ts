/** All files of a version or run in one download. */

import { Readable } from 'node:stream';

import type { Context as HonoContext } from 'hono';

import { md5FromBase64 } from '../files/digest.ts';
import type { CallerEnv } from '../access/identify.ts';
import type { Services } from '../record/services.ts';
import { zip, type ZipEntry } from '../files/zip.ts';
import { listRunFiles, listVersionFiles } from '../read/files.ts';
import type { Page, PageRequest } from '../store/paging.ts';
import { namedRun, namedVersion } from './named.ts';

/** Files that are listed at once. */
const PAGE = 1000;

/**
 * `GET /storage/archives/{entity}/{project}/{collection}/{version or alias}`: the stored files of a version as a ZIP,
 * made while it is sent. References are not in it, since their contents are elsewhere.
 */
export async function downloadArchive(context: HonoContext<CallerEnv>, services: Services): Promise<Response> {
  const version = await namedVersion(context, services);
  const files = allOf(
    (request) => listVersionFiles(services.db, context.var.caller, version.id, null, request),
    ({ path }) => path,
  );
  return archive(services, `${version.collection}-v${version.index}.zip`, async function* () {
    for await (const { path, digest, ref } of files) if (ref === null) yield { path, md5: md5FromBase64(digest) };
  });
}

/** `GET /storage/run-archives/{entity}/{project}/{run}`: the files that a run left, as a ZIP, made while it is sent. */
export async function downloadRunArchive(context: HonoContext<CallerEnv>, services: Services): Promise<Response> {
  const run = await namedRun(context, services);
  const files = allOf(
    (request) => listRunFiles(services.db, context.var.caller, run.id, null, request),
    ({ name }) => name,
  );
  return archive(services, `${run.displayName ?? run.name}.zip`, async function* () {
    for await (const { name, blob } of files) yield { path: name, md5: blob };
  });
}

/** The rows of a list, a page after the other. */
async function* allOf<Row>(
  list: (request: PageRequest) => Promise<Page<Row>>,
  cursorOf: (row: Row) => string,
): AsyncIterable<Row> {
  for (let after: string | null = null; ;) {
    const { rows, hasNextPage }: Page<Row> = await list({ first: PAGE, after });
    yield* rows;
    const last = rows.at(-1);
    if (!hasNextPage || last === undefined) return;
    after = cursorOf(last);
  }
}

interface StoredFile {
  readonly path: string;
  readonly md5: string;
}

/** Contents up to this size, in bytes, are read at once: opening a stream for each would cost more than they do. */
const SMALL = 1 << 18;
/** So many files are looked up and small contents read while those before are sent. */
const AHEAD = 16;

/** Sends files as a ZIP. It breaks off when a content is not here, so that nobody has one that silently lacks a file. */
function archive({ files }: Services, name: string, stored: () => AsyncIterable<StoredFile>): Response {
  const load = async ({ path, md5 }: StoredFile): Promise<ZipEntry> => {
    const size = await files.size(md5);
    if (size === undefined) throw new Error(`the content of ${path} is missing`);
    const content = size > SMALL ? null : await files.readAll(md5);
    return { path, size, read: () => content ?? files.read(md5) };
  };
  const bytes = zip(loadedAhead(stored(), AHEAD, load));
  return new Response(Readable.toWeb(Readable.from(bytes, { objectMode: false })) as BodyInit, {
    headers: {
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'content-type': 'application/zip',
      'x-content-type-options': 'nosniff',
    },
  });
}

/** What `load` makes of each item, in their order; up to `count` of them are under way at once. */
async function* loadedAhead<Item, Loaded>(
  items: AsyncIterable<Item>,
  count: number,
  load: (item: Item) => Promise<Loaded>,
): AsyncIterable<Loaded> {
  const underWay: Promise<Loaded>[] = [];
  for await (const item of items) {
    const loading = load(item);
    // Whoever waits for it hears of a failure; nobody may be left to, when one before it failed.
    loading.catch(() => undefined);
    underWay.push(loading);
    const first = underWay.length < count ? undefined : underWay.shift();
    if (first) yield await first;
  }
  for (const loading of underWay) yield await loading;
}
