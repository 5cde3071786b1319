/** Who may ask: on a loopback address everybody on this machine, but no foreign page and no foreign name. */

import type { MiddlewareHandler } from 'hono';

import { UserError } from '../errors.ts';

const LOOPBACK = /^(?:localhost|[\w-]+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/iu;

/** As the client forms keys: an optional prefix and at least forty letters, digits, `_` and `-`. */
const KEY = /^(?:[\w-]+-)?[\w-]{40,}$/u;

/**
 * Refuses requests under a foreign Host (a name that an attacker points at this machine) or from a page of another
 * origin, and keys that no client forms.
 */
export const guard: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? '';
  if (!LOOPBACK.test(host)) {
    throw new UserError(`Headwaters answers on this machine only, not under the name "${host.slice(0, 100)}".`, 403);
  }
  const origin = context.req.header('origin');
  if (origin !== undefined && origin !== `http://${host}`) {
    throw new UserError('Headwaters does not take requests from pages of another site.', 403);
  }
  const authorization = context.req.header('authorization');
  if (authorization !== undefined) checkKey(authorization);
  await next();
};

function checkKey(authorization: string): void {
  const [scheme = '', credentials = ''] = authorization.split(' ', 2);
  const [user, key = ''] = Buffer.from(credentials, 'base64').toString().split(':', 2);
  if (scheme.toLowerCase() !== 'basic' || user !== 'api' || !KEY.test(key)) {
    throw new UserError('The API key is not valid: it must have at least 40 letters, digits, "_" or "-".', 401);
  }
}
