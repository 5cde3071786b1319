import { createHash } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ask, askFor, authorization } from '../tools/graphql.ts';
import { startServer } from '../tools/server.ts';
import type { TestServer } from '../tools/server.ts';
import { hexMd5 } from './logging.ts';

const base64 = (text: string) => createHash('md5').update(text).digest('base64');

let server: TestServer;
let entityName: string;

/** What `createArtifactFiles` answers for a file. */
interface UploadNode {
  readonly storagePath: string;
  readonly uploadUrl: string | null;
  readonly uploadMultipartUrls: {
    readonly uploadID: string;
    readonly uploadUrlParts: { readonly partNumber: number; readonly uploadUrl: string }[];
  } | null;
}

async function begin(collection: string, path: string, content: string): Promise<string> {
  const digest = hexMd5(`wandb-artifact-manifest-v1\n${path}:${base64(content)}\n`);
  const { createArtifact } = await askFor<{ createArtifact: { artifact: { id: string } } }>(
    server.url,
    `mutation Create($input: CreateArtifactInput!) { createArtifact(input: $input) { artifact { id } } }`,
    {
      input: {
        entityName,
        projectName: 'p',
        artifactTypeName: 'dataset',
        artifactCollectionName: collection,
        digest,
        aliases: [{ artifactCollectionName: collection, alias: 'latest' }],
      },
    },
  );
  return createArtifact.artifact.id;
}

async function announce(artifactID: string, path: string, content: string, parts: string[]): Promise<UploadNode> {
  const uploadPartsInput = parts.map((part, index) => ({ partNumber: index + 1, hexMD5: hexMd5(part) }));
  const { createArtifactFiles } = await askFor<{ createArtifactFiles: { files: { edges: { node: UploadNode }[] } } }>(
    server.url,
    `mutation Files($input: CreateArtifactFilesInput!) { createArtifactFiles(input: $input) { files { edges { node {
      storagePath uploadUrl uploadMultipartUrls { uploadID uploadUrlParts { partNumber uploadUrl } }
    } } } } }`,
    { input: { artifactFiles: [{ artifactID, name: path, md5: base64(content), uploadPartsInput }] } },
  );
  const node = createArtifactFiles.files.edges[0]?.node;
  if (!node) throw new Error('The server told nothing about the file.');
  return node;
}

async function commit(artifactID: string, path: string, content: string): Promise<void> {
  const text = JSON.stringify({
    version: 1,
    contents: { [path]: { digest: base64(content), size: Buffer.byteLength(content) } },
  });
  const { createArtifactManifest } = await askFor<{
    createArtifactManifest: { artifactManifest: { file: { uploadUrl: string } } };
  }>(
    server.url,
    `mutation Manifest($artifactID: ID!, $digest: String!) {
      createArtifactManifest(input: { artifactID: $artifactID, digest: $digest, name: "wandb_manifest.json" }) {
        artifactManifest { file { uploadUrl } }
      }
    }`,
    { artifactID, digest: base64(text) },
  );
  await fetch(createArtifactManifest.artifactManifest.file.uploadUrl, { method: 'PUT', body: text });
  await askFor(
    server.url,
    'mutation Commit($id: ID!) { commitArtifact(input: { artifactID: $id }) { artifact { id } } }',
    { id: artifactID },
  );
}

const COMPLETE = `mutation Complete($id: ID!, $path: String!, $upload: String!, $parts: [UploadPartsInput!]!) {
  completeMultipartUploadArtifact(input: {
    completeMultipartAction: Complete, artifactID: $id, storagePath: $path, uploadID: $upload, completedParts: $parts
  }) { digest }
}`;

beforeAll(async () => {
  server = await startServer();
  ({
    viewer: { entity: entityName },
  } = await askFor<{ viewer: { entity: string } }>(server.url, '{ viewer { entity } }'));
}, 200_000);

afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const get = (path: string, key?: string) =>
  fetch(`${server.url}${path}`, { headers: key === undefined ? {} : { authorization: authorization(key) } });

describe('a file that is uploaded in parts', () => {
  it('has an address and an ETag for each part, and is one file in the end', async () => {
    const parts = ['the first ', 'the second ', 'the third'];
    const whole = parts.join('');
    const id = await begin('parts', 'big.bin', whole);
    const node = await announce(id, 'big.bin', whole, parts);
    expect(node.uploadUrl).not.toBeNull();
    const urls = node.uploadMultipartUrls?.uploadUrlParts ?? [];
    expect(urls.map((url) => url.partNumber)).toEqual([1, 2, 3]);
    const variables = { id, path: node.storagePath, upload: node.uploadMultipartUrls?.uploadID };
    const sent = [];
    for (const [index, { partNumber, uploadUrl }] of urls.entries()) {
      const response = await fetch(uploadUrl, { method: 'PUT', body: parts[index] ?? '' });
      expect(response.ok).toBe(true);
      sent.push({ partNumber, hexMD5: response.headers.get('etag') });
    }
    const swapped = sent.map((part) => ({ ...part, partNumber: 4 - part.partNumber }));
    expect((await ask(server.url, COMPLETE, { ...variables, parts: swapped })).errors.join()).toMatch(/MD5/);
    expect(await askFor(server.url, COMPLETE, { ...variables, parts: sent })).toEqual({
      completeMultipartUploadArtifact: { digest: base64(whole) },
    });
    await commit(id, 'big.bin', whole);
    const again = await announce(await begin('other', 'big.bin', `${whole}!`), 'big.bin', whole, parts);
    expect(again).toMatchObject({ uploadUrl: null, uploadMultipartUrls: null });
  });

  it('takes no part with another content than announced', async () => {
    const id = await begin('tampered', 'big.bin', 'ab');
    const node = await announce(id, 'big.bin', 'ab', ['a', 'b']);
    const first = node.uploadMultipartUrls?.uploadUrlParts[0]?.uploadUrl ?? '';
    expect((await fetch(first, { method: 'PUT', body: 'x' })).status).toBe(400);
  });
});

describe('a file by its collection', () => {
  it('is there with and without the id of its version, whole and in ranges', async () => {
    const id = await begin('stored', 'deep/file.txt', 'the content');
    const node = await announce(id, 'deep/file.txt', 'the content', []);
    await fetch(node.uploadUrl ?? '', { method: 'PUT', body: 'the content' });
    await commit(id, 'deep/file.txt', 'the content');
    const place = `/artifactsV2/default/${entityName}/p/stored`;
    const file = `${hexMd5('the content')}/file.txt`;
    expect(await (await get(`${place}/${id}/${file}`, 'a'.repeat(40))).text()).toBe('the content');
    expect(await (await get(`${place}/${id}/${id}/${file}`, 'a'.repeat(40))).text()).toBe('the content');
    const part = await fetch(`${server.url}${place}/${id}/${file}`, { headers: { range: 'bytes=4-10' } });
    expect([part.status, await part.text()]).toEqual([206, 'content']);
  });

  it('is not there in another collection, project or place', async () => {
    const md5 = hexMd5('the content');
    for (const place of ['parts', 'nothing']) {
      expect((await get(`/artifactsV2/default/${entityName}/p/${place}/x/${md5}/file.txt`)).status).toBe(404);
    }
    expect((await get(`/artifactsV2/default/${entityName}/q/stored/x/${md5}/file.txt`)).status).toBe(404);
    expect((await get(`/artifactsV2/default/${entityName}/p/stored/x/..%2f..%2fsecret/file.txt`)).status).toBe(400);
  });
});
