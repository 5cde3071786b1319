import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { runChoices, versionChoices } from '../../../src/features/compare/choices.ts';
import { compareSearchSchema } from '../../../src/features/compare/compareSearch.ts';

const version = (collection: string, index: number, aliases: readonly string[] = [], isGenerated = false) => ({
  id: `${collection} ${index}`,
  versionIndex: index,
  state: 'COMMITTED' as const,
  size: 1,
  createdAt: '2026-11-20T13:43:26Z',
  aliases: aliases.map((alias) => ({ alias })),
  artifactType: { name: 'model', isGenerated },
  artifactSequence: { name: collection, project: { name: 'mnist', entityName: 'team' } },
});

const collection = (name: string, versions: readonly ReturnType<typeof version>[], named = versions[0] ?? null) => ({
  __typename: 'ArtifactSequence' as const,
  id: name,
  name,
  artifactMembership: named && { id: `member of ${name}`, artifact: named },
  artifacts: { edges: versions.map((node) => ({ node })) },
});

const found = (
  collections: readonly ReturnType<typeof collection>[],
  exact: ReturnType<typeof version> | null = null,
) => ({
  id: 'project',
  artifact: exact,
  sibling: null,
  artifactCollections: { edges: collections.map((node) => ({ node })) },
});

describe('versions to choose from', () => {
  test('are each offered once: what is called so first, then the newest, those of the other side before others', () => {
    const [newest, best] = [version('weights', 9), version('weights', 3, ['best'])];
    const choices = versionChoices(
      found(
        [collection('data', [version('data', 1)]), collection('weights', [newest, version('weights', 8)], best)],
        best,
      ),
      'weights',
    );
    expect(choices.map(({ value }) => value)).toEqual(['weights:v3', 'data:v1', 'weights:v9', 'weights:v8']);
    expect(choices[0]?.aliases).toEqual(['best']);
  });

  test('do not include what the client makes by itself, unless it is named', () => {
    const made = version('run-table', 0, [], true);
    expect(versionChoices(found([collection('run-table', [made])]), '')).toEqual([]);
    expect(versionChoices(found([collection('run-table', [made])], made), '').map(({ value }) => value)).toEqual([
      'run-table:v0',
    ]);
    expect(versionChoices(null, '')).toEqual([]);
  });
});

test('runs are chosen by id and read by name', () => {
  const run = {
    id: 'Run 1',
    name: 'a1b2',
    displayName: 'vague-morning-5',
    jobType: '',
    state: 'running',
    createdAt: '2026-11-20T13:43:26Z',
    project: null,
  };
  expect(runChoices({ totalCount: 1, edges: [{ node: run }] })).toMatchObject([
    { value: 'a1b2', name: 'vague-morning-5', type: null, state: 'running' },
  ]);
  expect(runChoices(null)).toEqual([]);
});

test('what an address cannot mean is as if it were not there', () => {
  const read = (search: object) => v.parse(compareSearchSchema, search);
  expect(read({ left: 'model:v1', step: 'r12', without: ['left'], split: true, change: 'added' })).toEqual({
    left: 'model:v1',
    step: 'r12',
    without: ['left'],
    split: true,
    change: 'added',
  });
  const nonsense = {
    left: '',
    right: 7,
    step: '<b>',
    without: ['all'],
    whole: 'yes',
    change: 'renamed',
    file: 'x'.repeat(501),
  };
  expect(Object.values(read(nonsense)).filter((value) => value !== undefined)).toEqual([]);
});
