import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { OpenData } from '../../../src/server/openData.ts';
import { addAliases } from '../../../src/server/record/edits.ts';
import { upsertRun } from '../../../src/server/record/runs.ts';
import { insertRun, updateRun } from '../../../src/server/store/runs.ts';
import { searchCollections, searchProjects, searchRuns, searchVersions } from '../../../src/server/read/search.ts';
import { indexRun } from '../../../src/server/store/searchEntries.ts';
import { excerpt, questionOf } from '../../../src/server/store/searchText.ts';
import { logArtifact } from '../../support/logging.ts';
import { temporaryData } from '../../support/memory.ts';
import { tester } from '../../support/caller.ts';

let data: OpenData & { remove: () => void };
let projectId = 0;

beforeAll(async () => {
  data = await temporaryData();
  const { services } = data;
  const log = (project: string, collection: string, metadata: object, tags: readonly string[] = []) =>
    logArtifact(services, {
      project,
      run: null,
      collection,
      files: { 'a.txt': JSON.stringify(metadata) },
      metadata: JSON.stringify(metadata),
      tags,
    });
  projectId = (await log('p', 'old-model', {})).projectId;
  await log('p', 'model', { source: 'lab', nested: { rows: 7 } }, ['crawl-audited']);
  const second = await log('p', 'model', { source: 'web-crawler.example', rows: 1200 });
  await log('p', 'model-large', {});
  await log('other', 'model', { source: 'crawler.example' }, ['crawl-audited']);
  await addAliases(services, tester, second.id, [
    { entity: 'e', project: 'p', collection: 'model', alias: 'production' },
  ]);
  const run = (name: string, facts: Parameters<typeof upsertRun>[2]['facts'], tags: readonly string[] = []) =>
    upsertRun(services, tester, { entity: 'e', project: 'p', name, facts, tags });
  await run('r9', {
    displayName: 'train-resnet-9',
    jobType: 'train',
    summary: '{"rows": 1200, "note": "diverged", "_runtime": 4321, "done": true}',
  });
  await run('r10', {
    displayName: 'misty-brook-10',
    config: '{"net": {"value": {"name": "ResNet50"}}, "lr": {"value": 0.001}}',
  });
  await run('r11', { displayName: 'evaluation' }, ['resnet']);
});
afterAll(() => data.remove());

async function search(question: string, { first = 8, inProject = true } = {}) {
  const asked = { projectId: inProject ? projectId : null, ...questionOf(question), first };
  const { db } = data.services;
  const name = async (id: number) =>
    (await db.get<{ name: string }>('SELECT name FROM collection WHERE id = ?', id))?.name;
  const versions = await searchVersions(db, tester, asked);
  return {
    projects: (await searchProjects(db, tester, asked)).map((project) => project.name),
    collections: (await searchCollections(db, tester, asked)).map((collection) => collection.name),
    versions: await Promise.all(
      versions.map(async ({ member, hit }) => [
        `${await name(member.collectionId)}:v${member.versionIndex}`,
        hit && [hit.field, hit.key, hit.text],
      ]),
    ),
    runs: (await searchRuns(db, tester, asked)).map(({ run, hit }) => [
      run.name,
      hit && [hit.field, hit.key, hit.text],
    ]),
  };
}

const nothing = { projects: [], collections: [], versions: [], runs: [] };

describe('the search', () => {
  it('finds the middle of a name, in any case, and then what else has it, and says what', async () => {
    expect((await search('resnet')).runs).toEqual([
      ['r9', null],
      ['r11', ['TAG', null, 'resnet']],
      ['r10', ['CONFIG', 'net.name', 'ResNet50']],
    ]);
  });

  it('finds several words in any order, wherever each of them stands', async () => {
    expect((await search('9 train')).runs).toEqual([['r9', null]]);
    expect((await search('RESNET brook')).runs).toEqual([['r10', ['CONFIG', 'net.name', 'ResNet50']]]);
    expect((await search('resnet diverged')).runs).toEqual([['r9', ['SUMMARY', 'note', 'diverged']]]);
    expect(await search('resnet nowhere')).toEqual(nothing);
  });

  it('puts what is called so first, then what begins so', async () => {
    expect((await search('model')).collections).toEqual(['model', 'model-large', 'old-model']);
    expect((await search('model', { first: 1 })).collections).toEqual(['model']);
  });

  it('finds versions by number, by alias, by tag and by what is in their metadata', async () => {
    expect((await search('model:v0')).versions).toEqual([
      ['model:v0', null],
      ['model-large:v0', null],
      ['old-model:v0', null],
    ]);
    expect((await search('prod')).versions).toEqual([['model:v1', ['ALIAS', null, 'production']]]);
    expect((await search('model:prod')).versions).toEqual([['model:v1', ['ALIAS', null, 'production']]]);
    expect((await search('crawl')).versions).toEqual([
      ['model:v1', ['METADATA', 'source', 'web-crawler.example']],
      ['model:v0', ['TAG', null, 'crawl-audited']],
    ]);
  });

  it('finds whole numbers at any depth, those of a summary too', async () => {
    expect(await search('1200')).toEqual({
      ...nothing,
      versions: [['model:v1', ['METADATA', 'rows', '1200']]],
      runs: [['r9', ['SUMMARY', 'rows', '1200']]],
    });
    expect((await search('7')).versions).toEqual([['model:v0', ['METADATA', 'nested.rows', '7']]]);
    expect((await search('1e-3')).runs).toEqual([['r10', ['CONFIG', 'lr', '0.001']]]);
  });

  it('finds values under a key or the end of one, with other words', async () => {
    expect(await search('lr=0.001')).toEqual({ ...nothing, runs: [['r10', ['CONFIG', 'lr', '0.001']]] });
    expect(await search('NAME=resnet')).toEqual({ ...nothing, runs: [['r10', ['CONFIG', 'net.name', 'ResNet50']]] });
    expect((await search('rows=1200 train')).runs).toEqual([['r9', ['SUMMARY', 'rows', '1200']]]);
    expect((await search('done=true')).runs).toEqual([['r9', ['SUMMARY', 'done', '1']]]);
    expect((await search('source=web rows=1200')).versions).toEqual([
      ['model:v1', ['METADATA', 'source', 'web-crawler.example']],
    ]);
    expect(await search('rows=1200 nowhere')).toEqual(nothing);
    expect(await search('ource=web')).toEqual(nothing);
    expect(await search('source=%')).toEqual(nothing);
    expect(await search('_runtime=4321')).toEqual(nothing);
  });

  it('finds the one with a frequent value that a word tells, and of very many the newest', async () => {
    await data.services.db.write(async (tx) => {
      for (let number = 0; number < 1100; number++) {
        const run = { projectId, name: `f${number}`, displayName: number === 3 ? 'needle' : 'straw', userName: 'kim' };
        const id = await insertRun(tx, { ...run, createdAt: number });
        await updateRun(tx, id, { config: '{"frequent": {"value": "value"}}' });
        await indexRun(tx, id);
      }
    });
    expect((await search('frequent=value needle')).runs).toEqual([['f3', ['CONFIG', 'frequent', 'value']]]);
    expect((await search('frequent=value', { first: 2 })).runs.map(([name]) => name)).toEqual(['f1099', 'f1098']);
  });

  it('looks in one project, or in all of them', async () => {
    expect((await search('crawl-audited')).versions).toHaveLength(1);
    expect((await search('crawl-audited', { inProject: false })).versions).toHaveLength(2);
    expect((await search('e/oth', { inProject: false })).projects).toEqual(['other']);
  });

  it('takes nothing in a question for more than text, and finds nothing by nothing or by what the client keeps for itself', async () => {
    for (const asked of ['', ' ', '4321', 'c%', 'c.*', '"', 'NOT', '* OR *', '{name}', '\u0000']) {
      expect({ asked, ...(await search(asked)) }).toEqual({ asked, ...nothing });
    }
  });
});

describe('an excerpt', () => {
  it('shows where the words stand in a long text, and a short one whole', () => {
    expect(excerpt('short\nnote', ['note'])).toBe('short note');
    const long = `${'before '.repeat(40)}needle ${'after '.repeat(40)}`;
    expect(excerpt(long, ['needle'])).toMatch(/^….*needle.*…$/u);
    expect(excerpt(long, ['elsewhere'])).toMatch(/^before.*…$/u);
  });
});
