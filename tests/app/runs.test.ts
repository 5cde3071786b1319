import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { chooseColumns, runValues } from '../../src/app/runs/runColumns.ts';
import { nextSort, runsRequest, runsSearchSchema, sortDirection } from '../../src/app/runs/runsSearch.ts';

describe('the address of the table of runs', () => {
  test('asks for the newest first, and for nothing else', () => {
    expect(runsRequest({})).toEqual({ order: '-created_at', filters: null });
    expect(runsRequest({ q: '  ' })).toEqual({ order: '-created_at', filters: null });
  });

  test('filters by state and by words as they are, not as a pattern', () => {
    const { filters } = runsRequest({ q: 'a.b*(c', state: 'failed' });
    const pattern = { $regex: '(?i)a\\.b\\*\\(c' };
    expect(JSON.parse(filters ?? '')).toEqual({
      $and: [{ $or: [{ display_name: pattern }, { name: pattern }] }, { state: 'failed' }],
    });
  });

  test('forgets what it cannot understand', () => {
    expect(v.parse(runsSearchSchema, { sort: 3, q: 'x', state: 'asleep', other: 1 })).toEqual({ q: 'x' });
  });

  test('a click sorts, another one turns it round', () => {
    expect(sortDirection(undefined, 'created_at')).toBe('descending');
    expect(sortDirection('+created_at', 'created_at')).toBe('ascending');
    expect(sortDirection('-created_at', 'state')).toBe('none');
    const once = nextSort(undefined, 'summary_metrics.loss', 'descending');
    expect(once).toBe('-summary_metrics.loss');
    expect(nextSort(once, 'summary_metrics.loss', 'descending')).toBe('+summary_metrics.loss');
  });
});

describe('the columns of the table of runs', () => {
  const run = (config: object, metrics: object) =>
    runValues({ config: JSON.stringify(config), summaryMetrics: JSON.stringify(metrics) });

  test('are the metrics that most runs have, then the config that differs', () => {
    const runs = [
      run({ lr: 0.1, seed: 1 }, { loss: 1, rare: 1 }),
      run({ lr: 0.2, seed: 1 }, { loss: 2, accuracy: 0.5 }),
      run({ lr: 0.3, seed: 1 }, { loss: 3, accuracy: 0.6, table: { _type: 'table-file' } }),
    ];
    expect(chooseColumns(runs, 2)).toEqual([
      { kind: 'metric', key: 'loss' },
      { kind: 'metric', key: 'accuracy' },
      { kind: 'config', key: 'lr' },
    ]);
  });
});
