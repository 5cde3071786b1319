import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Caller } from '../../../src/server/access/caller.ts';
import { createKey } from '../../../src/server/access/keys.ts';
import { sessions } from '../../../src/server/access/sessions.ts';
import { createApp } from '../../../src/server/http/app.ts';
import { temporaryData } from '../../support/memory.ts';
import { authorization } from '../../tools/graphql.ts';

const ORIGIN = 'http://localhost';
/** As the adapter for Node tells where a request comes from. */
const CONNECTION = { incoming: { socket: { remoteAddress: '10.0.0.1', remotePort: 1, remoteFamily: 'IPv4' } } };

let data: Awaited<ReturnType<typeof temporaryData>>;
let keys: Readonly<Record<'ada' | 'bob', string>>;
/** The application where keys are needed, and where they are not. */
let apps: Readonly<Record<'keyed' | 'local', ReturnType<typeof createApp>>>;

beforeAll(async () => {
  data = await temporaryData();
  const { db } = data.services;
  keys = { ada: await createKey(db, 'ada', 1), bob: await createKey(db, 'bob', 1) };
  apps = { keyed: appOf(true), local: appOf(false) };
});
afterAll(() => data.remove());

function appOf(needsKey: boolean) {
  const { services, user, secret } = data;
  return createApp({
    services,
    user,
    addresses: data.addresses,
    sessions: sessions(services.db, secret, Date.now),
    needsKey,
    explorer: 'nowhere',
    isReady: async () => true,
    log: () => undefined,
  });
}

/** Every address that tells or changes something for users, with what it needs to be taken in. */
const BY_USER: readonly (readonly [method: string, path: string, body: string | undefined])[] = [
  ['POST', '/graphql', '{"query": "{ viewer { username } }"}'],
  ['POST', '/files/e/p/r/file_stream', '{}'],
  ['GET', '/artifactsV2/default/e/p/c/0/f', undefined],
  ['GET', '/storage/archives/e/p/c/v0', undefined],
  ['GET', '/storage/run-archives/e/p/r', undefined],
  ['GET', '/storage/versions/e/p/c/v0/a.txt', undefined],
  ['GET', '/storage/run-files/e/p/r/a.txt', undefined],
  ['GET', '/storage/logs/e/p/r', undefined],
];

const MD5 = '0'.repeat(32);
/** Every address that is signed. */
const BY_ADDRESS = [
  ['PUT', `/storage/blobs/${MD5}/a.txt`],
  ['GET', `/storage/blobs/${MD5}/a.txt`],
  ['PUT', '/storage/manifests/1'],
  ['PUT', '/storage/runs/1/a.txt'],
] as const;

/** What is the same for everybody, beside the explorer's files: health, and signing in. */
const OPEN = ['DELETE /session', 'GET /health', 'GET /ready', 'GET /session', 'POST /session'];

async function ask(
  needsKey: boolean,
  method: string,
  url: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string,
) {
  let caller: Caller | undefined;
  const seen = new Hono<{ Variables: { caller?: Caller } }>();
  seen.use(async (context, next) => {
    await next();
    caller = context.get('caller');
  });
  seen.route('/', needsKey ? apps.keyed : apps.local);
  const init = { method, headers: { 'content-type': 'application/json', host: 'localhost', ...headers } };
  const response = await seen.request(url, body === undefined ? init : { ...init, body }, CONNECTION);
  return { status: response.status, caller };
}

async function cookieOf(key: string): Promise<string> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ key }) };
  const response = await apps.keyed.request(`${ORIGIN}/session`, init, CONNECTION);
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}

describe.each(BY_USER)('%s %s', (method, path, body) => {
  it('knows whose key was sent', async () => {
    for (const user of ['ada', 'bob'] as const) {
      const { caller } = await ask(true, method, ORIGIN + path, { authorization: authorization(keys[user]) }, body);
      expect(caller).toEqual({ kind: 'key', user });
    }
  });

  it('knows who signed in with a key', async () => {
    const { caller } = await ask(true, method, ORIGIN + path, { cookie: await cookieOf(keys.bob) }, body);
    expect(caller).toEqual({ kind: 'session', user: 'bob' });
  });

  it('is for nobody else where keys are needed', async () => {
    expect(await ask(true, method, ORIGIN + path, {}, body)).toEqual({ status: 401, caller: undefined });
  });

  it('takes everybody on this machine for its own user, but for those whose key says who they are', async () => {
    const { caller } = await ask(false, method, ORIGIN + path, { authorization: authorization() }, body);
    expect(caller).toEqual({ kind: 'local', user: data.user });
    const known = await ask(false, method, ORIGIN + path, { authorization: authorization(keys.ada) }, body);
    expect(known.caller).toEqual({ kind: 'key', user: 'ada' });
  });
});

describe.each(BY_ADDRESS)('%s %s', (method, path) => {
  it('is for whoever holds the signed address, who is no user', async () => {
    const { caller } = await ask(true, method, data.addresses.sign(ORIGIN, method, path));
    expect(caller).toEqual({ kind: 'address', user: '' });
  });

  it('is for nobody without the signature, with a key neither', async () => {
    const headers = { authorization: authorization(keys.ada) };
    expect(await ask(true, method, ORIGIN + path, headers)).toEqual({ status: 403, caller: undefined });
  });
});

it('every route is by users, by address, or open', () => {
  const pathOf = (pattern: string) =>
    new RegExp(
      `^${pattern
        .replaceAll(/:\w+\{\.\+\}/gu, '.+')
        .replaceAll(/:\w+/gu, '[^/]+')
        .replaceAll('*', '.*')}$`,
      'u',
    );
  const known = [...BY_USER, ...BY_ADDRESS];
  const routes = apps.keyed.routes.filter(({ method }) => method !== 'ALL');
  const unknown = routes
    .filter(({ method, path }) => !known.some((one) => one[0] === method && pathOf(path).test(one[1])))
    .map(({ method, path }) => `${method} ${path}`);
  expect([...new Set(unknown)].toSorted()).toEqual(OPEN);
});
