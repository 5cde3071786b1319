/** Refusing requests from elsewhere: pages of other sites, and where no key is needed, foreign names and proxies. */

import type { Context as HonoContext, MiddlewareHandler } from 'hono';

import { isLoopback } from '../../shared/loopback.ts';
import { UserError } from '../errors.ts';
import { originOf } from './origin.ts';

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
