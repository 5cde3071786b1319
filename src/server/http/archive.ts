/** All files of a version in one download. */

import { Readable } from 'node:stream';

import type { Context as HonoContext } from 'hono';

import type { Recorder } from '../record/recorder.ts';
import { md5FromBase64 } from '../storage/fileStore.ts';
import { zip, type ZipEntry } from '../storage/zip.ts';
import { listVersionFiles } from '../store/manifests.ts';
import { namedVersion } from './namedVersion.ts';

/** Files that are listed at once. */
const PAGE = 1000;

/**
 * `GET /storage/archives/{entity}/{project}/{collection}/{version or alias}`: the stored files of a version as a ZIP,
 * made while it is sent. References are not in it, since their contents are elsewhere.
 */
export async function downloadArchive(context: HonoContext, recorder: Recorder): Promise<Response> {
  const version = await namedVersion(context, recorder);
  const fileName = encodeURIComponent(`${version.collection}-v${version.index}.zip`);
  const bytes = zip(entriesOf(recorder, version.id));
  return new Response(Readable.toWeb(Readable.from(bytes, { objectMode: false })) as BodyInit, {
    headers: {
      'content-disposition': `attachment; filename*=UTF-8''${fileName}`,
      'content-type': 'application/zip',
      'x-content-type-options': 'nosniff',
    },
  });
}

async function* entriesOf({ db, files }: Recorder, versionId: number): AsyncIterable<ZipEntry> {
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<typeof listVersionFiles>> = await listVersionFiles(db, versionId, null, {
      first: PAGE,
      after,
    });
    for (const { path, digest, ref } of page.rows) {
      if (ref !== null) continue;
      const md5 = md5FromBase64(digest);
      const size = await files.size(md5);
      if (size === undefined) throw new Error(`the content of ${path} is not here`);
      yield { path, size, read: () => files.read(md5) };
    }
    after = page.rows.at(-1)?.path ?? null;
    if (!page.hasNextPage) return;
  }
}
