import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runCommand } from '../../tools/command.ts';
import { authorization } from '../../tools/graphql.ts';
import { startServer } from '../../tools/server.ts';
import type { TestServer } from '../../tools/server.ts';

const ROOT = join(import.meta.dirname, '../../..');
const LIMIT = 60_000;
const data = mkdtempSync(join(tmpdir(), 'headwaters-keys-'));

function key(...words: string[]) {
  return runCommand(process.execPath, ['src/server/main.ts', 'key', ...words, '--data', data], {
    timeout: LIMIT,
    cwd: ROOT,
  });
}

async function newKey(name: string): Promise<string> {
  const { output } = await key('create', name);
  const made = /WANDB_API_KEY=(\S+)/u.exec(output)?.[1];
  if (made === undefined) throw new Error(`No key was printed:\n${output}`);
  return made;
}

let server: TestServer;
let url: string;
let right: string;

beforeAll(async () => {
  right = await newKey('ada');
  server = await startServer({ data, args: ['--host', '0.0.0.0'] });
  url = `http://127.0.0.1:${server.port}`;
}, 200_000);

afterAll(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(data, { recursive: true, force: true });
});

async function viewer(headers: Record<string, string>): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: '{ viewer { username entity } }' }),
  });
  return { status: response.status, body: await response.json() };
}

async function session(method: string, headers: Record<string, string> = {}, body?: object) {
  const response = await fetch(`${url}/session`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, body: await response.json(), cookie: response.headers.get('set-cookie') };
}

const unauthenticated = { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] };
const ada = { status: 200, body: { data: { viewer: { username: 'ada', entity: 'ada' } } } };

describe('a server that others can reach', () => {
  it('answers whoever has a key, under its name', async () => {
    expect(await viewer({ authorization: authorization(right) })).toEqual(ada);
  });

  it.each([
    ['no key', {}],
    ['a wrong key', { authorization: authorization('b'.repeat(64)) }],
    ['no more than a user', { authorization: 'Basic YXBpOg==' }],
    ['a made-up session', { cookie: `headwaters_session=1.${Date.now() * 2}.AAAA` }],
  ])('asks for a key when there is %s', async (_, headers: Record<string, string>) => {
    const { status, body } = await viewer(headers);
    expect({ status, body }).toMatchObject({ status: 401, body: unauthenticated });
  });

  it.each(['/files/ada/p/r/file_stream', '/graphql', '/artifactsV2/r/ada/p/c/0/f'])(
    'asks for a key at %s',
    async (path) => {
      const method = path.startsWith('/artifactsV2') ? 'GET' : 'POST';
      expect((await fetch(url + path, { method })).status).toBe(401);
    },
  );

  it('shows its pages and its health without one', async () => {
    const page = await fetch(`${url}/ada/project/artifacts`, { headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });

  it('signs browsers in with a key, and out', async () => {
    expect(await session('GET')).toMatchObject({ body: { needsKey: true, user: null } });
    expect(await session('POST', {}, { key: 'b'.repeat(64) })).toMatchObject({ status: 401, body: unauthenticated });
    expect(await session('POST', {}, {})).toMatchObject({ status: 400 });
    const signedIn = await session('POST', { origin: url }, { key: ` ${right}\n` });
    expect(signedIn).toMatchObject({ status: 200, body: { user: 'ada' } });
    expect(signedIn.cookie).toMatch(/HttpOnly; SameSite=Strict/u);
    const cookie = signedIn.cookie?.split(';')[0] ?? '';
    expect(await viewer({ cookie })).toEqual(ada);
    expect(await session('GET', { cookie })).toMatchObject({ body: { user: 'ada' } });
    expect(await viewer({ cookie: cookie.replace('=1.', '=2.') })).toMatchObject({ status: 401 });
    expect(await viewer({ cookie, origin: 'https://elsewhere.example' })).toMatchObject({ status: 403 });
    expect((await session('DELETE', { cookie })).cookie).toMatch(/^headwaters_session=;.*Max-Age=0/u);
  });

  it('knows its own pages behind a proxy that speaks TLS, and gives out addresses there', async () => {
    const proxied = { 'x-forwarded-host': 'runs.example', 'x-forwarded-proto': 'https' };
    const signedIn = await session('POST', { ...proxied, origin: 'https://runs.example' }, { key: right });
    expect(signedIn).toMatchObject({ status: 200, cookie: expect.stringContaining('; Secure') as unknown });
    expect(await session('POST', { ...proxied, origin: 'http://runs.example' }, { key: right })).toMatchObject({
      status: 403,
    });
  });

  it('takes no session from pages of another site', async () => {
    expect(await session('POST', { origin: 'https://elsewhere.example' }, { key: right })).toMatchObject({
      status: 403,
      cookie: null,
    });
  });

  it('makes, lists and revokes keys while it runs', async () => {
    const bobs = await newKey('bob');
    const signedIn = await session('POST', {}, { key: bobs });
    const cookie = signedIn.cookie?.split(';')[0] ?? '';
    expect(await viewer({ cookie })).toMatchObject({ status: 200 });
    const { output } = await key('list');
    expect(output).toMatch(/^ada {3}headwaters-.{6}… {3}created \S+$/mu);
    expect(output).not.toContain(bobs);
    expect(await key('revoke', 'bob')).toMatchObject({
      code: 0,
      output: expect.stringContaining('Revoked the key of bob') as unknown,
    });
    expect(await viewer({ authorization: authorization(bobs) })).toMatchObject({ status: 401 });
    expect(await viewer({ cookie })).toMatchObject({ status: 401 });
    expect((await key('list')).output).toMatch(/^bob.* revoked /mu);
    expect(await key('revoke', 'bob')).toMatchObject({ code: 1 });
    expect(await key('create', 'a/b')).toMatchObject({ code: 1 });
    expect(await key('make', 'bob')).toMatchObject({ code: 1, output: expect.stringContaining('Usage') as unknown });
  }, 60_000);

  it('makes those wait who send one wrong key after the other, and nobody else', async () => {
    const answers = [];
    for (let number = 0; number < 30; number++) {
      answers.push((await viewer({ authorization: authorization(String(number).padStart(64, 'c')) })).status);
    }
    expect(answers.at(-1)).toBe(429);
    expect(await viewer({ authorization: authorization(right) })).toEqual(ada);
  });
});
