/** `/session`: a browser signs in with a key, asks who it is, and signs out. */

import { Hono } from 'hono';
import * as v from 'valibot';

import type { CheckKey } from '../access/checkKey.ts';
import type { Identify } from '../access/identify.ts';
import { remoteAddress } from '../access/origin.ts';
import type { Sessions } from '../access/sessions.ts';
import { UserError } from '../errors.ts';

const SignIn = v.object({ key: v.string() });

/**
 * GET answers `{ "needsKey": …, "user": … }`, the user null where one has to sign in first; POST takes `{ "key": … }`;
 * DELETE signs out. Pages of other sites are refused before they get here.
 */
export function sessionRoutes(parts: {
  readonly checkKey: CheckKey;
  readonly sessions: Sessions;
  readonly identify: Identify;
  readonly needsKey: boolean;
}): Hono {
  const { checkKey, sessions, identify, needsKey } = parts;
  const routes = new Hono();
  routes.get('/', async (context) => {
    const caller = await identify(context).catch((error: unknown) => {
      if (error instanceof UserError) return null;
      throw error;
    });
    context.header('cache-control', 'no-store');
    return context.json({ needsKey, user: caller?.user ?? null });
  });
  routes.post('/', async (context) => {
    const body = v.safeParse(SignIn, await context.req.json().catch(() => null));
    if (!body.success) throw new UserError('Send the API key as {"key": "…"}.');
    const key = await checkKey(body.output.key.trim(), remoteAddress(context));
    sessions.start(context, key);
    return context.json({ needsKey, user: key.name });
  });
  routes.delete('/', (context) => {
    sessions.end(context);
    return context.json({ needsKey, user: null });
  });
  return routes;
}
