import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { openDiskStore } from '../../../src/server/files/disk/diskStore.ts';
import { deleteArtifact } from '../../../src/server/record/deletion.ts';
import type { Services } from '../../../src/server/record/services.ts';
import { recordRunFile } from '../../../src/server/record/runFiles.ts';
import { upsertRun } from '../../../src/server/record/runs.ts';
import { tester } from '../../support/caller.ts';
import { announced, begin, hexMd5, logArtifact } from '../../support/logging.ts';
import { bytesOf, temporaryData } from '../../support/memory.ts';

let data: Awaited<ReturnType<typeof temporaryData>>;
let services: Services;
/** Another server on the same database and contents: it shares no memory with the one that removes. */
let other: Services;

beforeEach(async () => {
  data = await temporaryData();
  services = data.services;
  other = { ...services, files: await openDiskStore(join(data.folder, 'files'), data.addresses) };
  await upsertRun(services, tester, { entity: 'e', project: 'p', name: 'one', facts: {} });
});

afterEach(() => {
  vi.restoreAllMocks();
  data.remove();
});

/** Deletes the only version that has a content, and stops when the content is about to be removed. */
async function deleteUpToRemoval(content: string) {
  const version = await logArtifact(services, { collection: 'old', files: { 'x.txt': content } });
  const reached = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  const remove = services.files.remove.bind(services.files);
  vi.spyOn(services.files, 'remove').mockImplementationOnce(async (md5s) => {
    reached.resolve();
    await gate.promise;
    await remove(md5s);
  });
  const deletion = deleteArtifact(services, tester, version.id, true);
  await reached.promise;
  return {
    goOn: async () => {
      gate.resolve();
      await deletion;
    },
  };
}

describe('a content that is being removed', () => {
  it('is not promised to a version that another server begins meanwhile', async () => {
    const pending = await begin(other, { collection: 'new', files: { 'x.txt': 'x' } });
    const removal = await deleteUpToRemoval('x');
    const promised = announced(other, pending);
    await removal.goOn();
    expect(await promised).toEqual([false]);
    expect((await logArtifact(other, { collection: 'new', files: { 'x.txt': 'x' } })).state).toBe('COMMITTED');
    expect(await other.files.has(hexMd5('x'))).toBe(true);
  });

  it('does not become a file of a run meanwhile: its client has to send it again', async () => {
    const { run } = await upsertRun(other, tester, { entity: 'e', project: 'p', name: 'one', facts: {} });
    const removal = await deleteUpToRemoval('x');
    const file = { runId: run.id, name: 'x.txt' };
    const recorded = recordRunFile(other, file, await other.files.write(bytesOf('x')));
    await Promise.all([removal.goOn(), expect(recorded).rejects.toMatchObject({ status: 503 })]);
    await recordRunFile(other, file, await other.files.write(bytesOf('x')));
    expect(await other.files.has(hexMd5('x'))).toBe(true);
  });

  it('stays when its removal fails, and is removed the next time', async () => {
    const version = await logArtifact(services, { collection: 'old', files: { 'x.txt': 'x' } });
    vi.spyOn(services.files, 'remove').mockRejectedValueOnce(new Error('the disk is away'));
    await expect(deleteArtifact(services, tester, version.id, true)).rejects.toThrow('the disk is away');
    expect(await services.files.has(hexMd5('x'))).toBe(true);
    const next = await logArtifact(services, { collection: 'old', files: { 'y.txt': 'y' } });
    await deleteArtifact(services, tester, next.id, true);
    expect(await services.files.has(hexMd5('x'))).toBe(false);
  });
});
