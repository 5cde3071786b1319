/**
 * Who may ask. On a loopback address everybody on this machine, but no foreign page and no foreign name; on any other
 * address whoever has a key.
 */

import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context as HonoContext, MiddlewareHandler } from 'hono';

import { isLoopback } from '../../shared/loopback.ts';
import { UserError } from '../errors.ts';
import { findKey } from './keys.ts';
import type { Reader } from '../store/database.ts';
import { originOf, presentedKey, SignInError, type CheckKey, type Sessions } from './callers.ts';

/**
 * Refuses requests from a page of another origin and, where no keys are needed, from elsewhere: under a foreign Host,
 * which is a name that an attacker points at this machine, or through a proxy.
 */
export const refuseForeign =
  (needsKey: boolean): MiddlewareHandler =>
  async (context, next) => {
    if (!needsKey) refuseElsewhere(context);
    const origin = context.req.header('origin');
    if (origin !== undefined && origin !== originOf(context)) {
      throw new UserError('Headwaters rejects requests from other sites.', 403);
    }
    await next();
  };

function refuseElsewhere(context: HonoContext): void {
  const host = context.req.header('host') ?? '';
  if (!isLoopback(host.replace(/:\d+$/u, ''))) {
    throw new UserError(`Headwaters is available on this machine only, not as "${host.slice(0, 100)}".`, 403);
  }
  if (FORWARDED.some((name) => context.req.header(name) !== undefined)) {
    throw new UserError(
      'Headwaters accepts requests through a proxy only with API keys. Start it with --require-key.',
      403,
    );
  }
}

/** What proxies add to the requests that they hand on. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'];

/** Tells the user who asks; throws a SignInError where a key is needed and none is there, or a wrong one. */
export type Identify = (context: HonoContext) => Promise<string>;

export function identifier(
  { db, user }: { readonly db: Reader; readonly user: string },
  { checkKey, sessions, needsKey }: { checkKey: CheckKey; sessions: Sessions; needsKey: boolean },
): Identify {
  return async (context) => {
    const key = presentedKey(context);
    // On a loopback address any key will do; one that was made here says who it is all the same.
    if (!needsKey) return (key && (await findKey(db, key))?.name) || user;
    if (key !== undefined) return (await checkKey(key, remoteAddress(context))).name;
    const session = await sessions.find(context);
    if (session) return session.name;
    throw new SignInError('Headwaters requires an API key. Ask the server administrator for one.');
  };
}

export function remoteAddress(context: HonoContext): string {
  return getConnInfo(context).remote.address ?? '';
}
