/** `/session`: a browser signs in with a key, asks who it is, and signs out. */

import { Hono } from 'hono';
import * as v from 'valibot';

import { UserError } from '../errors.ts';
import type { CheckKey, Sessions } from './callers.ts';
import { remoteAddress, type Identify } from './guard.ts';

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
    const user = await identify(context).catch((error: unknown) => {
      if (error instanceof UserError) return null;
      throw error;
    });
    context.header('cache-control', 'no-store');
    return context.json({ needsKey, user });
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
