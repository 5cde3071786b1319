import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { csv } from '../../../src/components/download/csvText.ts';
import { type ImpactChoice, impactChooser } from '../../../src/features/impact/impactChoice.ts';
import { impactCsv } from '../../../src/features/impact/impactCsv.ts';
import { impactRows, linksText, wayTo } from '../../../src/features/impact/impactRows.ts';
import { impactChoice, impactSearchSchema, sortAfter } from '../../../src/features/impact/impactSearch.ts';
import { impactSummary } from '../../../src/features/impact/impactSummary.ts';
import { english } from '../../../src/i18n/language.ts';
import { LineageBuilder } from '../../support/builders.ts';

const ALL: ImpactChoice = {
  words: '',
  kind: null,
  type: null,
  user: null,
  sort: 'distance',
  isDescending: false,
};

const chosenRows = (rows: ReturnType<typeof impactRows>, choice: ImpactChoice) => impactChooser(rows)(choice);

function downstream() {
  const builder = new LineageBuilder();
  const dataset = builder.artifact({ name: 'data:v0' });
  const train = builder.run({ name: 'train-10' });
  const retrain = builder.run({ name: 'train-9', state: 'failed' });
  const model = builder.artifact({ name: 'model:v0', type: 'model', aliases: ['production'], tags: ['gold'] });
  builder.path(dataset, train, model).path(dataset, retrain);
  return impactRows({
    ...builder.columns(),
    links: {
      of: [model, model],
      names: ['org/wandb-registry-vision/Digits:v4', 'team/model-registry/MNIST:v0'],
      aliasOf: [0, 0, 1],
      aliases: ['latest', 'champion', 'latest'],
    },
    people: { user: [-1, 0, 1, 0], names: ['kim', 'alex'] },
  });
}

describe('the impact of a version', () => {
  test('is everything downstream with its distance, without the version itself', () => {
    expect(downstream().map(({ name, distance }) => [name, distance])).toEqual([
      ['train-10', 1],
      ['train-9', 1],
      ['model:v0', 2],
    ]);
  });

  test('says where versions are linked, under which aliases, and whose everything is', () => {
    expect(downstream().map(({ name, user, links }) => [name, user, linksText({ links })])).toEqual([
      ['train-10', 'kim', ''],
      ['train-9', 'alex', ''],
      ['model:v0', 'kim', 'org/wandb-registry-vision/Digits:v4 latest champion; team/model-registry/MNIST:v0 latest'],
    ]);
  });

  test('is found by name, alias, tag and state, and by kind', () => {
    const names = (choice: Partial<ImpactChoice>) =>
      chosenRows(downstream(), { ...ALL, ...choice }).map(({ name }) => name);
    expect(names({ words: 'PRODUCTION' })).toEqual(['model:v0']);
    expect(names({ words: 'gold' })).toEqual(['model:v0']);
    expect(names({ words: 'champion' })).toEqual(['model:v0']);
    expect(names({ words: 'registry-vision' })).toEqual(['model:v0']);
    expect(names({ words: 'alex' })).toEqual(['train-9']);
    expect(names({ words: 'failed' })).toEqual(['train-9']);
    expect(names({ kind: 'artifact' })).toEqual(['model:v0']);
    expect(names({ words: 'production', kind: 'run' })).toEqual([]);
    expect(names({ kind: 'registered' })).toEqual(['model:v0']);
    expect(names({ type: 'model' })).toEqual(['model:v0']);
    expect(names({ user: 'kim' })).toEqual(['train-10', 'model:v0']);
    expect(names({ words: 'v0 org' })).toEqual([]);
  });

  test('is sorted as people count, both ways', () => {
    const names = (isDescending: boolean) =>
      chosenRows(downstream(), { ...ALL, kind: 'run', sort: 'name', isDescending }).map(({ name }) => name);
    expect(names(false)).toEqual(['train-9', 'train-10']);
    expect(names(true)).toEqual(['train-10', 'train-9']);
  });
});

test('the way to a row is a shortest one, from what is looked at on', () => {
  const builder = new LineageBuilder();
  const data = builder.artifact({ name: 'data:v0' });
  const far = builder.run({ name: 'far' });
  const between = builder.artifact({ name: 'between:v0' });
  const near = builder.run({ name: 'near' });
  const model = builder.artifact({ name: 'model:v0' });
  builder.path(data, near, model).path(data, far, between, near);
  const rows = impactRows({
    ...builder.columns(),
    links: { of: [], names: [], aliasOf: [], aliases: [] },
    people: { user: [], names: [] },
  });
  const found = rows.find(({ name }) => name === 'model:v0');
  const keyOf = (name: string) => rows.find((row) => row.name === name)?.key;
  expect(found && wayTo(found)).toEqual([keyOf('near'), keyOf('model:v0')]);
});

test('what others rely on comes first, then the nearest', () => {
  const builder = new LineageBuilder();
  const dataset = builder.artifact({ name: 'data:v0' });
  const run = builder.run({ name: 'train' });
  const aliased = builder.artifact({ name: 'a:v0', aliases: ['best'] });
  const latest = builder.artifact({ name: 'b:v0', aliases: ['latest'] });
  const linked = builder.artifact({ name: 'c:v0' });
  const production = builder.artifact({ name: 'd:v0' });
  builder.path(dataset, run, aliased);
  for (const version of [latest, linked, production]) builder.path(run, version);
  const rows = impactRows({
    ...builder.columns(),
    links: {
      of: [linked, production],
      names: ['o/r/c:v0', 'o/r/d:v0'],
      aliasOf: [0, 1],
      aliases: ['latest', 'production'],
    },
    people: { user: [-1, -1, -1, -1, -1, -1], names: [] },
  });
  expect(chosenRows(rows, { ...ALL, sort: 'weight' }).map(({ name }) => name)).toEqual([
    'd:v0',
    'c:v0',
    'a:v0',
    'train',
    'b:v0',
  ]);
});

test('the summary counts what matters, and the most frequent comes first', () => {
  expect(impactSummary(downstream())).toEqual({
    artifacts: 1,
    runs: 2,
    registered: 1,
    registeredAs: ['champion'],
    types: [{ name: 'model', count: 1 }],
    people: [
      { name: 'kim', count: 2 },
      { name: 'alex', count: 1 },
    ],
  });
});

test('a row as CSV says where it is registered, whose it is, when in ISO time, and where its page is', () => {
  const [row] = chosenRows(downstream(), { ...ALL, kind: 'artifact' });
  if (row === undefined) throw new Error('There is no such row.');
  const described = { ...row, project: 'team/a b', createdAt: 1_795_182_206, type: 'model' };
  expect(impactCsv(['head'], [described], 'http://here')).toBe(
    [
      'head',
      [
        'artifact',
        'model:v0',
        'model',
        'production',
        'gold',
        'org/wandb-registry-vision/Digits:v4 latest champion; team/model-registry/MNIST:v0 latest',
        'COMMITTED',
        'kim',
        '2026-11-20T13:43:26.000Z',
        '2',
        'team/a b',
        `http://here/team/a%20b/artifacts/model/${row.slug}/v${row.versionIndex}`,
      ].join(','),
      '',
    ].join('\r\n'),
  );
});

test('each column of the CSV has a name', () => {
  const [head = '', row = ''] = impactCsv(english.messages.impact.csvHead, downstream().slice(0, 1), '').split('\r\n');
  expect(head.split(',')).toHaveLength(row.split(',').length);
});

describe('the address of an impact list', () => {
  test('says words, kind and order; the nearest first when it says nothing', () => {
    expect(impactChoice({})).toEqual(ALL);
    expect(
      impactChoice(v.parse(impactSearchSchema, { q: 'gold', kind: 'run', by: 'kim', sort: '-createdAt' })),
    ).toEqual({
      ...ALL,
      words: 'gold',
      kind: 'run',
      user: 'kim',
      sort: 'createdAt',
      isDescending: true,
    });
    expect(impactChoice(v.parse(impactSearchSchema, { q: 7, kind: 'table', sort: 'size' }))).toEqual(ALL);
  });

  test('turns the order of a column at the second click', () => {
    expect(sortAfter(ALL, 'name')).toBe('name');
    expect(sortAfter({ ...ALL, sort: 'name' }, 'name')).toBe('-name');
    expect(sortAfter({ ...ALL, sort: 'name', isDescending: true }, 'name')).toBe('name');
  });
});

test('a CSV keeps commas, quotes and lines in their cells, and lets no spreadsheet run a name', () => {
  expect(
    csv([
      ['a', 1],
      ['b, "c"\nd', -2],
      ['=HYPERLINK("x")', 0],
    ]),
  ).toBe('a,1\r\n"b, ""c""\nd",-2\r\n"\'=HYPERLINK(""x"")",0\r\n');
});
