/** `POST /files/{entity}/{project}/{run}/file_stream`: metrics, summary, log lines and the end of a run. */

import type { Context as HonoContext } from 'hono';
import * as v from 'valibot';

import type { CallerEnv } from '../access/identify.ts';
import { UserError } from '../errors.ts';
import { collectRunFiles } from '../record/runFiles.ts';
import type { Services } from '../record/services.ts';
import { recordStream } from '../record/runs.ts';
import { namedRun } from './named.ts';

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const Post = v.object({
  files: v.optional(
    v.nullable(v.record(v.string(), v.object({ offset: v.optional(Count, 0), content: v.array(v.string()) }))),
  ),
  /** Names of files whose upload has ended. */
  uploaded: v.optional(v.nullable(v.array(v.string()))),
  complete: v.optional(v.nullable(v.boolean())),
  exitcode: v.optional(v.nullable(v.pipe(v.number(), v.safeInteger()))),
});

/** Keeps a post and answers `{}`, or `{"stopped": true}` where the run shall stop. A run that is not here is answered 404, which ends the client's streaming. */
export async function fileStream(context: HonoContext<CallerEnv>, services: Services): Promise<Response> {
  const body: unknown = await context.req.json().catch(() => {
    throw new UserError('The request body is not valid JSON.');
  });
  const parsed = v.safeParse(Post, body);
  if (!parsed.success) throw new UserError(`The request body is not a valid file stream: ${parsed.issues[0].message}.`);

  const run = await namedRun(context, services);
  const post = parsed.output;
  await recordStream(services, context.var.caller, run, {
    chunks: Object.entries(post.files ?? {}).map(([file, chunk]) => ({ file, ...chunk })),
    exitCode: post.complete ? (post.exitcode ?? 0) : null,
  });
  await collectRunFiles(services, context.var.caller, run, post.uploaded ?? []);
  return context.json(run.stopRequested ? { stopped: true } : {});
}
