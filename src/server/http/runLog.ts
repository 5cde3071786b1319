/** The whole console of a run in one download. */

import { Readable } from 'node:stream';

import type { Context as HonoContext } from 'hono';

import { consoleLine } from '../read/consoleLog.ts';
import type { Recorder } from '../record/recorder.ts';
import { linesFrom } from '../store/streams.ts';
import { namedRun } from './named.ts';

/** Lines that are read at once. */
const PORTION = 5_000;

/** `GET /storage/logs/{entity}/{project}/{run}`: what the run printed, with its colours, read while it is sent. */
export async function downloadLog(context: HonoContext, recorder: Recorder): Promise<Response> {
  const run = await namedRun(context, recorder);
  const fileName = encodeURIComponent(`${run.displayName ?? run.name}.log`);
  return new Response(Readable.toWeb(Readable.from(textOf(recorder, run.id), { objectMode: false })) as BodyInit, {
    headers: {
      'content-disposition': `attachment; filename*=UTF-8''${fileName}`,
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
    },
  });
}

async function* textOf({ db }: Recorder, runId: number): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  for (let from = 0; ;) {
    const portion = await linesFrom(db, runId, 'log', from, PORTION);
    yield encoder.encode(portion.map(([, content]) => `${consoleLine(content).text}\n`).join(''));
    if (portion.length < PORTION) return;
    from = (portion.at(-1)?.[0] ?? from) + 1;
  }
}
