/** Sessions of browsers that signed in with a key. */

import { createHmac, timingSafeEqual } from 'node:crypto';

import type { Context as HonoContext } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

import type { Reader } from '../store/database.ts';
import { activeKeyById, type KeyRow } from '../store/keys.ts';
import { isSecure } from './origin.ts';

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
