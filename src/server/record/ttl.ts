/** Times to live, in the client's words. */

import { UserError } from '../errors.ts';
import { KEPT } from '../store/versions.ts';

/** The client's word for "as everybody's". */
const INHERITED = -1;

/**
 * A time to live as the client sends it.
 * @returns seconds, KEPT, or null where none was asked for
 * @throws UserError when it is neither a number of seconds nor one of the client's words
 */
export function ttlSeconds(seconds: number | null): number | null {
  if (seconds === null || seconds === INHERITED || seconds === 0) return null;
  if (seconds > 0 || seconds === KEPT) return seconds;
  throw new UserError(`A TTL of ${seconds} seconds has already expired.`);
}
