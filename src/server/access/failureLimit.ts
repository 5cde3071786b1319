/** Counting failed attempts by address, so that guessing becomes slow. */

/** Failures that one address may have in a minute, before it has to wait. */
const MAX_FAILURES = 20;
/** Milliseconds. */
const MINUTE = 60_000;
/** Addresses that are remembered. */
const MAX_ADDRESSES = 10_000;

export interface FailureLimit {
  /** Counts one more failure of an address, and tells whether it had too many in its last minute. */
  readonly fail: (address: string) => boolean;
}

/**
 * Counts failures, in memory. When there are too many addresses, the one whose last failure is the longest ago is
 * forgotten: an address that goes on failing stays counted, however many others fail meanwhile.
 * @param clock milliseconds
 */
export function failureLimit(clock: () => number): FailureLimit {
  // A map keeps the order in which its keys were set: the first one is the longest ago.
  const failures = new Map<string, { readonly count: number; readonly since: number }>();
  return {
    fail(address) {
      const now = clock();
      const before = failures.get(address);
      const isSameMinute = before !== undefined && now - before.since < MINUTE;
      const after = isSameMinute ? { count: before.count + 1, since: before.since } : { count: 1, since: now };
      failures.delete(address);
      const oldest = failures.keys().next();
      if (failures.size >= MAX_ADDRESSES && !oldest.done) failures.delete(oldest.value);
      failures.set(address, after);
      return after.count > MAX_FAILURES;
    },
  };
}
