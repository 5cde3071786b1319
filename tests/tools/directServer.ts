/**
 * A server whose contents are elsewhere: uploads and downloads go past it, to a bucket at an origin of its own. A
 * process of its own, as the real server is: `startServer({ script: 'tests/tools/directServer.ts' })`.
 */

import { parseArgs } from 'node:util';

import { serve } from '@hono/node-server';

import { openData } from '../../src/server/openData.ts';
import { openBucket } from '../server/files/bucket.ts';
import { appOf } from '../support/app.ts';

/** Serves on a free port of this machine, and gives the origin. */
function served(fetch: (request: Request) => Response | Promise<Response>): Promise<string> {
  return new Promise((resolve) => {
    serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => resolve(`http://127.0.0.1:${port}`));
  });
}

const { values } = parseArgs({ options: { data: { type: 'string', default: '' }, port: { type: 'string' } } });
let bucketOrigin = '';
const { store, send } = openBucket(() => bucketOrigin, Date.now);
bucketOrigin = await served(send);
const data = await openData(values.data, Date.now);
const app = appOf({ ...data, services: { ...data.services, files: store } }, Date.now, console.error);
const origin = await served((request) => app.fetch(request));
console.log(`Headwaters is ready at ${origin}`);
process.once('SIGTERM', () => process.exit(0));
