/** The server's HTTP side over data that is open, in this process and without a port. */

import { sessions } from '../../src/server/access/sessions.ts';
import { createApp } from '../../src/server/http/app.ts';
import type { OpenData } from '../../src/server/openData.ts';

/** Keys are not needed, and there is no explorer. What the server would log fails the request by default. */
export function appOf(
  data: OpenData,
  clock: () => number = Date.now,
  log: (message: string, error?: unknown) => void = (message, error) => {
    throw new Error(message, { cause: error });
  },
): ReturnType<typeof createApp> {
  return createApp({
    services: data.services,
    user: data.user,
    addresses: data.addresses,
    sessions: sessions(data.services.db, data.secret, clock),
    needsKey: false,
    explorer: 'nowhere',
    isReady: async () => true,
    log,
  });
}
