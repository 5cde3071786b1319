import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ask, askFor } from '../../tools/graphql.ts';
import {
  announceFile,
  base64Md5,
  beginVersion,
  commitVersion,
  hexMd5,
  logOverHttp,
  type Place,
} from '../../tools/httpLogging.ts';
import { HttpRun } from '../../tools/httpStream.ts';
import { startServer } from '../../tools/server.ts';
import type { TestServer } from '../../tools/server.ts';

let server: TestServer;
let place: Place;

beforeAll(async () => {
  server = await startServer({ script: 'tests/tools/directServer.ts' });
  const { viewer } = await askFor<{ viewer: { entity: string } }>(server.url, '{ viewer { entity } }');
  place = { url: server.url, entityName: viewer.entity, projectName: 'p' };
});

afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const get = (path: string, redirect: RequestRedirect = 'follow') => fetch(`${server.url}${path}`, { redirect });

describe('where targets lead past the server', () => {
  it('a file by its collection redirects to its content', async () => {
    await logOverHttp(place, 'whole', 'the content');
    const path = `/artifactsV2/default/${place.entityName}/p/whole/x/${hexMd5('the content')}/content.txt`;
    const response = await get(path, 'manual');
    expect(response.status).toBe(302);
    expect(new URL(response.headers.get('location') ?? '').origin).not.toBe(server.url);
    expect(await (await get(path)).text()).toBe('the content');
    const elsewhere = `/artifactsV2/default/${place.entityName}/p/other/x/${hexMd5('the content')}/content.txt`;
    expect((await get(elsewhere)).status).toBe(404);
  });

  it('files by name and archives still come from the server', async () => {
    await logOverHttp(place, 'named', 'by its name');
    const file = await get(`/storage/versions/${place.entityName}/p/named/latest/content.txt`, 'manual');
    expect([file.status, await file.text()]).toEqual([200, 'by its name']);
    const archive = await get(`/storage/archives/${place.entityName}/p/named/latest`, 'manual');
    expect(Buffer.from(await archive.arrayBuffer()).includes('by its name')).toBe(true);
  });

  it('a file in parts is composed by the id of its upload', async () => {
    const parts = ['the first ', 'the second'];
    const whole = parts.join('');
    const id = await beginVersion(place, 'parts', 'big.bin', whole);
    const { storagePath, uploadMultipartUrls } = await announceFile(server.url, id, 'big.bin', whole, parts);
    const complete = () =>
      ask(
        server.url,
        `mutation Complete($input: CompleteMultipartUploadArtifactInput!) {
          completeMultipartUploadArtifact(input: $input) { digest }
        }`,
        {
          input: {
            completeMultipartAction: 'Complete',
            artifactID: id,
            storagePath,
            uploadID: uploadMultipartUrls?.uploadID,
            completedParts: parts.map((part, index) => ({ partNumber: index + 1, hexMD5: hexMd5(part) })),
          },
        },
      );
    expect((await complete()).errors.join()).toMatch(/Part 1/u);
    for (const { partNumber, uploadUrl } of uploadMultipartUrls?.uploadUrlParts ?? []) {
      await fetch(uploadUrl, { method: 'PUT', body: parts[partNumber - 1] ?? '' });
    }
    expect((await complete()).data).toEqual({ completeMultipartUploadArtifact: { digest: base64Md5(whole) } });
    await commitVersion(server.url, id, 'big.bin', whole);
    const file = await get(`/storage/versions/${place.entityName}/p/parts/v0/big.bin`);
    expect(await file.text()).toBe(whole);
  });

  it('a manifest or file that was not uploaded keeps a version from being committed', async () => {
    const id = await beginVersion(place, 'half', 'a.txt', 'never sent');
    const commit = `mutation Commit($id: ID!) { commitArtifact(input: { artifactID: $id }) { artifact { state } } }`;
    await announceFile(server.url, id, 'a.txt', 'never sent', []);
    expect((await ask(server.url, commit, { id })).errors.join()).toMatch(/manifest .* not been uploaded/u);
    await expect(commitVersion(server.url, id, 'a.txt', 'never sent')).rejects.toThrow(
      /"a.txt" has not been uploaded/u,
    );
  });

  it('a file of a run is there when its client says that it has uploaded it', async () => {
    const run = await HttpRun.begin(server.url, 'p', 'uploader');
    const path = `/storage/run-files/${place.entityName}/p/uploader/notes.txt`;
    for (const content of ['first notes', 'second notes']) {
      await run.upload('notes.txt', Buffer.from(content));
      await run.send({ uploaded: ['notes.txt', 'never-uploaded.txt', '../odd'] });
      expect(await (await get(path)).text()).toBe(content);
    }
    expect((await get(`/storage/run-files/${place.entityName}/p/uploader/never-uploaded.txt`)).status).toBe(404);
  });
});
