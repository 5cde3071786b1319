/** Queries for TanStack Query about what runs stream: metrics, measurements of their machines, and the console. */

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { execute } from './client.ts';
import { RunLogCountDocument, RunLogMatchesDocument, RunLogPageDocument } from './generated/logs.ts';
import {
  RunHistoryDocument,
  RunMetricsDocument,
  RunSeriesDocument,
  type RunSeriesQuery,
  RunSystemSeriesDocument,
} from './generated/metrics.ts';
import { runKeys } from './queryKeys.ts';

/** Whether a run is going on decides how often its streams are asked for; when it ends they are asked for once more. */
export interface StreamedRun {
  readonly id: string;
  readonly isRunning: boolean;
}

/** How often a run that is going on is asked for metrics and for console lines, in milliseconds. */
const FOLLOW_METRICS = 5_000;
const FOLLOW_LOG = 2_000;

// Hidden pages ask nothing: TanStack Query holds intervals while the page is not seen.
const followed = (isRunning: boolean, interval: number) => ({
  refetchInterval: isRunning ? interval : (false as const),
});

// ---------------------------------------------------------------- metrics

/** Which keys a run's history has, in W&B's form of `historyKeys`, how long it is, and what its machine measured. */
export function runMetricsQuery({ id, isRunning }: StreamedRun) {
  return queryOptions({
    queryKey: runKeys.metrics(id, isRunning),
    queryFn: async ({ signal }) => (await execute(RunMetricsDocument, { id }, signal)).run,
    placeholderData: keepPreviousData,
    ...followed(isRunning, FOLLOW_METRICS),
  });
}

/** A metric for a chart, by column. */
export type MetricSeries = NonNullable<RunSeriesQuery['run']>['metricSeries'][number];

/** What charts show of their run: where from and to, on which axis, and how finely. */
export interface SeriesView {
  readonly stream: 'history' | 'events';
  /** A key of the history, "_step", "_runtime" or "_timestamp". */
  readonly x: string;
  /** The ends of the axis; null for all of it. */
  readonly range: readonly [from: number, to: number] | null;
  readonly buckets: number;
  /** Whether to answer quickly from a sample, to show until the whole history is read. */
  readonly isPreview: boolean;
}

/** One metric of a run. Charts that ask in the same moment ask in one request. */
export function runSeriesQuery(run: StreamedRun, key: string, view: SeriesView) {
  return queryOptions({
    queryKey: runKeys.series(run.id, view, key, run.isRunning),
    queryFn: ({ signal }) => together(run.id, view).load(key, signal),
    placeholderData: keepPreviousData,
    ...followed(run.isRunning, FOLLOW_METRICS),
  });
}

/** Keys that one request names at most: the server reads their columns into its memory. */
const MOST_KEYS = 24;

interface Waiting {
  readonly key: string;
  readonly signal: AbortSignal;
  readonly resolve: (series: MetricSeries) => void;
  readonly reject: (reason: unknown) => void;
}

/** Collects what is asked for in one moment. */
class Batch {
  readonly #send: (keys: readonly string[], signal: AbortSignal) => Promise<readonly MetricSeries[]>;
  readonly #onSent: () => void;
  #waiting: Waiting[] = [];

  constructor(
    send: (keys: readonly string[], signal: AbortSignal) => Promise<readonly MetricSeries[]>,
    onSent: () => void,
  ) {
    this.#send = send;
    this.#onSent = onSent;
  }

  load(key: string, signal: AbortSignal): Promise<MetricSeries> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setTimeout(() => void this.#flush());
      this.#waiting.push({ key, signal, resolve, reject });
    });
  }

  async #flush(): Promise<void> {
    this.#onSent();
    const wanted = this.#waiting.filter(({ signal }) => !signal.aborted);
    for (const { signal, reject } of this.#waiting) if (signal.aborted) reject(signal.reason);
    const portions = Array.from({ length: Math.ceil(wanted.length / MOST_KEYS) }, (_, at) =>
      wanted.slice(at * MOST_KEYS, (at + 1) * MOST_KEYS),
    );
    await Promise.all(portions.map((portion) => this.#answer(portion)));
  }

  async #answer(portion: readonly Waiting[]): Promise<void> {
    const aborted = new AbortController();
    const abortWhenAllAre = () => {
      if (portion.every(({ signal }) => signal.aborted)) aborted.abort();
    };
    for (const { signal } of portion) signal.addEventListener('abort', abortWhenAllAre, { once: true });
    try {
      const keys = [...new Set(portion.map(({ key }) => key))];
      const answers = new Map((await this.#send(keys, aborted.signal)).map((series) => [series.key, series]));
      for (const { key, resolve, reject } of portion) {
        const series = answers.get(key);
        if (series) resolve(series);
        else reject(new Error(`no answer for the metric ${key}`));
      }
    } catch (reason) {
      for (const { reject } of portion) reject(reason);
    }
  }
}

const batches = new Map<string, Batch>();

function together(id: string, view: SeriesView): Batch {
  const name = JSON.stringify([id, view]);
  const begun = batches.get(name);
  if (begun) return begun;
  const batch = new Batch(
    (keys, signal) => askSeries(id, keys, view, signal),
    () => batches.delete(name),
  );
  batches.set(name, batch);
  return batch;
}

async function askSeries(
  id: string,
  keys: readonly string[],
  { stream, x, range, buckets, isPreview }: SeriesView,
  signal: AbortSignal,
): Promise<readonly MetricSeries[]> {
  const view = { id, keys: [...keys], x, from: range?.[0] ?? null, to: range?.[1] ?? null, stretches: buckets };
  if (stream === 'events') return (await execute(RunSystemSeriesDocument, view, signal)).run?.systemSeries ?? [];
  return (await execute(RunSeriesDocument, { ...view, isSketch: isPreview }, signal)).run?.metricSeries ?? [];
}

/** Rows of a history that have a key, evenly sampled: what is logged by step and is no number. */
const MOST_ROWS = 1_000;

/** What was logged under a key that holds images, histograms or tables: rows with "_step" and the key, by step. */
export function runMediaQuery(run: StreamedRun, key: string) {
  return queryOptions({
    queryKey: runKeys.media(run.id, key, run.isRunning),
    queryFn: async ({ signal }): Promise<readonly Readonly<Record<string, unknown>>[]> => {
      const specs = [JSON.stringify({ keys: ['_step', key], samples: MOST_ROWS })];
      const sampled = (await execute(RunHistoryDocument, { id: run.id, specs }, signal)).run?.sampledHistory;
      return Array.isArray(sampled) && Array.isArray(sampled[0]) ? sampled[0] : [];
    },
    placeholderData: keepPreviousData,
    ...followed(run.isRunning, FOLLOW_METRICS),
  });
}

// ---------------------------------------------------------------- console

/** How many console lines a run has; null when there is no such run. */
export function runLogCountQuery({ id, isRunning }: StreamedRun) {
  return queryOptions({
    queryKey: runKeys.logCount(id, isRunning),
    queryFn: async ({ signal }) => (await execute(RunLogCountDocument, { id }, signal)).run,
    placeholderData: keepPreviousData,
    ...followed(isRunning, FOLLOW_LOG),
  });
}

/** Lines of one page of a console. */
export const LOG_PAGE = 500;
/** Lines are kept this long after they were seen, in milliseconds: somebody may scroll through millions. */
const KEEP_LINES = 60_000;

/**
 * A page of console lines by its place, from 0. While it is not full, or its run goes on and may write its lines anew,
 * it is asked for again.
 *
 * @param total how many lines the console has
 */
export function runLogPageQuery({ id, isRunning }: StreamedRun, page: number, total: number) {
  const end = (page + 1) * LOG_PAGE;
  const isLast = total < end + LOG_PAGE;
  return queryOptions({
    queryKey: runKeys.logPage(id, page, isRunning && isLast, Math.min(total, end)),
    queryFn: async ({ signal }) => {
      const place = { id, after: String(page * LOG_PAGE - 1), first: LOG_PAGE };
      const answer = await execute(RunLogPageDocument, place, signal);
      return answer.run?.logLines?.edges.map(({ node }) => node) ?? [];
    },
    gcTime: KEEP_LINES,
    // A page that grew stays as it was until the new one is here; lines know their numbers, so another page does no harm.
    placeholderData: keepPreviousData,
    ...followed(isRunning && isLast, FOLLOW_LOG),
  });
}

/** What is looked for in a console. */
export interface LogSearch {
  readonly text: string;
  readonly isRegex: boolean;
  readonly matchCase: boolean;
}

/** Where a text is found in a console from a line on, as far as one answer looks. */
export async function findInLog(id: string, search: LogSearch, from: number, signal: AbortSignal) {
  const answer = await execute(RunLogMatchesDocument, { id, ...search, from }, signal);
  return answer.run?.logMatches ?? null;
}
