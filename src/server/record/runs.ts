/** Recording runs: their beginning and settings, the lines they stream, and their end. */

import { randomInt } from 'node:crypto';

import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import { UserError } from '../errors.ts';
import { checkName } from '../names.ts';
import { ensureProject, touchProject } from '../store/projects.ts';
import {
  countRuns,
  findRun,
  insertRun,
  isDeletedRun,
  runById,
  setRunTags,
  updateRun,
  type RunFacts,
  type RunRow,
} from '../store/runs.ts';
import { indexRun } from '../store/searchEntries.ts';
import { putLines, type Stream } from '../store/streams.ts';
import { readPythonJson } from '../../shared/pythonJson.ts';
import { historyLine, mergedLine } from './history.ts';
import type { Services } from './services.ts';

export interface RunUpsert {
  /** The row id of a run to change; without one, entity, project and name tell which run to begin or change. */
  readonly id?: number | undefined;
  readonly entity?: string | undefined;
  readonly project?: string | undefined;
  readonly name?: string | undefined;
  readonly facts: RunFacts;
  readonly tags?: readonly string[] | undefined;
}

/** The project of runs whose script names none, as the client itself calls it. */
const NO_PROJECT = 'uncategorized';

/**
 * Begins a run, or changes one that is here.
 * @throws UserError when a name cannot be used, or config or summary are not JSON
 */
export function upsertRun(
  services: Services,
  caller: Caller,
  upsert: RunUpsert,
): Promise<{ run: RunRow; inserted: boolean }> {
  requireUser(caller);
  checkDocument('config', upsert.facts.config);
  checkDocument('summary', upsert.facts.summary);
  return services.db.write(async (tx) => {
    const now = services.clock();
    let found: RunRow | undefined;
    let id: number;
    if (upsert.id === undefined) {
      const project = await ensureProject(tx, upsert.entity || caller.user, upsert.project || NO_PROJECT, now);
      const name = checkName('run', upsert.name ?? randomRunId());
      found = await findRun(tx, project.id, name);
      if (await isDeletedRun(tx, project.id, name)) {
        throw new UserError(`Run "${name}" was deleted. Run IDs cannot be reused. Choose another ID.`);
      }
      const displayName = upsert.facts.displayName || randomRunName((await countRuns(tx, project.id)) + 1);
      id =
        found?.id ??
        (await insertRun(tx, { projectId: project.id, name, displayName, userName: caller.user, createdAt: now }));
      // A client that begins a run that had ended resumes it.
      if (found) await updateRun(tx, id, { state: 'running', heartbeatAt: now, finishedAt: null, stopRequested: 0 });
    } else {
      found = await runById(tx, upsert.id);
      if (!found) throw new UserError('Run not found.');
      id = found.id;
    }
    const isFoundElse = await updateRun(tx, id, {
      ...upsert.facts,
      displayName: upsert.facts.displayName || undefined,
    });
    if (upsert.tags) await setRunTags(tx, id, upsert.tags);
    if (!found || isFoundElse || upsert.tags) await indexRun(tx, id);
    const run = await runById(tx, id);
    if (!run) throw new Error(`run ${id} is gone`);
    await touchProject(tx, run.projectId, now);
    return { run, inserted: found === undefined };
  });
}

function checkDocument(what: string, text: string | undefined): void {
  if (text !== undefined && readPythonJson(text) === undefined)
    throw new UserError(`The run's ${what} is not valid JSON.`);
}

export interface StreamChunk {
  readonly file: string;
  readonly offset: number;
  readonly content: readonly string[];
}

const STREAM_OF_FILE: Record<string, Stream> = {
  'wandb-history.jsonl': 'history',
  'wandb-events.jsonl': 'events',
  'output.log': 'log',
};

export interface StreamPost {
  readonly chunks: readonly StreamChunk[];
  /** Set when the run ended. */
  readonly exitCode: number | null;
}

/** Keeps what a client streamed. A post that arrives again changes nothing. */
export function recordStream(services: Services, caller: Caller, run: RunRow, post: StreamPost): Promise<void> {
  requireUser(caller);
  return services.db.write(async (tx) => {
    const now = services.clock();
    for (const chunk of post.chunks) {
      const stream = STREAM_OF_FILE[chunk.file];
      if (stream) {
        const lines = chunk.content.map((content, index) =>
          stream === 'history' ? historyLine(content, chunk.offset + index) : { step: null, keys: null, content },
        );
        await putLines(tx, run.id, stream, chunk.offset, lines, mergedLine);
      } else if (chunk.file === 'wandb-summary.json') {
        const summary = chunk.content.at(-1);
        if (summary !== undefined && (await updateRun(tx, run.id, { summary }))) await indexRun(tx, run.id);
      }
    }
    await updateRun(tx, run.id, { heartbeatAt: now });
    if (post.exitCode !== null) {
      await updateRun(tx, run.id, {
        state: post.exitCode === 0 ? 'finished' : 'failed',
        exitCode: post.exitCode,
        finishedAt: now,
      });
    }
    await touchProject(tx, run.projectId, now);
  });
}

/** Eight characters, as the client's own run ids. */
function randomRunId(): string {
  return Array.from({ length: 8 }, () => randomInt(36).toString(36)).join('');
}

const QUALITIES =
  'amber ancient autumn bold brave bright calm clear copper crisp deep distant early eager fair gentle golden hidden jolly keen light lively lunar mellow misty noble patient quiet rapid silver steady sunny swift tidal vivid warm wild young'.split(
    ' ',
  );
const WATERS =
  'bay beck brook burn canal cascade channel cove creek current delta eddy estuary falls firth fjord ford fountain glacier harbor inlet lagoon lake marsh meander mere pool rapids reef reservoir rill river shore spring strait stream tarn tide wave well'.split(
    ' ',
  );

/** A name that people can read, such as "misty-brook-12", for the project's `number`th run. */
function randomRunName(number: number): string {
  return `${QUALITIES[randomInt(QUALITIES.length)] ?? ''}-${WATERS[randomInt(WATERS.length)] ?? ''}-${number}`;
}
