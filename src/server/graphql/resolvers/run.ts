/** Resolvers of runs. */

import { countLines, lastLines, sampleHistory, sampleLines, stepRange } from '../../read/streams.ts';
import { countRunFiles } from '../../read/files.ts';
import { projectById } from '../../read/projects.ts';
import { versionsOfRun } from '../../read/versions.ts';
import { consoleLines, logMatches } from '../../read/consoleLog.ts';
import { runFileColumns } from '../../read/fileList.ts';
import { historyKeys, sampledRows, systemKeys } from '../../read/history.ts';
import { metricSeries, type MetricChoice } from '../../read/metricSeries.ts';
import { pageRequest } from '../../read/pageRequest.ts';
import { shownState } from '../../shownState.ts';
import type { RunRow } from '../../store/runs.ts';
import type { Stream } from '../../store/streams.ts';
import { connection, mapEdges } from '../connection.ts';
import { dateTime, type Context } from '../context.ts';
import { configParts, documentParts, ownConfig } from '../documentParts.ts';
import { runFiles } from '../fileConnections.ts';
import type { RunMetricSeriesArgs } from '../generated.ts';
import { globalId } from '../ids.ts';
import type { ResolversOf } from '../resolversOf.ts';
import { parseSampleSpec } from '../sampleSpec.ts';

/** Rows of history that a client gets when it names no number, as W&B's default. */
const DEFAULT_SAMPLES = 500;

const lineCount =
  (stream: Stream) =>
  (row: RunRow, _args: object, { services, caller }: Context) =>
    countLines(services.db, caller, row.id, stream);

/** The last line of a stream as the client reads it on resume: a JSON list, in a string. */
const tail =
  (stream: Stream) =>
  async (row: RunRow, _args: object, { services, caller }: Context) => {
    const lines = await lastLines(services.db, caller, row.id, stream, 1);
    return JSON.stringify(lines.map((line) => line.content));
  };

type SeriesArguments = Pick<RunMetricSeriesArgs, 'keys'> & Partial<RunMetricSeriesArgs>;

/** What a chart asks for. The schema calls buckets "stretches", and a preview a "sketch". */
const metricChoice = ({ keys, x, from, to, stretches, isSketch }: SeriesArguments, axis: string): MetricChoice => ({
  keys,
  x: x ?? axis,
  from: from ?? null,
  to: to ?? null,
  buckets: stretches ?? 500,
  isPreview: isSketch ?? false,
});

export const Run: ResolversOf<'Run'> = {
  id: (row) => globalId('Run', row.id),
  project: (row, _args, { services, caller }) => projectById(services.db, caller, row.projectId),
  user: (row) => ({ name: row.userName }),
  state: (row, _args, { services }) => shownState(row, services.clock()),
  stopped: (row) => row.stopRequested === 1,
  readOnly: () => false,
  tags: (row, _args, { loaders }) => loaders.runTags.load(row.id),
  group: (row) => row.groupName,
  sweepName: (row) => row.sweep,
  commit: (row) => row.commitHash,
  createdAt: (row) => dateTime(row.createdAt),
  heartbeatAt: (row) => dateTime(row.heartbeatAt),
  finishedAt: (row) => (row.finishedAt === null ? null : dateTime(row.finishedAt)),
  durationSeconds: (row) => ((row.finishedAt ?? row.heartbeatAt) - row.createdAt) / 1000,

  config: (row, { keys }) => configParts(row.config, keys),
  summaryMetrics: (row, { keys }) => documentParts(row.summary, keys),
  wandbConfig: (row, { keys }) => ownConfig(row.config, keys),
  systemMetrics: async (row, _args, { services, caller }) =>
    (await lastLines(services.db, caller, row.id, 'events', 1))[0]?.content ?? '{}',

  historyLineCount: lineCount('history'),
  eventsLineCount: lineCount('events'),
  logLineCount: lineCount('log'),
  historyTail: tail('history'),
  eventsTail: tail('events'),
  history: async (row, { minStep, maxStep, samples }, { services, caller }) => {
    const choice = { minStep: minStep ?? 0, maxStep: maxStep ?? Number.MAX_SAFE_INTEGER, keySets: null };
    const lines = await sampleHistory(services.db, caller, row.id, choice, samples ?? DEFAULT_SAMPLES);
    return lines.map((line) => line.content);
  },
  events: async (row, { samples }, { services, caller }) => {
    const lines = await sampleLines(services.db, caller, row.id, 'events', samples ?? DEFAULT_SAMPLES);
    return lines.map((line) => line.content);
  },
  sampledHistory: (row, { specs }, { services, caller }) =>
    Promise.all(specs.map(parseSampleSpec).map((spec) => sampledRows(services.db, caller, row.id, spec))),
  historyKeys: (row, _args, { services, caller }) => historyKeys(services.db, caller, row.id),
  systemKeys: (row, _args, { services, caller }) => systemKeys(services.db, caller, row.id),
  metricSeries: (row, args, { services, caller }) =>
    metricSeries(services.db, caller, row, 'history', metricChoice(args, '_step')),
  systemSeries: (row, args, { services, caller }) =>
    metricSeries(services.db, caller, row, 'events', metricChoice(args, '_runtime')),
  // There are no Parquet files here. The client reads one thing in the live data: where it begins.
  parquetHistory: async (row, _args, { services, caller }) => {
    const range = await stepRange(services.db, caller, row.id);
    return { parquetUrls: [], liveData: range ? [{ _step: range.first }] : [] };
  },

  logLines: async (row, args, { services, caller }) => {
    const choice = typeof args.last === 'number' ? { last: args.last } : pageRequest(args, 1000);
    const listed = connection(await consoleLines(services.db, caller, row.id, choice), (line) => line.number);
    return mapEdges(listed, ({ node: { number, timestamp, isError, text }, cursor }) => ({
      node: { number, timestamp, level: isError ? 'error' : '', label: '', line: text },
      cursor,
    }));
  },
  logMatches: (row, args, { services, caller }) =>
    logMatches(services.db, caller, row.id, {
      text: args.text,
      isRegex: args.isRegex ?? false,
      matchCase: args.matchCase ?? false,
      from: Math.max(0, args.from ?? 0),
    }),

  inputArtifacts: async (row, args, { services, caller }) => {
    const page = await versionsOfRun(services.db, caller, 'run_input', row.id, pageRequest(args));
    const listed = connection(page, (version) => version.id);
    return mapEdges(listed, (edge) => ({ ...edge, usedAs: edge.node.usedAs }));
  },
  outputArtifacts: async (row, args, { services, caller }) =>
    connection(
      await versionsOfRun(services.db, caller, 'run_output', row.id, pageRequest(args)),
      (version) => version.id,
    ),

  fileCount: (row, _args, { services, caller }) => countRunFiles(services.db, caller, row.id),
  fileList: (row, args, { services, caller }) => runFileColumns(services.db, caller, row.id, args),
  files: (row, args, context) => {
    const names = (args.names ?? []).filter((name) => typeof name === 'string');
    return runFiles(row.id, { names, pattern: args.pattern ?? null }, args, context);
  },
};
