/** Who is asking: by the key that `wandb` sends, or by the session of a browser that signed in with a key. */

import { createHmac, timingSafeEqual } from 'node:crypto';

import type { Context as HonoContext } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

import { UserError } from '../errors.ts';
import { failureLimit } from './failureLimit.ts';
import { findKey } from './keys.ts';
import type { Reader } from '../store/database.ts';
import { activeKeyById, type KeyRow } from '../store/keys.ts';

/** The code by which the explorer knows that it has to ask for a key. */
export const UNAUTHENTICATED = 'UNAUTHENTICATED';

/** An error that says: sign in. */
export class SignInError extends UserError {
  readonly code = UNAUTHENTICATED;

  constructor(message: string) {
    super(message, 401);
  }
}

/** As the client forms keys: an optional prefix and at least forty letters, digits, `_` and `-`. */
const KEY = /^(?:[\w-]+-)?[\w-]{40,}$/u;

/** The key in a request's Authorization header; undefined when it has none. @throws UserError when it is malformed */
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

/** The row of a key that came from an address; throws a SignInError when it is wrong. */
export type CheckKey = (key: string, address: string) => Promise<KeyRow>;

/** Checks keys, and makes addresses that send wrong ones wait. Right keys are never held up. */
export function keyChecker(db: Reader, clock: () => number): CheckKey {
  const wrongKeys = failureLimit(clock);
  return async (key, address) => {
    const found = await findKey(db, key);
    if (found) return found;
    if (wrongKeys.fail(address)) {
      throw new UserError('Too many wrong API keys came from your address; wait a minute.', 429);
    }
    throw new SignInError('The API key is wrong or was revoked. Ask who runs this server for a new one.');
  };
}

const COOKIE = 'headwaters_session';
/** Seconds that a browser stays signed in. */
const SESSION = 30 * 24 * 3600;

export interface Sessions {
  /** Signs the browser in as the key's user. */
  start(context: HonoContext, key: KeyRow): void;
  end(context: HonoContext): void;
  /** The key that the browser signed in with, unless it was revoked or the session is over. */
  find(context: HonoContext): Promise<KeyRow | undefined>;
}

/** Sessions that need no memory: the cookie names the key's row and its own end, and is signed with `secret`. */
export function sessions(db: Reader, secret: string, clock: () => number): Sessions {
  const sign = (claims: string) => createHmac('sha256', secret).update(`session\n${claims}`).digest('base64url');
  return {
    start(context, key) {
      const claims = `${key.id}.${clock() + SESSION * 1000}`;
      setCookie(context, COOKIE, `${claims}.${sign(claims)}`, {
        httpOnly: true,
        maxAge: SESSION,
        path: '/',
        sameSite: 'Strict',
        secure: isSecure(context),
      });
    },
    end(context) {
      deleteCookie(context, COOKIE, { path: '/', secure: isSecure(context) });
    },
    async find(context) {
      const found = /^((\d+)\.(\d+))\.([\w-]+)$/u.exec(getCookie(context, COOKIE) ?? '');
      if (!found) return undefined;
      const [, claims = '', id, ends, signature = ''] = found;
      const right = sign(claims);
      const isOurs = signature.length === right.length && timingSafeEqual(Buffer.from(signature), Buffer.from(right));
      return isOurs && Number(ends) > clock() ? activeKeyById(db, Number(id)) : undefined;
    },
  };
}

/** Whether the browser speaks TLS, to a proxy in front of this server. */
function isSecure(context: HonoContext): boolean {
  return context.req.header('x-forwarded-proto') === 'https';
}

/**
 * The address that a request came in under, as a proxy in front of this server tells it, or the request itself. File
 * addresses start with it. A page cannot send the proxy's headers to another site, and has no session on its own; where
 * no session is needed, requests with these headers are refused.
 */
export function originOf(context: HonoContext): string {
  const host = context.req.header('x-forwarded-host') ?? context.req.header('host') ?? '';
  return `${isSecure(context) ? 'https' : 'http'}://${host}`;
}
