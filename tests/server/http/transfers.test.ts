import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ask, askFor, authorization } from '../../tools/graphql.ts';
import {
  announceFile,
  base64Md5,
  beginVersion,
  commitVersion,
  hexMd5,
  logOverHttp,
  type Place,
} from '../../tools/httpLogging.ts';
import { startServer } from '../../tools/server.ts';
import type { TestServer } from '../../tools/server.ts';

let server: TestServer;
let place: Place;

const COMPLETE = `mutation Complete($id: ID!, $path: String!, $upload: String!, $parts: [UploadPartsInput!]!) {
  completeMultipartUploadArtifact(input: {
    completeMultipartAction: Complete, artifactID: $id, storagePath: $path, uploadID: $upload, completedParts: $parts
  }) { digest }
}`;

beforeAll(async () => {
  server = await startServer();
  const { viewer } = await askFor<{ viewer: { entity: string } }>(server.url, '{ viewer { entity } }');
  place = { url: server.url, entityName: viewer.entity, projectName: 'p' };
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
    const id = await beginVersion(place, 'parts', 'big.bin', whole);
    const node = await announceFile(server.url, id, 'big.bin', whole, parts);
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
      completeMultipartUploadArtifact: { digest: base64Md5(whole) },
    });
    await commitVersion(server.url, id, 'big.bin', whole);
    const other = await beginVersion(place, 'other', 'big.bin', `${whole}!`);
    const again = await announceFile(server.url, other, 'big.bin', whole, parts);
    expect(again).toMatchObject({ uploadUrl: null, uploadMultipartUrls: null });
  });

  it('takes no part with another content than announced', async () => {
    const id = await beginVersion(place, 'tampered', 'big.bin', 'ab');
    const node = await announceFile(server.url, id, 'big.bin', 'ab', ['a', 'b']);
    const first = node.uploadMultipartUrls?.uploadUrlParts[0]?.uploadUrl ?? '';
    expect((await fetch(first, { method: 'PUT', body: 'x' })).status).toBe(400);
  });
});

describe('a file by its collection', () => {
  it('is there with and without the id of its version, whole and in ranges', async () => {
    const id = await beginVersion(place, 'stored', 'deep/file.txt', 'the content');
    const node = await announceFile(server.url, id, 'deep/file.txt', 'the content', []);
    await fetch(node.uploadUrl ?? '', { method: 'PUT', body: 'the content' });
    await commitVersion(server.url, id, 'deep/file.txt', 'the content');
    const folder = `/artifactsV2/default/${place.entityName}/p/stored`;
    const file = `${hexMd5('the content')}/file.txt`;
    expect(await (await get(`${folder}/${id}/${file}`, 'a'.repeat(40))).text()).toBe('the content');
    expect(await (await get(`${folder}/${id}/${id}/${file}`, 'a'.repeat(40))).text()).toBe('the content');
    const part = await fetch(`${server.url}${folder}/${id}/${file}`, { headers: { range: 'bytes=4-10' } });
    expect([part.status, await part.text()]).toEqual([206, 'content']);
  });

  it('is not there in another collection, project or place', async () => {
    const md5 = hexMd5('the content');
    for (const collection of ['parts', 'nothing']) {
      expect((await get(`/artifactsV2/default/${place.entityName}/p/${collection}/x/${md5}/file.txt`)).status).toBe(
        404,
      );
    }
    expect((await get(`/artifactsV2/default/${place.entityName}/q/stored/x/${md5}/file.txt`)).status).toBe(404);
    expect((await get(`/artifactsV2/default/${place.entityName}/p/stored/x/..%2f..%2fsecret/file.txt`)).status).toBe(
      400,
    );
  });
});

describe('a file by its name', () => {
  it('is that of the version that a number or an alias names, and only of it', async () => {
    await logOverHttp(place, 'named', 'as it was');
    await logOverHttp(place, 'named', 'as it is');
    const contentOf = async (version: string) =>
      (await get(`/storage/versions/${place.entityName}/p/named/${version}/content.txt`)).text();
    expect(await Promise.all(['v0', 'v1', 'latest'].map(contentOf))).toEqual(['as it was', 'as it is', 'as it is']);
    for (const path of ['v2/content.txt', 'v0/other.txt', 'v0/..%2fcontent.txt']) {
      expect((await get(`/storage/versions/${place.entityName}/p/named/${path}`)).status).toBe(404);
    }
    // What a name stands for may change: browsers ask again.
    const response = await get(`/storage/versions/${place.entityName}/p/named/latest/content.txt`);
    expect(response.headers.get('cache-control')).toContain('no-cache');
  });

  it('of no run is not there', async () => {
    expect((await get(`/storage/run-files/${place.entityName}/p/nothing/output.log`)).status).toBe(404);
  });

  it('is in the list of all files, by columns', async () => {
    const list = `query List($entity: String!, $search: String, $first: Int) { project(name: "p", entityName: $entity) {
      artifact(name: "named:v0") { fileList(search: $search, first: $first) { totalCount names sizes refOf refs } } } }`;
    const ask = (variables: object) =>
      askFor<{ project: { artifact: { fileList: object } } }>(server.url, list, {
        entity: place.entityName,
        ...variables,
      });
    const whole = { totalCount: 1, names: ['content.txt'], sizes: [9], refOf: [], refs: [] };
    expect((await ask({})).project.artifact.fileList).toEqual(whole);
    expect((await ask({ search: 'TXT cont' })).project.artifact.fileList).toEqual(whole);
    expect((await ask({ search: '%' })).project.artifact.fileList).toMatchObject({ totalCount: 0, names: [] });
    expect((await ask({ first: 0 })).project.artifact.fileList).toMatchObject({ totalCount: 1, names: [] });
  });
});

describe('all files of a version', () => {
  it('come as one archive, under the number that an alias stands for', async () => {
    await logOverHttp(place, 'whole', 'all of it');
    const response = await get(`/storage/archives/${place.entityName}/p/whole/latest`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain('whole-v0.zip');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004'));
    expect(bytes.includes('all of it')).toBe(true);
  });

  it('of a run come as one archive too', async () => {
    expect((await get(`/storage/run-archives/${place.entityName}/p/nothing`)).status).toBe(404);
  });

  it('of no version are not there', async () => {
    expect((await get(`/storage/archives/${place.entityName}/p/whole/v7`)).status).toBe(404);
  });
});
