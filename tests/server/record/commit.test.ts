import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { md5ToBase64 } from '../../../src/server/files/digest.ts';
import { createManifest, updateManifest } from '../../../src/server/record/artifacts.ts';
import { commitArtifact } from '../../../src/server/record/commit.ts';
import { upsertRun } from '../../../src/server/record/runs.ts';
import { manifestsOf } from '../../../src/server/store/manifests.ts';
import { tester } from '../../support/caller.ts';
import { begin, hexMd5, upload } from '../../support/logging.ts';
import { bytesOf, temporaryData } from '../../support/memory.ts';

const EMPTY = '{"version":1,"contents":{}}';

let data: Awaited<ReturnType<typeof temporaryData>>;

beforeEach(async () => {
  data = await temporaryData();
  await upsertRun(data.services, tester, { entity: 'e', project: 'p', name: 'one', facts: {} });
});

afterEach(() => {
  vi.restoreAllMocks();
  data.remove();
});

/** A pending version without files, and its manifest: its content is stored, but its upload went past the server. */
async function pendingWithManifest() {
  const { version } = await begin(data.services, { collection: 'a', files: {} });
  const digest = md5ToBase64(hexMd5(EMPTY));
  const manifest = await createManifest(data.services, tester, { versionId: version.id, kind: 'FULL', digest });
  await data.services.files.write(bytesOf(EMPTY));
  return { version, manifest };
}

describe('a manifest whose upload went past the server', () => {
  it('counts when its version is committed', async () => {
    const { version } = await pendingWithManifest();
    expect((await commitArtifact(data.services, tester, version.id)).state).toBe('COMMITTED');
    expect(await manifestsOf(data.services.db, version.id)).toMatchObject([{ blob: hexMd5(EMPTY) }]);
  });

  it('does not count when another content is announced for it meanwhile', async () => {
    const { version, manifest } = await pendingWithManifest();
    const real = data.services.files.has.bind(data.services.files);
    vi.spyOn(data.services.files, 'has').mockImplementationOnce(async (md5) => {
      const found = await real(md5);
      await updateManifest(data.services, tester, manifest.id, md5ToBase64(hexMd5('something else')));
      return found;
    });
    await expect(commitArtifact(data.services, tester, version.id)).rejects.toThrow(
      /manifest .* has not been uploaded/u,
    );
    expect(await manifestsOf(data.services.db, version.id)).toMatchObject([{ blob: null }]);
  });
});

describe('a manifest', () => {
  it('is not read when it is larger than manifests may be', async () => {
    const pending = await begin(data.services, { collection: 'a', files: { 'x.txt': 'x' } });
    await upload(data.services, pending);
    const read = vi.spyOn(data.services.files, 'readAll');
    vi.spyOn(data.services.files, 'size').mockResolvedValue(2 ** 30);
    await expect(commitArtifact(data.services, tester, pending.version.id)).rejects.toMatchObject({ status: 413 });
    expect(read).not.toHaveBeenCalled();
  });
});
