import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { OpenData } from '../../../../src/server/openData.ts';
import {
  deleteCollection,
  editCollection,
  tagCollection,
  untagCollection,
} from '../../../../src/server/record/collections.ts';
import { deleteArtifact, deleteRun } from '../../../../src/server/record/deletion.ts';
import { addAliases, deleteAliases, updateArtifact } from '../../../../src/server/record/edits.ts';
import { linkArtifact, unlinkArtifact } from '../../../../src/server/record/links.ts';
import { deleteRegistry } from '../../../../src/server/record/registries.ts';
import { recordStream, upsertRun } from '../../../../src/server/record/runs.ts';
import { findRun } from '../../../../src/server/store/runs.ts';
import type { Database } from '../../../../src/server/store/database.ts';
import { backfillEntries } from '../../../../src/server/store/backfillEntries.ts';
import {
  aliasEntries,
  collectionEntries,
  runEntries,
  versionEntries,
} from '../../../../src/server/store/searchEntries.ts';
import { findEntries, type EntryQuestion } from '../../../../src/server/store/sqlite/searchIndex.ts';
import { hasWord, wordsOf } from '../../../../src/server/store/searchText.ts';
import { logArtifact } from '../../../support/logging.ts';
import { temporaryData } from '../../../support/memory.ts';
import { tester } from '../../../support/caller.ts';

let data: OpenData & { remove: () => void };
beforeAll(async () => {
  data = await temporaryData();
});
afterAll(() => data.remove());

/** Words that share pieces, hold what the index's own language would take for itself, or are in other scripts. */
const WORDS = [
  'train',
  'training',
  'rain-9',
  'resnet50',
  'ResNet',
  'v3',
  'lr',
  '0.125',
  'a"b',
  'OR',
  '{rest}',
  '学習率',
  '모델',
  'b*',
];
const word = fc.constantFrom(...WORDS);
const few = fc.array(word, { maxLength: 3 });
const which = fc.nat({ max: 3 });

/** One thing that somebody does to what is recorded; what names nothing that is there is refused, and changes nothing. */
const act = fc.oneof(
  fc.record({ act: fc.constant('run' as const), which, word, tags: few }),
  fc.record({ act: fc.constant('summary' as const), which, word }),
  fc.record({ act: fc.constant('deleteRun' as const), which }),
  fc.record({ act: fc.constant('log' as const), which, word, tags: few }),
  fc.record({ act: fc.constant('edit' as const), which, word, tags: few }),
  fc.record({ act: fc.constant('alias' as const), which, word }),
  fc.record({ act: fc.constant('unalias' as const), which, word }),
  fc.record({ act: fc.constant('deleteVersion' as const), which }),
  fc.record({ act: fc.constant('tagCollection' as const), which, word }),
  fc.record({ act: fc.constant('untagCollection' as const), which, word }),
  fc.record({ act: fc.constant('rename' as const), which, word }),
  fc.record({ act: fc.constant('deleteCollection' as const), which }),
  fc.record({ act: fc.constant('link' as const), which, word }),
  fc.record({ act: fc.constant('dropPortfolio' as const) }),
  fc.record({ act: fc.constant('unlink' as const), which }),
  fc.record({ act: fc.constant('deleteRegistry' as const) }),
);
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

interface Rows {
  readonly runs: readonly { id: number; name: string }[];
  readonly versions: readonly { id: number; collectionId: number; name: string }[];
  readonly collections: readonly { id: number; name: string; kind: 'sequence' | 'portfolio' }[];
}

async function rowsOf(db: Database): Promise<Rows> {
  return {
    runs: await db.all('SELECT id, name FROM run ORDER BY id'),
    versions: await db.all(
      `SELECT v.id, v.collection_id AS "collectionId", c.name FROM version v JOIN collection c ON c.id = v.collection_id
       ORDER BY v.id`,
    ),
    collections: await db.all('SELECT id, name, kind FROM collection ORDER BY id'),
  };
}

const config = (text: string) => JSON.stringify({ nested: { value: { text, flag: true } }, size: { value: 0.125 } });

/** Does it, with the newest things that there are. */
async function perform({ services }: OpenData, one: Act, number: number): Promise<void> {
  const rows = await rowsOf(services.db);
  const at = <Row>(list: readonly Row[]): Row | undefined => list.at(-1 - ('which' in one ? one.which : 0));
  const place = { entity: 'e', project: 'p' };
  const version = at(rows.versions);
  const collection = at(rows.collections);
  const run = at(rows.runs);
  switch (one.act) {
    case 'run':
      await upsertRun(services, tester, {
        ...place,
        name: `run${one.which}`,
        facts: { displayName: one.word, jobType: one.tags[0], notes: one.tags[1], config: config(one.word) },
        ...(one.tags.length === 0 ? {} : { tags: one.tags }),
      });
      return;
    case 'summary': {
      const projectId = (await services.db.get<{ id: number }>(`SELECT id FROM project WHERE name = 'p'`))?.id ?? 0;
      const found = run && (await findRun(services.db, projectId, run.name));
      const content = [JSON.stringify({ best: one.word, loss: number })];
      if (found)
        await recordStream(services, tester, found, {
          chunks: [{ file: 'wandb-summary.json', offset: 0, content }],
          exitCode: null,
        });
      return;
    }
    case 'deleteRun':
      return deleteRun(services, tester, run?.id ?? 0, false);
    case 'log':
      await logArtifact(services, {
        run: null,
        collection: one.which === 3 ? `run-x-${one.word.length}` : `set-${one.which}`,
        type: one.which === 3 ? 'run_table' : 'dataset',
        files: { 'a.txt': String(number % 5) },
        metadata: JSON.stringify({ source: one.word, size: 0.125 }),
        tags: one.tags,
        aliases: ['latest', one.word.replaceAll(/\W/gu, 'x')],
      });
      return;
    case 'edit':
      await updateArtifact(services, tester, version?.id ?? 0, {
        metadata: JSON.stringify({ note: one.word }),
        description: one.tags[0],
        tagsToAdd: one.tags.slice(1),
        tagsToDelete: one.which === 0 ? [one.word] : [],
      });
      return;
    case 'alias':
    case 'unalias': {
      const alias = { ...place, collection: version?.name ?? '', alias: one.word };
      return (one.act === 'alias' ? addAliases : deleteAliases)(services, tester, version?.id ?? 0, [alias]);
    }
    case 'deleteVersion':
      await deleteArtifact(services, tester, version?.id ?? 0, true);
      return;
    case 'tagCollection':
      await tagCollection(services, tester, { ...place, collection: collection?.name ?? '' }, [one.word]);
      return;
    case 'untagCollection':
      return untagCollection(services, tester, { ...place, collection: collection?.name ?? '' }, [one.word]);
    case 'rename':
      await editCollection(services, tester, collection ?? { id: 0, kind: 'sequence' }, {
        name: `${one.word}-${number}`,
      });
      return;
    case 'deleteCollection':
      await deleteCollection(services, tester, collection ?? { id: 0, kind: 'sequence' });
      return;
    case 'link':
      await linkArtifact(services, tester, {
        version: { id: version?.id ?? 0 },
        portfolio: { entity: services.organization.entityName, project: 'wandb-registry-r', name: `port-${one.which}` },
        aliases: [one.word],
      });
      return;
    case 'unlink': {
      const link = await services.db.get<{ versionId: number; portfolioId: number }>(
        `SELECT m.version_id AS "versionId", m.collection_id AS "portfolioId"
         FROM membership m JOIN collection c ON c.id = m.collection_id WHERE c.kind = 'portfolio'`,
      );
      return unlinkArtifact(services, tester, link ?? { versionId: 0, portfolioId: 0 });
    }
    case 'dropPortfolio':
      await deleteCollection(
        services,
        tester,
        rows.collections.find(({ kind }) => kind === 'portfolio') ?? { id: 0, kind: 'portfolio' },
      );
      return;
    case 'deleteRegistry': {
      const registry = await services.db.get<{ id: number }>(`SELECT id FROM project WHERE name = 'wandb-registry-r'`);
      return deleteRegistry(services, tester, registry?.id ?? 0);
    }
  }
}

const ENTRIES = {
  collection: collectionEntries,
  alias: aliasEntries,
  version: versionEntries,
  run: runEntries,
} as const;

/** What a question finds when every row is looked at. */
async function scan(db: Database, { kind, projectId, words, where }: EntryQuestion): Promise<number[]> {
  const found: { readonly id: number; readonly projectId: number }[] = [];
  for (const { id } of await db.all<{ id: number }>(`SELECT id FROM ${kind} ORDER BY id DESC`)) {
    const row = (await ENTRIES[kind](db, [id])).get(id);
    if (!row?.entry || (projectId !== null && row.projectId !== projectId)) continue;
    const { name, rest } = row.entry;
    const inName = words.every((one) => hasWord(name, one));
    const anywhere = words.every((one) => hasWord(name, one) || hasWord(rest, one));
    const inRest = anywhere && words.some((one) => hasWord(rest, one));
    if ({ name: inName, rest: inRest, anywhere }[where]) found.push({ id, projectId: row.projectId });
  }
  return found.toSorted((a, b) => b.projectId - a.projectId || b.id - a.id).map(({ id }) => id);
}

const QUESTIONS = [
  'rain',
  'train',
  'TRAIN 9',
  're',
  '50',
  'net resnet',
  'v3',
  'l',
  '0.125',
  '125',
  'a"b',
  'OR',
  '{rest}',
  '*',
  '習',
  '모',
  'set-1',
  'port latest',
  'x',
  'set:latest',
  'best',
  'zzz',
];

async function expectAgreement(db: Database): Promise<void> {
  const projects = await db.all<{ id: number }>('SELECT id FROM project ORDER BY id');
  for (const kind of Object.keys(ENTRIES) as EntryQuestion['kind'][]) {
    for (const projectId of [null, ...projects.map(({ id }) => id)]) {
      for (const asked of QUESTIONS) {
        for (const where of ['name', 'rest', 'anywhere'] as const) {
          const question = { kind, projectId, words: wordsOf(asked), where, first: 1000 };
          const scanned = await scan(db, question);
          expect({ question, found: await findEntries(db, question) }).toEqual({ question, found: scanned });
        }
      }
    }
  }
}

describe('the index of the search', () => {
  // oxlint-disable-next-line vitest/expect-expect -- expectAgreement expects
  it(
    'finds what a scan of everything finds, whatever was written, edited and deleted',
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 20, maxLength: 60 }), async (acts) => {
          const fresh = await temporaryData();
          try {
            for (const [number, one] of acts.entries()) await perform(fresh, one, number).catch(mustBeRefusal);
            await expectAgreement(fresh.services.db);
          } finally {
            fresh.remove();
          }
        }),
        { numRuns: 15 },
      );
    },
  );

  it('is made for what was recorded before there was one', async () => {
    const { services } = data;
    await logArtifact(services, { run: null, collection: 'old', files: { a: '1' }, metadata: '{"from": "archive"}' });
    await upsertRun(services, tester, {
      entity: 'e',
      project: 'p',
      name: 'one',
      facts: { config: config('archived') },
    });
    await services.db.write(async (tx) => {
      await tx.run('DELETE FROM search_entry WHERE rowid >= 0');
      await tx.run(`DELETE FROM setting WHERE name = 'search indexed'`);
    });
    const asked = { projectId: 1, words: ['archive'], where: 'anywhere', first: 10 } as const;
    const found = async () => [
      ...(await findEntries(services.db, { kind: 'run', ...asked })),
      ...(await findEntries(services.db, { kind: 'version', ...asked })),
    ];
    expect(await found()).toEqual([]);
    await backfillEntries(services.db);
    expect(await found()).toHaveLength(2);
    await expectAgreement(services.db);
  });
});

/** What is refused names nothing that is there, or what cannot be: everything else is a mistake. */
function mustBeRefusal(error: unknown): void {
  if (error instanceof Error && error.constructor.name === 'UserError') return;
  throw error;
}
