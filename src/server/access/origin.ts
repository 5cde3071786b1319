/** Where a request came from and under which address it came in. */

import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context as HonoContext } from 'hono';

/** Whether the browser speaks TLS, to a proxy in front of this server. */
export function isSecure(context: HonoContext): boolean {
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

/** The IP address at the other end of the connection; empty when it is not known. */
export function remoteAddress(context: HonoContext): string {
  return getConnInfo(context).remote.address ?? '';
}
