/** What the holder of a signed address may not do. */

import { UserError } from '../errors.ts';
import type { Caller } from './caller.ts';

/**
 * Refuses holders of signed addresses, who may use that address and nothing else. Users may do everything; where roles
 * restrict them, this is the place that asks for the role.
 * @throws UserError (403) when the caller is no user
 */
export function requireUser(caller: Caller): void {
  if (caller.kind === 'address') throw new UserError('This address opens one file, and nothing else.', 403);
}
