/**
 * Finding out who asks. On a loopback address everybody on this machine may; on any other address whoever has a key, in
 * the request or by a session.
 */

import type { Context as HonoContext } from 'hono';
import { createMiddleware } from 'hono/factory';

import type { Reader } from '../store/database.ts';
import { addressCaller, keyCaller, localCaller, sessionCaller, type Caller } from './caller.ts';
import { presentedKey, type CheckKey } from './checkKey.ts';
import { findKey } from './keys.ts';
import { remoteAddress } from './origin.ts';
import type { Sessions } from './sessions.ts';
import { SignInError } from './signInError.ts';

/** Tells who asks. @throws SignInError where a key is needed and none is there, or a wrong one */
export type Identify = (context: HonoContext) => Promise<Caller>;

/**
 * Identifies users.
 * @param user the server's own user, who is meant where no key is needed
 */
export function userIdentifier(
  { db, user }: { readonly db: Reader; readonly user: string },
  { checkKey, sessions, needsKey }: { checkKey: CheckKey; sessions: Sessions; needsKey: boolean },
): Identify {
  return async (context) => {
    const key = presentedKey(context);
    if (!needsKey) {
      // On a loopback address any key will do; one that was made here says who it is all the same.
      const known = key === undefined ? undefined : await findKey(db, key);
      return known ? keyCaller(known) : localCaller(user);
    }
    if (key !== undefined) return keyCaller(await checkKey(key, remoteAddress(context)));
    const session = await sessions.find(context);
    if (session) return sessionCaller(session);
    throw new SignInError('Headwaters requires an API key. Ask the server administrator for one.');
  };
}

/**
 * Identifies holders of signed addresses.
 * @param check throws a UserError (403) where an address was not signed for this method, was changed, or has expired
 */
export function addressIdentifier(check: (method: string, url: URL) => void): Identify {
  return async (context) => {
    check(context.req.method, new URL(context.req.url));
    return addressCaller;
  };
}

/** What routes find in their context. */
export interface CallerEnv {
  Variables: { caller: Caller };
}

/** Finds out who asks before a route reads anything of the request's body, and puts it into the route's context. */
export const withCaller = (identify: Identify) =>
  createMiddleware<CallerEnv>(async (context, next) => {
    context.set('caller', await identify(context));
    await next();
  });
