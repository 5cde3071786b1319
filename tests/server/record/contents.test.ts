import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { UserError } from '../../../src/server/errors.ts';
import { commitArtifact } from '../../../src/server/record/commit.ts';
import { deleteArtifact, deleteRun, collectGarbage } from '../../../src/server/record/deletion.ts';
import { addAliases, updateArtifact } from '../../../src/server/record/edits.ts';
import { linkArtifact } from '../../../src/server/record/links.ts';
import { composeParts } from '../../../src/server/record/parts.ts';
import { upsertRun } from '../../../src/server/record/runs.ts';
import { findCollection, findListedMembership } from '../../../src/server/store/collections.ts';
import { versionsOfRun } from '../../../src/server/store/edges.ts';
import { findProject } from '../../../src/server/store/projects.ts';
import { versionById, type VersionRow } from '../../../src/server/store/versions.ts';
import { bytesOf, temporaryData } from '../../support/memory.ts';
import { announced, begin, hexMd5, logArtifact, upload } from '../../support/logging.ts';
import { tester } from '../../support/caller.ts';

const DAY = 86_400_000;
const PAGE = { first: 100, after: null };

let data: Awaited<ReturnType<typeof temporaryData>>;
let now: number;

beforeEach(async () => {
  now = Date.UTC(2026, 0, 1);
  data = await temporaryData(() => now);
  for (const name of ['one', 'two']) {
    await upsertRun(data.services, tester, { entity: 'e', project: 'p', name, facts: {} });
  }
});

afterEach(() => {
  data.remove();
});

const log = (collection: string, files: Record<string, string>, options = {}) =>
  logArtifact(data.services, { collection, files, ...options });

/** The MD5s of everything that is kept. */
function kept(): string[] {
  return readdirSync(join(data.folder, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.parentPath.slice(-2) + entry.name);
}

async function versionNamed(collection: string, alias: string): Promise<VersionRow | undefined> {
  const project = await findProject(data.services.db, 'e', 'p');
  const found = project && (await findCollection(data.services.db, project.id, collection));
  const member = found && (await findListedMembership(data.services.db, found.id, alias));
  return member && versionById(data.services.db, member.versionId);
}

describe('a deleted version', () => {
  it('takes those files with it that nothing else needs', async () => {
    const first = await log('a', { 'x.txt': 'only here', 'y.txt': 'shared' });
    await log('b', { 'y.txt': 'shared' });
    await deleteArtifact(data.services, tester, first.id, true);
    expect(kept()).toContain(hexMd5('shared'));
    expect(kept()).not.toContain(hexMd5('only here'));
  });

  it('leaves the content that a pending version was promised', async () => {
    const first = await log('a', { 'x.txt': 'promised' });
    const pending = await begin(data.services, { collection: 'b', files: { 'x.txt': 'promised' } });
    expect(await announced(data.services, pending)).toEqual([true]);
    await deleteArtifact(data.services, tester, first.id, true);
    expect(kept()).toContain(hexMd5('promised'));
    await upload(data.services, pending, { contents: false });
    expect((await commitArtifact(data.services, tester, pending.version.id)).state).toBe('COMMITTED');
  });

  it('never takes a content from a version that is logged at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.constantFrom('p', 'q'), { minLength: 1, maxLength: 3 }),
        async (s, contents) => {
          const old = await Promise.all(contents.map((content, index) => log(`old${index}`, { 'x.txt': content })));
          const deletions = old.map((version) =>
            s.schedule(Promise.resolve()).then(() => deleteArtifact(data.services, tester, version.id, true)),
          );
          const loggings = contents.map((content, index) =>
            s.schedule(Promise.resolve()).then(() => log(`new${index}`, { 'x.txt': content })),
          );
          await s.waitAll();
          await Promise.all(deletions);
          for (const [index, version] of (await Promise.all(loggings)).entries()) {
            expect(version.state).toBe('COMMITTED');
            expect(kept()).toContain(hexMd5(contents[index] ?? ''));
            await deleteArtifact(data.services, tester, version.id, true);
          }
          for (const content of contents) expect(kept()).not.toContain(hexMd5(content));
        },
      ),
      { numRuns: 20 },
    );
  }, 60_000);

  it('gives `latest` to the newest that is left, and its number to nobody', async () => {
    await log('a', { 'x.txt': '0' });
    const second = await log('a', { 'x.txt': '1' });
    await deleteArtifact(data.services, tester, second.id, true);
    expect((await versionNamed('a', 'latest'))?.versionIndex).toBe(0);
    expect((await log('a', { 'x.txt': '1' })).versionIndex).toBe(2);
  });

  it('leaves the portfolios that it was linked to', async () => {
    const version = await log('a', { 'x.txt': '0' });
    await linkArtifact(data.services, tester, {
      version: { id: version.id },
      portfolio: { entity: 'e', project: 'p', name: 'linked' },
      aliases: [],
    });
    expect(await versionNamed('linked', 'v0')).toBeDefined();
    await deleteArtifact(data.services, tester, version.id, true);
    expect(await versionNamed('linked', 'v0')).toBeUndefined();
  });

  it('with an alias needs to be told so', async () => {
    const version = await log('a', { 'x.txt': '0' });
    await expect(deleteArtifact(data.services, tester, version.id, false)).rejects.toThrow(/latest/);
    expect((await versionNamed('a', 'v0'))?.state).toBe('COMMITTED');
  });
});

describe('a deleted run', () => {
  it('takes with it, when asked, what it alone logged', async () => {
    const alone = await log('a', { 'x.txt': 'alone' });
    const both = await log('b', { 'x.txt': 'both' });
    await log('b', { 'x.txt': 'both' }, { run: 'two' });
    const run = await upsertRun(data.services, tester, { entity: 'e', project: 'p', name: 'one', facts: {} });
    await deleteRun(data.services, tester, run.run.id, true);
    expect((await versionById(data.services.db, alone.id))?.state).toBe('DELETED');
    expect((await versionById(data.services.db, both.id))?.state).toBe('COMMITTED');
  });
});

describe('garbage collection', () => {
  it('deletes versions whose time is over, aliases or not, but none that is linked', async () => {
    const over = await log('a', { 'x.txt': 'over' }, { ttlSeconds: 3600 });
    const linked = await log('b', { 'x.txt': 'linked' }, { ttlSeconds: 3600 });
    const longer = await log('c', { 'x.txt': 'longer' });
    await updateArtifact(data.services, tester, longer.id, { ttlSeconds: 3 * 86_400, tagsToAdd: [], tagsToDelete: [] });
    await linkArtifact(data.services, tester, {
      version: { id: linked.id },
      portfolio: { entity: 'e', project: 'p', name: 'kept' },
      aliases: [],
    });
    const states = async () =>
      Promise.all([over, linked, longer].map(async ({ id }) => (await versionById(data.services.db, id))?.state));
    await collectGarbage(data.services, tester);
    expect(await states()).toEqual(['COMMITTED', 'COMMITTED', 'COMMITTED']);
    now += DAY;
    await collectGarbage(data.services, tester);
    expect(await states()).toEqual(['DELETED', 'COMMITTED', 'COMMITTED']);
    expect(kept()).not.toContain(hexMd5('over'));
  });

  it('gives up versions that were never committed, after a patient while', async () => {
    const pending = await begin(data.services, { collection: 'a', files: { 'x.txt': 'forgotten' } });
    await announced(data.services, pending);
    await upload(data.services, pending);
    now += 7 * DAY;
    await collectGarbage(data.services, tester);
    expect(kept()).toContain(hexMd5('forgotten'));
    now += 30 * DAY;
    await collectGarbage(data.services, tester);
    expect(kept()).not.toContain(hexMd5('forgotten'));
    await expect(upload(data.services, pending)).rejects.toThrow(UserError);
  });
});

describe('a client that died', () => {
  it('leaves a version that nobody sees, and the next one that logs the same succeeds', async () => {
    const dead = await begin(data.services, { collection: 'a', files: { 'x.txt': 'x', 'y.txt': 'y' } });
    await announced(data.services, dead);
    await expect(commitArtifact(data.services, tester, dead.version.id)).rejects.toThrow(/manifest/);
    await upload(data.services, dead, { contents: false });
    await expect(commitArtifact(data.services, tester, dead.version.id)).rejects.toThrow(/not been uploaded/);
    expect(await versionNamed('a', 'latest')).toBeUndefined();
    const alive = await log('a', { 'x.txt': 'x', 'y.txt': 'y' });
    expect(alive).toMatchObject({ versionIndex: 0, state: 'COMMITTED' });
    // Should the dead one come back to life, it finds its content logged.
    await announced(data.services, dead);
    expect((await commitArtifact(data.services, tester, dead.version.id)).id).toBe(alive.id);
  });
});

describe('many clients at once', () => {
  it('get consecutive versions, one for each content, with an edge for each run', async () => {
    const runs = Array.from({ length: 20 }, (_, index) => `run-${index}`);
    for (const name of runs) await upsertRun(data.services, tester, { entity: 'e', project: 'p', name, facts: {} });
    const logged = await Promise.all(
      runs.flatMap((run, index) => [
        log('mine', { 'x.txt': `content ${index}` }, { run }),
        log('same', { 'x.txt': 'the same' }, { run }),
      ]),
    );
    const numbers = (collection: string) =>
      logged.filter((version) => version.collectionName === collection).map((version) => version.versionIndex);
    expect(numbers('mine').sort((a, b) => Number(a) - Number(b))).toEqual(runs.map((_, index) => index));
    expect(new Set(numbers('same'))).toEqual(new Set([0]));
    for (const name of runs) {
      const { run } = await upsertRun(data.services, tester, { entity: 'e', project: 'p', name, facts: {} });
      const { rows } = await versionsOfRun(data.services.db, 'run_output', run.id, PAGE);
      expect(rows.map((version) => version.collectionName).sort()).toEqual(['mine', 'same']);
    }
  });
});

describe('a version that clients make together', () => {
  const together = (files: Record<string, string>) =>
    begin(data.services, { collection: 'shared', files, distributedId: 'all' });

  it('has everything that was uploaded before it was committed, even while that went on', async () => {
    const begun = [];
    for (const [path, content] of [
      ['a.txt', 'a'],
      ['b.txt', 'b'],
      ['c.txt', 'c'],
    ] as const) {
      begun.push(await together({ [path]: content }));
    }
    expect(new Set(begun.map((one) => one.version.id)).size).toBe(1);
    const [first, second, third] = begun;
    if (!first || !second || !third) throw new Error('three were begun');
    await upload(data.services, first, { kind: 'PATCH' });
    await upload(data.services, second, { kind: 'PATCH' });
    const read = vi.spyOn(data.services.files, 'readAll');
    read.mockImplementationOnce(async (md5) => {
      await upload(data.services, third, { kind: 'PATCH' });
      read.mockRestore();
      return data.services.files.readAll(md5);
    });
    const committed = await commitArtifact(data.services, tester, first.version.id);
    expect(committed).toMatchObject({ state: 'COMMITTED', fileCount: 3 });
    await expect(upload(data.services, third, { kind: 'PATCH' })).rejects.toThrow(/is committed and cannot be changed/);
  });
});

describe('a file in parts', () => {
  const parts = ['first part, ', 'second part, ', 'third'];
  const whole = parts.join('');

  it('is put together in order, and its parts go', async () => {
    const pending = await begin(data.services, { collection: 'a', files: { 'big.bin': whole } });
    await announced(data.services, pending, parts.map(hexMd5));
    const file = {
      versionId: pending.version.id,
      md5: hexMd5(whole),
      uploadId: hexMd5(whole),
      parts: parts.map(hexMd5),
    };
    await expect(composeParts(data.services, tester, file)).rejects.toThrow(/Part 1/);
    for (const part of parts.toReversed()) await data.services.files.write(bytesOf(part), hexMd5(part));
    const digest = createHash('md5').update(whole).digest('base64');
    expect(await composeParts(data.services, tester, file)).toBe(digest);
    await upload(data.services, pending, { contents: false });
    await commitArtifact(data.services, tester, pending.version.id);
    await collectGarbage(data.services, tester);
    expect(kept()).toContain(hexMd5(whole));
    for (const part of parts) expect(kept()).not.toContain(hexMd5(part));
  });

  it('is refused when its parts make something else, or nobody announced it', async () => {
    const pending = await begin(data.services, { collection: 'a', files: { 'big.bin': whole } });
    await announced(data.services, pending, parts.map(hexMd5));
    for (const part of parts) await data.services.files.write(bytesOf(part), hexMd5(part));
    const file = {
      versionId: pending.version.id,
      md5: hexMd5(whole),
      uploadId: hexMd5(whole),
      parts: parts.map(hexMd5),
    };
    await expect(composeParts(data.services, tester, { ...file, parts: file.parts.toReversed() })).rejects.toThrow(
      UserError,
    );
    await expect(composeParts(data.services, tester, { ...file, md5: hexMd5('other') })).rejects.toThrow(UserError);
    expect(kept()).not.toContain(hexMd5(whole));
  });
});

describe('an edit', () => {
  it('is refused whole when a part of it cannot be done', async () => {
    const version = await log('a', { 'x.txt': '0' });
    const edits = { description: 'new', tagsToAdd: ['fine', 'a/b'], tagsToDelete: [] };
    await expect(updateArtifact(data.services, tester, version.id, edits)).rejects.toThrow(UserError);
    await expect(
      updateArtifact(data.services, tester, version.id, { metadata: '{', tagsToAdd: [], tagsToDelete: [] }),
    ).rejects.toThrow(UserError);
    const place = { entity: 'e', project: 'p', collection: 'a' };
    await expect(
      addAliases(data.services, tester, version.id, [
        { ...place, alias: 'good' },
        { ...place, alias: 'v7' },
      ]),
    ).rejects.toThrow(UserError);
    expect((await versionById(data.services.db, version.id))?.description).toBeNull();
    expect(await versionNamed('a', 'good')).toBeUndefined();
  });
});
