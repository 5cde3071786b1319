import { describe, expect, it } from 'vitest';

import { failureLimit } from '../../../src/server/access/failureLimit.ts';

const MINUTE = 60_000;

function failing(times: number, { fail }: ReturnType<typeof failureLimit>, address: string): boolean {
  let isTooMany = false;
  for (let time = 0; time < times; time++) isTooMany = fail(address);
  return isTooMany;
}

describe('the limit of failures', () => {
  it('is twenty in a minute, for each address', () => {
    const limit = failureLimit(() => 0);
    expect(failing(20, limit, 'a')).toBe(false);
    expect(failing(1, limit, 'a')).toBe(true);
    expect(failing(1, limit, 'b')).toBe(false);
  });

  it('starts again after a minute', () => {
    let now = 0;
    const limit = failureLimit(() => now);
    failing(21, limit, 'a');
    now = MINUTE - 1;
    expect(failing(1, limit, 'a')).toBe(true);
    now = MINUTE;
    expect(failing(1, limit, 'a')).toBe(false);
  });

  it('holds for an address that goes on, however many others fail meanwhile', () => {
    const limit = failureLimit(() => 0);
    failing(21, limit, 'a');
    for (let other = 0; other < 30_000; other++) {
      limit.fail(`other ${other}`);
      if (other % 5000 === 0) expect(limit.fail('a')).toBe(true);
    }
    expect(limit.fail('a')).toBe(true);
  });

  it('is forgotten for the address whose last failure is the longest ago', () => {
    const limit = failureLimit(() => 0);
    failing(20, limit, 'old');
    failing(20, limit, 'newer');
    for (let other = 0; other < 9_999; other++) limit.fail(`other ${other}`);
    expect(limit.fail('newer')).toBe(true);
    expect(limit.fail('old')).toBe(false);
  });
});
