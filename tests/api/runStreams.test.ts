// @vitest-environment jsdom
import { focusManager, QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  LOG_PAGE,
  runLogCountQuery,
  runLogPageQuery,
  runSeriesQuery,
  type SeriesView,
} from '../../src/api/runStreams.ts';
import { serveGraphql } from '../support/msw.ts';

/** What was asked for: the keys of each request for series, and how often lines were counted. */
const asked: { readonly keys: readonly string[]; readonly x: string }[] = [];
let counted = 0;

const column: readonly number[] = [];
const series = (key: string) => ({ key, count: 0, gaps: 0, x: column, step: column, runtime: column, mean: column });

serveGraphql({
  run: () => ({
    id: 'r',
    state: 'running',
    logLineCount: () => {
      counted += 1;
      return 1;
    },
    metricSeries: (args: { keys: readonly string[]; x: string }) => {
      asked.push(args);
      return args.keys.map(series);
    },
  }),
});

let client: QueryClient;
beforeEach(() => {
  asked.length = 0;
  counted = 0;
  client = new QueryClient();
});
afterEach(() => {
  client.clear();
  focusManager.setFocused(undefined);
});

const run = { id: 'r', isRunning: false };
const view: SeriesView = { stream: 'history', x: '_step', range: null, buckets: 10, isPreview: false };

describe('series of charts', () => {
  test('that are asked for in one moment come with one request, those of another axis with another', async () => {
    const keys = Array.from({ length: 10 }, (_, at) => `m${at}`);
    const [first, ...others] = await Promise.all([
      ...keys.map((key) => client.fetchQuery(runSeriesQuery(run, key, view))),
      client.fetchQuery(runSeriesQuery(run, 'm0', { ...view, x: 'epoch' })),
    ]);
    expect(first?.key).toBe('m0');
    expect(others).toHaveLength(10);
    expect(
      asked.map(({ keys, x }) => [x, keys.length]).toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    ).toEqual([
      ['_step', 10],
      ['epoch', 1],
    ]);
  });

  test('that nobody waits for any more are not asked for', async () => {
    const query = runSeriesQuery(run, 'left', view);
    const gone = client.fetchQuery(query).catch(() => 'gone');
    await client.cancelQueries({ queryKey: query.queryKey });
    await client.fetchQuery(runSeriesQuery(run, 'stayed', view));
    expect(await gone).toBe('gone');
    expect(asked.map(({ keys }) => keys)).toEqual([['stayed']]);
  });
});

describe('what goes on', () => {
  test('is asked for again while the run does and somebody looks, and not when it ended', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const watch = new QueryObserver(client, runLogCountQuery({ id: 'r', isRunning: true }));
    const stop = watch.subscribe(() => undefined);
    await vi.waitFor(() => {
      expect(counted).toBe(1);
    });
    await vi.advanceTimersByTimeAsync(2_100);
    await vi.waitFor(() => {
      expect(counted).toBe(2);
    });
    focusManager.setFocused(false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(counted).toBe(2);
    stop();
    vi.useRealTimers();
    expect(runLogCountQuery({ id: 'r', isRunning: false }).refetchInterval).toBe(false);
  });

  test('is asked for at the end of a console alone, since lines before it stay', () => {
    const going = { id: 'r', isRunning: true };
    const total = 10 * LOG_PAGE;
    expect(runLogPageQuery(going, 0, total).refetchInterval).toBe(false);
    expect(runLogPageQuery(going, 9, total).refetchInterval).toBeGreaterThan(0);
    expect(runLogPageQuery(going, 0, total).queryKey).toEqual(runLogPageQuery(going, 0, total + 1).queryKey);
    expect(runLogPageQuery(going, 10, total).queryKey).not.toEqual(runLogPageQuery(going, 10, total + 1).queryKey);
  });
});
