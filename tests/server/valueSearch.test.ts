import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { OpenData } from '../../src/server/openData.ts';
import { runsWith, versionsWith } from '../../src/server/store/valueSearch.ts';
import { upsertRun } from '../../src/server/record/runs.ts';
import { logArtifact } from './logging.ts';
import { temporaryData } from './memory.ts';

let data: OpenData & { remove: () => void };
let projectId = 0;

beforeAll(async () => {
  data = await temporaryData();
  const { recorder } = data;
  const log = (project: string, collection: string, metadata: object, tags: readonly string[] = []) =>
    logArtifact(recorder, {
      project,
      run: null,
      collection,
      files: { 'a.txt': `${project} ${collection}` },
      metadata: JSON.stringify(metadata),
      tags: [...tags],
    });
  projectId = (await log('p', 'web', { source: 'crawler.example', rows: 1200 })).projectId;
  await log('p', 'lab', { source: 'lab', nested: { rows: 7 } }, ['crawl-audited']);
  await log('other', 'web', { source: 'crawler.example' }, ['crawl-audited']);
  await upsertRun(recorder, {
    entity: 'e',
    project: 'p',
    name: 'one',
    facts: { config: '{"optimizer": {"value": "crawl"}}', summary: '{"rows": 1200}' },
  });
});
afterAll(() => data.remove());

const search = async (words: string, first = 8) => {
  const asked = { projectId, words, first };
  return {
    versions: (await versionsWith(data.recorder.db, asked)).map((version) => version.collectionName),
    runs: (await runsWith(data.recorder.db, asked)).map((run) => run.name),
  };
};

describe('a search by tags and values', () => {
  it('finds what begins so, in one project only, the newest first', async () => {
    expect(await search('crawl')).toEqual({ versions: ['lab', 'web'], runs: ['one'] });
    expect(await search('crawl', 1)).toEqual({ versions: ['lab'], runs: ['one'] });
    expect(await search('crawler')).toEqual({ versions: ['web'], runs: [] });
  });

  it('finds whole numbers, at any depth', async () => {
    expect(await search('1200')).toEqual({ versions: ['web'], runs: ['one'] });
    expect(await search('7')).toEqual({ versions: ['lab'], runs: [] });
  });

  it('finds nothing by parts, patterns and nothing but space', async () => {
    for (const words of ['awler', 'c%', 'c.*', '12', ' ']) {
      expect(await search(words)).toEqual({ versions: [], runs: [] });
    }
  });
});
