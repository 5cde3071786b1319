import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ask, askFor, authorization, postGraphql } from '../../tools/graphql.ts';
import { ServerExit, startServer } from '../../tools/server.ts';
import type { TestServer } from '../../tools/server.ts';

const CREATE_ARTIFACT = `mutation Create($input: CreateArtifactInput!) {
  createArtifact(input: $input) { artifact { id state } }
}`;
const CREATE_FILES = `mutation Files($input: CreateArtifactFilesInput!) {
  createArtifactFiles(input: $input) { files { edges { node { uploadUrl } } } }
}`;
const COMMIT = `mutation Commit($id: ID!) { commitArtifact(input: { artifactID: $id }) { artifact { state } } }`;
const EVERYTHING = `{ models { totalCount edges { node {
  name artifactCount runCount artifactCollections { totalCount } runs { totalCount }
} } } }`;

let server: TestServer;
let entityName: string;

function artifactInput(artifactCollectionName: string, content: string) {
  const digest = createHash('md5').update(content).digest('hex');
  return { input: { entityName, projectName: 'bad', artifactTypeName: 'dataset', artifactCollectionName, digest } };
}

function everything(): Promise<unknown> {
  return askFor(server.url, EVERYTHING);
}

/** The address at which a new, pending version expects a file with this content, and the version's id. */
async function uploadAddress(content: string): Promise<{ artifactID: string; url: string }> {
  const { createArtifact } = await askFor<{ createArtifact: { artifact: { id: string } } }>(
    server.url,
    CREATE_ARTIFACT,
    artifactInput('uploads', content),
  );
  const artifactID = createArtifact.artifact.id;
  const md5 = createHash('md5').update(content).digest('base64');
  const { createArtifactFiles } = await askFor<{
    createArtifactFiles: { files: { edges: { node: { uploadUrl: string } }[] } };
  }>(server.url, CREATE_FILES, { input: { artifactFiles: [{ artifactID, name: 'a.txt', md5 }] } });
  const url = createArtifactFiles.files.edges[0]?.node.uploadUrl;
  if (url === undefined) throw new Error('The server gave no address to upload to.');
  return { artifactID, url };
}

async function put(url: string, body: string): Promise<number> {
  return (await fetch(url, { method: 'PUT', body })).status;
}

beforeAll(async () => {
  server = await startServer();
  const { viewer } = await askFor<{ viewer: { entity: string } }>(server.url, '{ viewer { entity } }');
  entityName = viewer.entity;
  await askFor(
    server.url,
    `mutation Run($entity: String) {
      upsertBucket(input: { name: "bad", modelName: "bad", entityName: $entity }) { bucket { name } }
    }`,
    { entity: entityName },
  );
}, 200_000);

afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

describe('a malformed request', () => {
  it.each([
    ['no JSON', '{ "query": '],
    ['nothing', ''],
    ['a list', '[]'],
    ['no query', '{"variables":{}}'],
    ['no GraphQL', JSON.stringify({ query: 'please' })],
    ['an unknown field', JSON.stringify({ query: '{ colour }' })],
    ['a wrong type', JSON.stringify({ query: '{ artifact(id: {}) { id } }' })],
    ['wrong variables', JSON.stringify({ query: CREATE_ARTIFACT, variables: { input: { projectName: 7 } } })],
  ])('of %s is told so, and changes nothing', async (_what, body) => {
    const before = await everything();
    const { status, errors } = await postGraphql(server.url, body);
    expect([200, 400]).toContain(status);
    expect(errors.join()).not.toBe('');
    expect(errors.join()).not.toMatch(/\bat .*\.ts:\d|unexpected error/i);
    expect(await everything()).toEqual(before);
  });

  it('that is too large is refused while it comes', async () => {
    const before = await everything();
    const { status } = await postGraphql(server.url, JSON.stringify({ query: `# ${'x'.repeat(100_000_000)}` })).catch(
      // The server may close the connection before it has read everything.
      () => ({ status: 413 }),
    );
    expect(status).toBe(413);
    expect(await everything()).toEqual(before);
  }, 60_000);

  it('with a key that is no key is refused', async () => {
    const { status, errors } = await postGraphql(server.url, JSON.stringify({ query: '{ viewer { id } }' }), {
      authorization: authorization('short'),
    });
    expect(status).toBe(401);
    expect(errors.join()).toMatch(/key/i);
  });
});

describe('an impossible name', () => {
  it.each([
    ['a slash', 'a/b'],
    ['10,000 characters', 'x'.repeat(10_000)],
    ['nothing', ''],
    ['dots', '..'],
    ['a colon', 'a:v0'],
    ['a control character', 'a\u0000b'],
  ])('of %s is told so, and changes nothing', async (_what, name) => {
    const before = await everything();
    const { status, errors } = await ask(server.url, CREATE_ARTIFACT, artifactInput(name, 'x'));
    expect(status).toBe(200);
    expect(errors.join()).toMatch(/name/);
    expect(errors.join().length).toBeLessThan(400);
    expect(await everything()).toEqual(before);
  });
});

describe('what does not exist', () => {
  it.each([
    ['a version', '{ artifact(id: "QXJ0aWZhY3Q6OTk5OTk5") { id } }', 'artifact'],
    ['an id that is none', '{ artifact(id: "nonsense") { id } }', 'artifact'],
    ['a project', '{ project(name: "nothing", entityName: "nobody") { id } }', 'project'],
    ['a lineage', '{ lineage(entityName: "nobody", projectName: "nothing", runName: "x") { truncated } }', 'lineage'],
  ])('%s is null', async (_what, query, field) => {
    const { data, errors } = await ask(server.url, query);
    expect(errors).toEqual([]);
    expect(data).toEqual({ [field]: null });
  });

  it('cannot be committed or used', async () => {
    const { errors } = await ask(server.url, COMMIT, { id: 'QXJ0aWZhY3Q6OTk5OTk5' });
    expect(errors.join()).not.toBe('');
  });
});

describe('an address to upload to', () => {
  it('takes the file it was made for', async () => {
    const { url } = await uploadAddress('right');
    expect(await put(url, 'right')).toBe(200);
  });

  it('takes no other content', async () => {
    const { url, artifactID } = await uploadAddress('expected');
    expect(await put(url, 'different')).toBeGreaterThanOrEqual(400);
    expect((await ask(server.url, COMMIT, { id: artifactID })).errors.join()).not.toBe('');
  });

  it('is refused when any character of it was changed', async () => {
    const { url } = await uploadAddress('guarded');
    for (let at = url.length - 1; at > server.url.length; at -= 7) {
      const other = url[at] === 'A' ? 'B' : 'A';
      const changed = url.slice(0, at) + other + url.slice(at + 1);
      expect(await put(changed, 'guarded')).toBeGreaterThanOrEqual(400);
    }
    expect(await put(url, 'guarded')).toBe(200);
  });

  it('is refused when it has expired', async () => {
    const { url } = await uploadAddress('late');
    const { port, data } = server;
    await server.stop();
    const ahead = 'const now = Date.now; Date.now = () => now() + 30 * 86_400_000;';
    const later = await startServer({
      data,
      port,
      env: { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(ahead)}` },
    });
    const status = await put(url, 'late');
    await later.stop();
    await server.start(port);
    expect(status).toBe(403);
    expect(await put(url, 'late')).toBe(200);
  }, 60_000);
});

describe('a request from another site', () => {
  it.each([
    ['a foreign Origin', { origin: 'https://elsewhere.example' }],
    ['a foreign Host', { host: 'elsewhere.example' }],
    ['a proxy that hands it on', { 'x-forwarded-for': '192.0.2.1' }],
    ['a foreign Host that says it is not', { host: 'elsewhere.example', 'x-forwarded-host': '127.0.0.1' }],
  ])('is refused by %s', async (_what, headers) => {
    // Not fetch, which does not let anyone name the Host.
    const sent = request(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: authorization(), ...headers },
    });
    sent.end(JSON.stringify({ query: '{ viewer { id } }' }));
    const [response] = (await once(sent, 'response')) as [{ statusCode: number; resume: () => void }];
    response.resume();
    expect(response.statusCode).toBe(403);
  });
});

describe('a server that cannot start', () => {
  async function refusal(options: Parameters<typeof startServer>[0]): Promise<ServerExit> {
    const started = await startServer(options).then(
      () => null,
      (error: unknown) => error,
    );
    if (!(started instanceof ServerExit)) throw new Error('The server started all the same.');
    return started;
  }

  it('because its port is taken says so in one sentence', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, output } = await refusal({ port });
    other.close();
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).toContain(String(port));
  });

  it('because its folder cannot be written says so in one sentence', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'headwaters-test-'));
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const { code, output } = await refusal({ data: join(file, 'data') });
    rmSync(folder, { recursive: true });
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).toContain(file);
  });

  it('because an address is open to others and there is no key says so in one sentence', async () => {
    const { code, output } = await refusal({ args: ['--host', '0.0.0.0'] });
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).toMatch(/key/i);
  });
});
