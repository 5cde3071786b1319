#!/usr/bin/env node
/** `npm start`: builds the explorer when needed, opens the data folder, and serves everything on one port. */

import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { serve, type ServerType } from '@hono/node-server';

import { LOOPBACK_KEY } from '../shared/loopback.ts';
import { buildExplorer } from './buildExplorer.ts';
import { UserError } from './errors.ts';
import { createApp } from './http/app.ts';
import { serverCaller, type Caller } from './access/caller.ts';
import { sessions } from './access/sessions.ts';
import { runKeyCommand } from './access/keyCommand.ts';
import { openData } from './openData.ts';
import { enableLinearRegex } from './store/regex.ts';
import { collectGarbage } from './record/deletion.ts';
import { keyHolders } from './access/keys.ts';
import type { Services } from './record/services.ts';
import { HELP, readSettings, type Settings } from './settings.ts';

const HOUR = 3_600_000;

const log = (message: string, error?: unknown) => console.error(message, ...(error === undefined ? [] : [error]));

async function main(): Promise<void> {
  enableLinearRegex();
  const asked = readSettings(process.argv.slice(2), process.env);
  if (asked === 'help') {
    console.log(HELP);
  } else if ('key' in asked) {
    await runKeyCommand(asked.key, (line) => console.log(line));
  } else {
    await serveData(asked.serve);
  }
}

async function serveData(settings: Settings): Promise<void> {
  const { needsKey } = settings;
  const clock = Date.now;
  const data = await openData(settings.data, clock, settings.organization, (message) => console.log(message));
  if (needsKey && (await keyHolders(data.services.db)).length === 0) {
    data.close();
    throw new UserError(
      `${settings.host} requires an API key, and none exists yet. Create one: npm start -- key create NAME`,
    );
  }
  const root = fileURLToPath(new URL('../..', import.meta.url));
  let isBuilt = false;
  const app = createApp({
    services: data.services,
    user: data.user,
    addresses: data.addresses,
    sessions: sessions(data.services.db, data.secret, clock),
    needsKey,
    explorer: path.join(root, 'dist'),
    isReady: async () => {
      await data.services.db.get('SELECT 1');
      return isBuilt;
    },
    log,
  });
  // The port comes before the build, so that a taken one is told at once.
  const { server, port } = await listen(app.fetch, settings);
  await buildExplorer(root, (message) => console.log(message)).catch((error: unknown) => {
    // Somebody at work on the explorer is better served by its last build than by none.
    if (!existsSync(path.join(root, 'dist', 'index.html'))) throw error;
    log('Could not build the explorer. Serving the last build.', error);
  });
  isBuilt = true;
  collectGarbageHourly(data.services, serverCaller(data.user));
  const address = `http://${shownHost(settings.host)}:${port}`;
  console.log(`Headwaters is ready at ${address} (data in ${settings.data})

  Set these variables, then run your script as usual:
    export WANDB_BASE_URL=${address}
    export WANDB_API_KEY=${needsKey ? 'YOUR_API_KEY' : LOOPBACK_KEY}
`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => {
        data.close();
        process.exit(0);
      });
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
  }
}

/** The host as others write it in an address. */
function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return hostname();
  return host.includes(':') ? `[${host}]` : host;
}

/** Deletes expired versions and removes contents that nothing refers to, now and every hour. */
function collectGarbageHourly(services: Services, caller: Caller): void {
  const collectNow = () =>
    void collectGarbage(services, caller).catch((error: unknown) => log('garbage collection failed', error));
  collectNow();
  setInterval(collectNow, HOUR).unref();
}

function listen(fetch: Parameters<typeof serve>[0]['fetch'], { port, host }: Settings) {
  return new Promise<{ server: ServerType; port: number }>((resolve, reject) => {
    // No limit on how long a request takes to come in: a large file on a slow line takes hours.
    const serverOptions = { requestTimeout: 0 };
    const server = serve({ fetch, port, hostname: host, serverOptions }, (info) =>
      resolve({ server, port: info.port }),
    );
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(listenError(error, port, host));
    });
  });
}

/** Why the server cannot listen, in a sentence where users can mend it. */
function listenError(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') {
    return new UserError(`Port ${port} is already in use. Choose another with --port or PORT.`);
  }
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(error.code ?? '')) {
    return new UserError(`"${host}" is not an address of this machine. Choose another with --host or HOST.`);
  }
  return error;
}

// An unexpected error in one request must not end the others.
process.on('unhandledRejection', (error) => log('request failed', error));

main().catch((error: unknown) => {
  // What users can mend is one sentence; anything else is ours and comes with its trace.
  console.error(error instanceof UserError ? error.message : error);
  process.exit(1);
});
