/** The server's HTTP side over data in a temporary folder, in this process and without a port. */

import { sessions } from '../../src/server/access/callers.ts';
import { createApp } from '../../src/server/http/app.ts';
import type { OpenData } from '../../src/server/openData.ts';

/** The app of data that is open; keys are not needed, and there is no explorer. */
export function appOf(data: OpenData, clock: () => number = Date.now): ReturnType<typeof createApp> {
  return createApp({
    recorder: data.recorder,
    addresses: data.addresses,
    sessions: sessions(data.recorder.db, data.secret, clock),
    needsKey: false,
    explorer: 'nowhere',
    isReady: () => true,
    log: (message, error) => {
      throw new Error(message, { cause: error });
    },
  });
}
