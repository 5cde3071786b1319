/** The HTTP face: W&B's routes, signed file addresses, and the explorer's pages. */

import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';

import { keyChecker } from '../access/checkKey.ts';
import { refuseForeign } from '../access/guard.ts';
import { addressIdentifier, userIdentifier, withCaller } from '../access/identify.ts';
import { originOf } from '../access/origin.ts';
import type { Sessions } from '../access/sessions.ts';
import { SignInError } from '../access/signInError.ts';
import { UserError } from '../errors.ts';
import { createGraphqlServer } from '../graphql/server.ts';
import type { AddressBook } from '../files/disk/addresses.ts';
import type { Services } from '../record/services.ts';
import { downloadArchive, downloadRunArchive } from './archive.ts';
import { compressed } from './compressed.ts';
import { fileStream } from './fileStream.ts';
import { downloadLog } from './runLog.ts';
import { sessionRoutes } from './session.ts';
import {
  download,
  downloadByCollection,
  downloadRunFile,
  downloadVersionFile,
  uploadBlob,
  uploadManifest,
  uploadRunFile,
} from './transfers.ts';

export interface AppParts {
  readonly services: Services;
  /** The server's own user: everybody on this machine acts as this user where no key is needed. */
  readonly user: string;
  /** Checks the signed addresses of contents on this server's disk. */
  readonly addresses: AddressBook;
  readonly sessions: Sessions;
  /** Whether requests need an API key: on any address except loopback, or with `--require-key`. */
  readonly needsKey: boolean;
  /** Folder of the built explorer. */
  readonly explorer: string;
  /** Whether the explorer is there to be served. Rejects when the database does not answer. */
  readonly isReady: () => Promise<boolean>;
  readonly log: (message: string, error?: unknown) => void;
}

const MIB = 1 << 20;

/** Largest bodies in bytes. A GraphQL request holds at most a large config; a stream post a few thousand lines. */
export const BODY_LIMITS = { graphql: 32 * MIB, stream: 128 * MIB };

/**
 * The application. Each route that reads or changes data identifies the caller first, with `byUser` or `byAddress`, and
 * passes it on from its context. The explorer's own files and the health checks are the same for everybody.
 */
export function createApp(parts: AppParts): Hono {
  const { services, user, addresses, sessions, needsKey, explorer, isReady, log } = parts;
  const app = new Hono();
  const graphql = createGraphqlServer(log);
  const pages = explorerPages(explorer);
  const checkKey = keyChecker(services.db, services.clock);
  const identify = userIdentifier({ db: services.db, user }, { checkKey, sessions, needsKey });
  const byUser = withCaller(identify);
  const byAddress = withCaller(addressIdentifier((method, url) => addresses.check(method, url)));

  app.onError((error, context) => {
    if (error instanceof UserError) {
      const extensions = error instanceof SignInError ? { extensions: { code: error.code } } : {};
      return context.json({ errors: [{ message: error.message, ...extensions }] }, error.status as 400);
    }
    log(`${context.req.method} ${context.req.path} failed`, error);
    return context.json({ errors: [{ message: 'Internal server error. See the server log for the cause.' }] }, 500);
  });
  app.use(refuseForeign(needsKey));

  app.get('/health', (context) => context.text('ok'));
  app.get('/ready', async (context) => ((await isReady()) ? context.text('ready') : context.text('starting', 503)));
  app.post('/graphql', byUser, limited(BODY_LIMITS.graphql), async (context) => {
    const { caller } = context.var;
    const answer = await graphql.fetch(context.req.raw, { services, caller, origin: originOf(context) });
    // Handed on whole: the adapter gives a body that is a stream a timer's time to end, on every request.
    const body = await answer.text();
    // Compression gains nothing on loopback.
    const accepts = needsKey ? (context.req.header('accept-encoding') ?? '') : '';
    return compressed(body, accepts, { status: answer.status, headers: [...answer.headers] });
  });
  app.use('/session', limited(MIB));
  app.route('/session', sessionRoutes({ checkKey, sessions, identify, needsKey }));
  app.post('/files/:entity/:project/:run/file_stream', byUser, limited(BODY_LIMITS.stream), (context) =>
    fileStream(context, services),
  );
  app.put('/storage/blobs/:md5/:name', byAddress, (context) => uploadBlob(context, services));
  app.get('/storage/blobs/:md5/:name', byAddress, (context) => download(context, services));
  app.get('/artifactsV2/:region/:entity/:project/:collection/:rest{.+}', byUser, (context) =>
    downloadByCollection(context, services),
  );
  app.get('/storage/archives/:entity/:project/:collection/:version', byUser, (context) =>
    downloadArchive(context, services),
  );
  app.get('/storage/run-archives/:entity/:project/:run', byUser, (context) => downloadRunArchive(context, services));
  app.get('/storage/versions/:entity/:project/:collection/:version/:path{.+}', byUser, (context) =>
    downloadVersionFile(context, services),
  );
  app.get('/storage/run-files/:entity/:project/:run/:name{.+}', byUser, (context) =>
    downloadRunFile(context, services),
  );
  app.get('/storage/logs/:entity/:project/:run', byUser, (context) => downloadLog(context, services));
  app.put('/storage/manifests/:id', byAddress, (context) => uploadManifest(context, services));
  app.put('/storage/runs/:id/:name', byAddress, (context) => uploadRunFile(context, services));

  app.use('/assets/*', async (context, next) => {
    await next();
    if (context.res.ok) context.header('cache-control', 'public, max-age=31536000, immutable');
  });
  app.use('*', (context, next) => pages.files()(context, next));
  // Every other address that a browser visits is a page of the explorer.
  app.get('*', pageHeaders, async (context, next) => {
    if (!context.req.header('accept')?.includes('text/html')) return context.notFound();
    return pages.index()(context, next);
  });
  app.notFound((context) => context.json({ errors: [{ message: `${context.req.path} not found.` }] }, 404));
  return app;
}

/** The explorer's files. They are looked at when first asked for: the server listens before they are built. */
function explorerPages(root: string) {
  let files: MiddlewareHandler | undefined;
  let index: MiddlewareHandler | undefined;
  return {
    // "/" is a page like any other, so that it gets a page's headers.
    files: () =>
      (files ??= serveStatic({
        root,
        precompressed: true,
        rewriteRequestPath: (path) => (path === '/' ? '/none' : path),
      })),
    index: () => (index ??= serveStatic({ root, precompressed: true, path: 'index.html' })),
  };
}

const limited = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new UserError(`The request exceeds the limit of ${maxSize / MIB} MiB. Nothing was stored.`, 413);
    },
  });

const pageHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  context.header('cache-control', 'no-cache');
  context.header('referrer-policy', 'same-origin');
  context.header('x-content-type-options', 'nosniff');
  context.header(
    'content-security-policy',
    "default-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; frame-ancestors 'none'",
  );
};
