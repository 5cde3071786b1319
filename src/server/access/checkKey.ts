/** The key that a request presents, and whether it is right. */

import type { Context as HonoContext } from 'hono';

import { UserError } from '../errors.ts';
import type { Reader } from '../store/database.ts';
import type { KeyRow } from '../store/keys.ts';
import { failureLimit } from './failureLimit.ts';
import { findKey } from './keys.ts';
import { SignInError } from './signInError.ts';

/** As the client forms keys: an optional prefix and at least forty letters, digits, `_` and `-`. */
const KEY = /^(?:[\w-]+-)?[\w-]{40,}$/u;

/** The key in a request's Authorization header; undefined when it has none. @throws SignInError when it is malformed */
export function presentedKey(context: HonoContext): string | undefined {
  const authorization = context.req.header('authorization');
  if (authorization === undefined) return undefined;
  const [scheme = '', credentials = ''] = authorization.split(' ', 2);
  const [user, key = ''] = Buffer.from(credentials, 'base64').toString().split(':', 2);
  if (scheme.toLowerCase() !== 'basic' || user !== 'api' || !KEY.test(key)) {
    throw new SignInError('The API key is not valid: it must have at least 40 letters, digits, "_" or "-".');
  }
  return key;
}

/** The row of a key that came from an address. @throws SignInError when it is wrong, UserError (429) after too many */
export type CheckKey = (key: string, address: string) => Promise<KeyRow>;

/** Checks keys, and makes addresses that send wrong ones wait. Right keys are never held up. */
export function keyChecker(db: Reader, clock: () => number): CheckKey {
  const wrongKeys = failureLimit(clock);
  return async (key, address) => {
    const found = await findKey(db, key);
    if (found) return found;
    if (wrongKeys.fail(address)) {
      throw new UserError('Too many invalid API keys from your address. Try again in a minute.', 429);
    }
    throw new SignInError('The API key is invalid or was revoked. Ask the server administrator for a new one.');
  };
}
