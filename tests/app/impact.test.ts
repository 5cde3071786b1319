import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { csv } from '../../src/app/impact/csv.ts';
import { chosenRows, type ImpactChoice, impactRows, linksText } from '../../src/app/impact/impactRows.ts';
import { impactChoice, impactSearchSchema, sortAfter } from '../../src/app/impact/impactSearch.ts';
import { LineageBuilder } from '../builders.ts';

const ALL: ImpactChoice = { words: '', kind: null, sort: 'distance', isDescending: false };

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
  });

  test('is sorted as people count, both ways', () => {
    const names = (isDescending: boolean) =>
      chosenRows(downstream(), { ...ALL, kind: 'run', sort: 'name', isDescending }).map(({ name }) => name);
    expect(names(false)).toEqual(['train-9', 'train-10']);
    expect(names(true)).toEqual(['train-10', 'train-9']);
  });
});

describe('the address of an impact list', () => {
  test('says words, kind and order; the nearest first when it says nothing', () => {
    expect(impactChoice({})).toEqual(ALL);
    expect(impactChoice(v.parse(impactSearchSchema, { q: 'gold', kind: 'run', sort: '-createdAt' }))).toEqual({
      words: 'gold',
      kind: 'run',
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
