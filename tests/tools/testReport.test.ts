import { describe, expect, it } from 'vitest';

import { stepCounts, summary } from './testReport.ts';

const green = { passed: 12, failed: 0, skipped: 0 };

describe('the counts of a step', () => {
  it('takes a step without a report for one check', () => {
    expect(stepCounts(0, null)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(stepCounts(1, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('believes the exit code when the report knows of no failure', () => {
    expect(stepCounts(0, green)).toEqual(green);
    expect(stepCounts(1, green)).toEqual({ passed: 12, failed: 1, skipped: 0 });
  });

  it('counts a runner that was killed as a failure', () => {
    expect(stepCounts(null, { passed: 0, failed: 0, skipped: 0 }).failed).toBe(1);
  });
});

describe('the closing table', () => {
  const table = summary([
    { name: 'types', milliseconds: 1234, passed: 1, failed: 0, skipped: 0 },
    { name: 'unit', milliseconds: 65_000, passed: 30, failed: 2, skipped: 1 },
    { name: 'browser', milliseconds: 5, passed: 0, failed: 0, skipped: 1 },
  ]);

  it('says of each step how it ended', () => {
    expect(table).toMatch(/^types +1\.2 s +passed +1 passed, 0 failed$/m);
    expect(table).toMatch(/^unit +65\.0 s +FAILED +30 passed, 2 failed, 1 skipped$/m);
    expect(table).toMatch(/^browser +0\.0 s +SKIPPED /m);
  });

  it('ends with the sums alone on the last line', () => {
    expect(table.split('\n').at(-1)).toBe('31 passed, 2 failed');
  });
});
