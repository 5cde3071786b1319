import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { consoleLine, logMatches } from '../../../src/server/read/consoleLog.ts';
import { recordStream, upsertRun } from '../../../src/server/record/runs.ts';
import type { RunRow } from '../../../src/server/store/runs.ts';
import { temporaryData } from '../../support/memory.ts';
import { tester } from '../../support/caller.ts';

describe('console lines', () => {
  it('come with a time, and say whether they went to stderr', () => {
    expect(consoleLine('ERROR 2026-11-20T18:08:22.692148 to stderr')).toEqual({
      timestamp: '2026-11-20T18:08:22.692148',
      isError: true,
      text: 'to stderr',
    });
    expect(consoleLine('ERROR of mine')).toEqual({ timestamp: null, isError: false, text: 'ERROR of mine' });
  });
});

describe('a search in a console', () => {
  const printed = Array.from({ length: 12_000 }, (_, line) =>
    line % 1000 === 7
      ? `2026-11-20T18:08:22.69 \u001B[31mLoss\u001B[0m=${line} a.b a.b`
      : `2026-11-20T18:08:22.69 ${line}`,
  );
  let data: Awaited<ReturnType<typeof temporaryData>>;
  let run: RunRow;
  beforeAll(async () => {
    data = await temporaryData();
    ({ run } = await upsertRun(data.services, tester, { entity: 'e', project: 'p', name: 'r', facts: {} }));
    const chunks = [{ file: 'output.log', offset: 0, content: printed }];
    await recordStream(data.services, tester, run, { chunks, exitCode: null });
  });
  afterAll(() => {
    data.remove();
  });
  const find = (text: string, facts: { isRegex?: boolean; matchCase?: boolean; from?: number } = {}) =>
    logMatches(data.services.db, tester, run.id, { text, isRegex: false, matchCase: false, from: 0, ...facts });

  it('finds what people see, and where it stands in the line', async () => {
    const { lines, starts, ends, through } = await find('loss=');
    expect(lines).toEqual(Array.from({ length: 12 }, (_, at) => at * 1000 + 7));
    expect([...new Set(starts)]).toEqual([0]);
    expect([...new Set(ends)]).toEqual([5]);
    expect(through).toBe(12_000);
    expect((await find('loss=', { matchCase: true })).lines).toEqual([]);
    expect((await find('[31m')).lines).toEqual([]);
    expect((await find('2026-11')).lines).toEqual([]);
  });

  it('takes a text as it is, unless it is a regular expression', async () => {
    expect((await find('a.b', { from: 11_000 })).starts).toEqual([11, 15]);
    expect((await find('^1[01]0{3}7?$', { isRegex: true })).lines).toEqual([10_000, 11_000]);
    expect((await find('x*', { isRegex: true })).lines).toEqual([]);
    await expect(find('(a)\\1', { isRegex: true })).rejects.toThrow('is not a valid regular expression');
    await expect(find('')).rejects.toThrow('between 1 and');
  });

  it('stops where it found very many, and goes on from there', async () => {
    const first = await find('2');
    expect(first.through).toBeLessThanOrEqual(12_000);
    const all = printed.filter((line) => line.slice('2026-11-20T18:08:22.69 '.length).includes('2')).length;
    const seen = new Set(first.lines);
    for (let from = first.through; from < 12_000;) {
      const next = await find('2', { from });
      for (const line of next.lines) seen.add(line);
      from = next.through;
    }
    expect(seen.size).toBe(all);
  });

  it('says of every match where it is', async () => {
    const property = fc.asyncProperty(fc.stringMatching(/^[0-9]{1,3}$/), async (text) => {
      const { lines, starts, ends } = await find(text);
      const found = lines.flatMap((line, at) => (line % 1000 === 7 ? [] : [String(line).slice(starts[at], ends[at])]));
      return found.every((part) => part === text);
    });
    expect((await fc.check(property, { numRuns: 10 })).failed).toBe(false);
  });
});
