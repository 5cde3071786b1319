/** The whole console of a run in one download. */

import { Readable } from 'node:stream';

import type { Context as HonoContext } from 'hono';

import type { CallerEnv } from '../access/identify.ts';
import type { Caller } from '../access/caller.ts';
import { consoleLine } from '../read/consoleLog.ts';
import { linesFrom } from '../read/streams.ts';
import type { Services } from '../record/services.ts';
import { namedRun } from './named.ts';

/** Lines that are read at once. */
const PORTION = 5_000;

/** `GET /storage/logs/{entity}/{project}/{run}`: what the run printed, with its colours, read while it is sent. */
export async function downloadLog(context: HonoContext<CallerEnv>, services: Services): Promise<Response> {
  const run = await namedRun(context, services);
  const fileName = encodeURIComponent(`${run.displayName ?? run.name}.log`);
  return new Response(
    Readable.toWeb(Readable.from(textOf(services, context.var.caller, run.id), { objectMode: false })) as BodyInit,
    {
      headers: {
        'content-disposition': `attachment; filename*=UTF-8''${fileName}`,
        'content-type': 'text/plain; charset=utf-8',
        'x-content-type-options': 'nosniff',
      },
    },
  );
}

async function* textOf({ db }: Services, caller: Caller, runId: number): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  for (let from = 0; ;) {
    const portion = await linesFrom(db, caller, runId, 'log', from, PORTION);
    yield encoder.encode(portion.map(([, content]) => `${consoleLine(content).text}\n`).join(''));
    if (portion.length < PORTION) return;
    from = (portion.at(-1)?.[0] ?? from) + 1;
  }
}
