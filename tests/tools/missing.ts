/** What to do when something that a test needs cannot be had on this machine. */

/** With `CI=true` nothing may be skipped: what is missing is a failure. */
const isStrict = process.env['CI'] === 'true' || process.env['CI'] === '1';

/** Says loudly that `what` is skipped because of `reason`; in CI throws the same sentence. */
export function skipLoudly(what: string, reason: string): void {
  const sentence = `SKIPPED: ${what}. ${reason.trim()}`;
  if (isStrict) throw new Error(sentence);
  const bar = '!'.repeat(80);
  console.warn(`${bar}\n${sentence}\n${bar}`);
}
