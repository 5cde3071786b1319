import { afterAll, beforeAll, expect, it } from 'vitest';

import { addressCaller, keyCaller, localCaller, serverCaller } from '../../../src/server/access/caller.ts';
import { listCollections } from '../../../src/server/read/collectionList.ts';
import { collectionTags, findCollection } from '../../../src/server/read/collections.ts';
import { mayRead } from '../../../src/server/read/mayRead.ts';
import { countProjects, listProjects } from '../../../src/server/read/projectList.ts';
import { findProject, projectById } from '../../../src/server/read/projects.ts';
import { listRuns } from '../../../src/server/read/runList.ts';
import { findRun } from '../../../src/server/read/runs.ts';
import { searchCollections, searchProjects, searchRuns, searchVersions } from '../../../src/server/read/search.ts';
import { countMemberships, listVersions } from '../../../src/server/read/versionList.ts';
import { versionById } from '../../../src/server/read/versions.ts';
import { deleteCollection } from '../../../src/server/record/collections.ts';
import { upsertRun } from '../../../src/server/record/runs.ts';
import { questionOf } from '../../../src/server/store/searchText.ts';
import { sql, TRUE } from '../../../src/server/store/sql.ts';
import type { VersionRow } from '../../../src/server/store/versions.ts';
import { tester } from '../../support/caller.ts';
import { logArtifact } from '../../support/logging.ts';
import { temporaryData } from '../../support/memory.ts';

let data: Awaited<ReturnType<typeof temporaryData>>;
let version: VersionRow;

beforeAll(async () => {
  data = await temporaryData();
  await upsertRun(data.services, tester, { entity: 'e', project: 'p', name: 'one', facts: {} });
  version = await logArtifact(data.services, {
    collection: 'digits',
    files: { 'a.txt': 'a' },
    metadata: '{"rows": "many"}',
  });
});
afterAll(() => data.remove());

const PAGE = { first: 10, after: null };

it('users and the server may read everything', () => {
  const key = { id: 1, name: 'ada', hint: '', createdAt: 0, revokedAt: null };
  for (const caller of [tester, localCaller('me'), keyCaller(key), serverCaller('me')]) {
    expect(mayRead(caller, sql`p.id`)).toBe(TRUE);
  }
});

it('what is there is found by users, and does not exist for the holder of a signed address', async () => {
  const { db } = data.services;
  const { projectId, collectionId } = version;
  const search = (words: string) => ({ ...questionOf(words), projectId, first: 10 });
  for (const [caller, count] of [
    [tester, 1],
    [addressCaller, 0],
  ] as const) {
    const one = count === 1;
    expect((await findProject(db, caller, 'e', 'p')) !== undefined).toBe(one);
    expect((await projectById(db, caller, projectId)) !== undefined).toBe(one);
    expect((await findCollection(db, caller, projectId, 'digits')) !== undefined).toBe(one);
    expect((await versionById(db, caller, version.id)) !== undefined).toBe(one);
    expect((await findRun(db, caller, projectId, 'one')) !== undefined).toBe(one);
    expect((await listProjects(db, caller, { entity: 'e' }, PAGE)).rows).toHaveLength(count);
    expect(await countProjects(db, caller, { entity: 'e' })).toBe(count);
    expect((await listCollections(db, caller, { scope: { projectId } }, PAGE)).rows).toHaveLength(count);
    expect((await listVersions(db, caller, collectionId, {}, PAGE)).rows).toHaveLength(count);
    expect(await countMemberships(db, caller, { collectionId }, {})).toBe(count);
    expect((await listRuns(db, caller, { projectId, now: 0 }, PAGE)).rows).toHaveLength(count);
    expect((await listRuns(db, caller, { projectId, now: 0, order: 'config.x' }, PAGE)).rows).toHaveLength(count);
    expect(await searchProjects(db, caller, search('e/p'))).toHaveLength(count);
    expect(await searchCollections(db, caller, search('digits'))).toHaveLength(count);
    expect(await searchVersions(db, caller, search('digits v0'))).toHaveLength(count);
    expect(await searchVersions(db, caller, search('latest'))).toHaveLength(count);
    expect(await searchVersions(db, caller, search('many'))).toHaveLength(count);
    expect(await searchRuns(db, caller, search('one'))).toHaveLength(count);
  }
});

it('the holder of a signed address may ask and change nothing', async () => {
  const { services } = data;
  await expect(collectionTags(services.db, addressCaller, version.collectionId)).rejects.toThrow('opens one file');
  const which = { id: version.collectionId, kind: 'sequence' } as const;
  await expect(deleteCollection(services, addressCaller, which)).rejects.toThrow('opens one file');
  expect(await collectionTags(services.db, tester, version.collectionId)).toEqual([]);
  expect((await findCollection(services.db, tester, version.projectId, 'digits'))?.deletedAt).toBeNull();
});
