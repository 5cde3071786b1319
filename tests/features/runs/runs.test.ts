import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { NO_FILTERS, runsRequest } from '../../../src/features/runs/runsRequest.ts';
import { runsSearchSchema } from '../../../src/features/runs/runsSearch.ts';

const NOW = Date.UTC(2026, 10, 20, 12, 30, 15);
const filtersOf = (search: Parameters<typeof runsRequest>[0]) =>
  JSON.parse(runsRequest(search, NOW).filters ?? 'null') as unknown;

describe('the address of the table of runs', () => {
  test('asks for the newest first, and for nothing else', () => {
    expect(runsRequest({}, NOW)).toEqual({ order: '-created_at', filters: null });
    expect(runsRequest({ q: '  ' }, NOW)).toEqual({ order: '-created_at', filters: null });
    expect(runsRequest(NO_FILTERS, NOW).filters).toBeNull();
  });

  test('filters by states and by words as they are, not as a pattern', () => {
    const pattern = { $regex: '(?i)a\\.b\\*\\(c' };
    expect(filtersOf({ q: 'a.b*(c', state: ['failed', 'crashed'] })).toEqual({
      $and: [{ $or: [{ display_name: pattern }, { name: pattern }] }, { state: { $in: ['failed', 'crashed'] } }],
    });
  });

  test('filters by job types, runs without one among them, and by users and tags', () => {
    expect(filtersOf({ job: ['train', ''], user: ['kim'], tag: ['baseline'] })).toEqual({
      $and: [{ job_type: { $in: ['train', '', null] } }, { user: { $in: ['kim'] } }, { tags: { $in: ['baseline'] } }],
    });
  });

  test('counts time back in whole minutes', () => {
    expect(filtersOf({ since: 'day' })).toEqual({ $and: [{ created_at: { $gte: '2026-11-19T12:30:00.000Z' } }] });
  });

  test('forgets what it cannot understand, and takes one value as a list of one', () => {
    const parse = (search: object) => v.parse(runsSearchSchema, search);
    expect(parse({ sort: 3, q: 'x', state: 'asleep', since: 'ever', other: 1 })).toEqual({ q: 'x' });
    expect(parse({ state: 'failed', job: ['train', 3], tag: [] })).toEqual({ state: ['failed'], job: ['train'] });
  });
});
