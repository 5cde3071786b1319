/** Resolvers of runs. */

import * as v from 'valibot';

import { UserError } from '../../errors.ts';
import { consoleLine } from '../../read/consoleLog.ts';
import { historyKeys, sampledRows, type SampleSpec } from '../../read/history.ts';
import { versionsOfRun } from '../../store/edges.ts';
import { runFileColumns } from '../../read/fileList.ts';
import { pageRequest } from '../../store/paging.ts';
import { projectById } from '../../store/projects.ts';
import { countRunFiles, findRunFile, listRunFiles } from '../../store/runFiles.ts';
import { shownState, type RunRow } from '../../store/runs.ts';
import {
  countLines,
  lastLines,
  listLines,
  sampleHistory,
  sampleLines,
  stepRange,
  type Line,
  type Stream,
} from '../../store/streams.ts';
import { parseTolerantJson } from '../../tolerantJson.ts';
import { connection } from '../connection.ts';
import { dateTime, type Context } from '../context.ts';
import { fileChoice, type FileListArguments, runFile } from '../files.ts';
import { globalId } from '../ids.ts';
import { configParts, documentParts } from '../documentParts.ts';
import { user } from './people.ts';

type Paging = { first?: number | null; after?: string | null };

interface Parts {
  keys?: readonly string[] | null;
}

/** Rows of history that a client gets when it names no number, as W&B's default. */
const DEFAULT_SAMPLES = 500;

const lineCount = (stream: Stream) => (row: RunRow, _: unknown, context: Context) =>
  countLines(context.recorder.db, row.id, stream);

/** The last line of a stream as the client reads it on resume: a JSON list, in a string. */
const tail = (stream: Stream) => async (row: RunRow, _: unknown, context: Context) => {
  const lines = await lastLines(context.recorder.db, row.id, stream, 1);
  return JSON.stringify(lines.map((line) => line.content));
};

/** Console lines that one answer may hold. */
const MAX_LOG_LINES = 10_000;

interface FileArguments extends Paging {
  names?: (string | null)[] | null;
  pattern?: string | null;
}

interface LogArguments extends Paging {
  last?: number | null;
}

async function logLines(row: RunRow, args: LogArguments, { recorder }: Context) {
  const page =
    typeof args.last === 'number'
      ? { rows: await lastLines(recorder.db, row.id, 'log', Math.min(args.last, MAX_LOG_LINES)), hasNextPage: false }
      : await listLines(recorder.db, row.id, 'log', pageRequest(args, 1000));
  const total = await countLines(recorder.db, row.id, 'log');
  const listed = connection({ ...page, total }, (line) => line.line);
  return { ...listed, edges: listed.edges.map((edge) => ({ ...edge, node: logLine(edge.node) })) };
}

export const runResolvers = {
  Run: {
    __isTypeOf: (row: object) => 'displayName' in row,
    id: (row: RunRow) => globalId('Run', row.id),
    project: (row: RunRow, _: unknown, { recorder }: Context) => projectById(recorder.db, row.projectId),
    tags: (row: RunRow, _: unknown, { loaders }: Context) => loaders.runTags.load(row.id),
    state: (row: RunRow, _: unknown, { recorder }: Context) => shownState(row, recorder.clock()),
    group: (row: RunRow) => row.groupName,
    sweepName: (row: RunRow) => row.sweep,
    commit: (row: RunRow) => row.commitHash,
    readOnly: () => false,
    stopped: (row: RunRow) => row.stopRequested === 1,
    createdAt: (row: RunRow) => dateTime(row.createdAt),
    heartbeatAt: (row: RunRow) => dateTime(row.heartbeatAt),
    finishedAt: (row: RunRow) => (row.finishedAt === null ? null : dateTime(row.finishedAt)),
    durationSeconds: (row: RunRow) => ((row.finishedAt ?? row.heartbeatAt) - row.createdAt) / 1000,
    user: (row: RunRow) => user(row.userName),
    config: (row: RunRow, { keys }: Parts) => configParts(row.config, keys),
    summaryMetrics: (row: RunRow, { keys }: Parts) => documentParts(row.summary, keys),
    systemMetrics: async (row: RunRow, _: unknown, { recorder }: Context) =>
      (await lastLines(recorder.db, row.id, 'events', 1))[0]?.content ?? '{}',
    // On resume the client takes its own telemetry, under "t", from here, and fails when the key is missing.
    wandbConfig: (row: RunRow, args: { keys?: string[] | null }) => {
      const config = parseTolerantJson(row.config) as Record<string, { value?: Record<string, unknown> } | undefined>;
      const own = config['_wandb']?.value ?? {};
      return JSON.stringify(Object.fromEntries((args.keys ?? Object.keys(own)).map((key) => [key, own[key] ?? {}])));
    },
    historyLineCount: lineCount('history'),
    eventsLineCount: lineCount('events'),
    logLineCount: lineCount('log'),
    historyTail: tail('history'),
    eventsTail: tail('events'),
    history: async (
      row: RunRow,
      args: { minStep?: number | null; maxStep?: number | null; samples?: number | null },
      { recorder }: Context,
    ) => {
      const choice = { minStep: args.minStep ?? 0, maxStep: args.maxStep ?? Number.MAX_SAFE_INTEGER, keySets: null };
      const lines = await sampleHistory(recorder.db, row.id, choice, args.samples ?? DEFAULT_SAMPLES);
      return lines.map((line) => line.content);
    },
    events: async (row: RunRow, args: { samples?: number | null }, { recorder }: Context) => {
      const lines = await sampleLines(recorder.db, row.id, 'events', args.samples ?? DEFAULT_SAMPLES);
      return lines.map((line) => line.content);
    },
    sampledHistory: async (row: RunRow, args: { specs: string[] }, { recorder }: Context) => {
      const specs = args.specs.map(parseSpec);
      return Promise.all(specs.map((spec) => sampledRows(recorder.db, row.id, spec)));
    },
    historyKeys: (row: RunRow, _: unknown, { recorder }: Context) => historyKeys(recorder.db, row.id),
    // There are no Parquet files here. The client reads one thing in the live data: where it begins.
    parquetHistory: async (row: RunRow, _: unknown, { recorder }: Context) => {
      const range = await stepRange(recorder.db, row.id);
      return { parquetUrls: [], liveData: range ? [{ _step: range.first }] : [] };
    },
    logLines,
    inputArtifacts: async (row: RunRow, args: Paging, { recorder }: Context) => {
      const page = await versionsOfRun(recorder.db, 'run_input', row.id, pageRequest(args));
      const listed = connection(page, (version) => version.id);
      return { ...listed, edges: listed.edges.map((edge) => ({ ...edge, usedAs: edge.node.usedAs })) };
    },
    outputArtifacts: async (row: RunRow, args: Paging, { recorder }: Context) =>
      connection(await versionsOfRun(recorder.db, 'run_output', row.id, pageRequest(args)), (version) => version.id),
    fileCount: (row: RunRow, _: unknown, { recorder }: Context) => countRunFiles(recorder.db, row.id),
    fileList: (row: RunRow, args: FileListArguments, { recorder }: Context) =>
      runFileColumns(recorder.db, row.id, fileChoice(args)),
    files: async (row: RunRow, args: FileArguments, context: Context) => {
      const { db } = context.recorder;
      const names = (args.names ?? []).filter((name) => name !== null);
      const total = await countRunFiles(db, row.id);
      if (names.length > 0) {
        const found = await Promise.all(names.map((name) => findRunFile(db, row.id, name)));
        const rows = found.filter((file) => file !== undefined);
        return fileConnection({ rows, hasNextPage: false, total: rows.length }, context);
      }
      return fileConnection(
        { ...(await listRunFiles(db, row.id, args.pattern ?? null, pageRequest(args))), total },
        context,
      );
    },
  },
};

function fileConnection(page: Parameters<typeof connection<Parameters<typeof runFile>[0]>>[0], context: Context) {
  const listed = connection(page, (file) => file.name);
  return { ...listed, edges: listed.edges.map((edge) => ({ ...edge, node: runFile(edge.node, context) })) };
}

/** A console line as the schema's `LogLine`. */
function logLine({ line, content }: Line): object {
  const { timestamp, isError, text } = consoleLine(content);
  return { number: line, timestamp, level: isError ? 'error' : '', label: '', line: text };
}

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const Spec = v.object({
  keys: v.optional(v.array(v.string())),
  samples: v.optional(Count),
  minStep: v.optional(Count),
  maxStep: v.optional(Count),
});

/** @throws UserError when a specification is not JSON, or not of its form */
function parseSpec(spec: string): SampleSpec {
  let document: unknown;
  try {
    document = parseTolerantJson(spec);
  } catch {
    throw new UserError('A specification of "sampledHistory" is not JSON.');
  }
  const parsed = v.safeParse(Spec, document);
  if (!parsed.success) {
    throw new UserError(`A specification of "sampledHistory" is not valid: ${parsed.issues[0].message}.`);
  }
  return parsed.output as SampleSpec;
}
