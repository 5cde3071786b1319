import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { OpenData } from '../../../src/server/openData.ts';
import { recordStream, upsertRun } from '../../../src/server/record/runs.ts';
import { countProjects, countRunning, listProjects, runsByWeek } from '../../../src/server/read/projectList.ts';
import { findProject } from '../../../src/server/store/projects.ts';
import { temporaryData } from '../../support/memory.ts';
import { tester } from '../../support/caller.ts';

const DAY = 24 * 3_600_000;
let now = 100 * DAY;
let data: OpenData & { remove: () => void };

beforeAll(async () => {
  data = await temporaryData(() => now);
  const { services } = data;
  const begin = async (entity: string, project: string, name: string, day: number) => {
    now = day * DAY;
    return (await upsertRun(services, tester, { entity, project, name, facts: {} })).run;
  };
  await begin('team', 'vision', 'a', 50);
  await begin('team', 'vision', 'b', 93);
  const ended = await begin('team', 'vision', 'c', 99);
  await recordStream(services, tester, ended, { chunks: [], exitCode: 0 });
  await begin('team', 'vision', 'd', 99.999);
  await begin('lab', 'speech_50', 'a', 98);
  await begin('lab', 'speechx50', 'a', 97);
  now = 100 * DAY;
});
afterAll(() => data.remove());

async function names(search: string | null, order: string | null = null): Promise<string[]> {
  const page = await listProjects(
    data.services.db,
    tester,
    { entity: null, search, order },
    { first: 10, after: null },
  );
  return page.rows.map(({ entityName, name }) => `${entityName}/${name}`);
}

describe('the list of projects', () => {
  it('has the last active first, and other orders on request', async () => {
    expect(await names(null)).toEqual(['team/vision', 'lab/speech_50', 'lab/speechx50']);
    expect(await names(null, '+name')).toEqual(['lab/speech_50', 'lab/speechx50', 'team/vision']);
    expect((await names(null, '-runs'))[0]).toBe('team/vision');
    await expect(names(null, '-secrets')).rejects.toThrow('cannot be sorted by "secrets"');
  });

  it('finds words of entity and name, as they are written', async () => {
    expect(await names('LAB hx50')).toEqual(['lab/speechx50']);
    expect(await names('h_50')).toEqual(['lab/speech_50']);
    expect(await countProjects(data.services.db, tester, { entity: null, search: 'speech' })).toBe(2);
  });

  it('pages in any order without losing or repeating a project', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await listProjects(data.services.db, tester, { entity: null, order: '+runs' }, { first: 1, after });
      seen.push(...page.rows.map(({ name }) => name));
      after = page.rows.at(-1)?.cursor ?? null;
      if (!page.hasNextPage) break;
    }
    expect(seen.toSorted()).toEqual(['speech_50', 'speechx50', 'vision']);
  });
});

describe("a project's activity", () => {
  it('counts runs by the week in which they began, and those that run now', async () => {
    const { db } = data.services;
    const vision = await findProject(db, 'team', 'vision');
    expect(await runsByWeek(db, tester, vision?.id ?? 0, 2, now)).toEqual([1, 2]);
    expect(await runsByWeek(db, tester, vision?.id ?? 0, 8, now)).toEqual([1, 0, 0, 0, 0, 0, 1, 2]);
    expect(await countRunning(db, tester, vision?.id ?? 0, now)).toBe(1);
  });
});
