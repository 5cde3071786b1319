/** Search: what matches, in which order, and where. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createSearch } from '../../src/model/search.ts';
import { LineageBuilder, sweep } from '../support/builders.ts';

const lineage = new LineageBuilder();
for (const name of ['mnist_model:v0', 'model:v1', 'model', 'remodel:v2', 'super-model:v3']) {
  lineage.artifact({ name, type: 'weights', tags: name === 'model:v1' ? ['Gold'] : [] });
}
lineage.run({ name: 'vague-morning-5', type: 'train', state: 'crashed' });
lineage.run({ name: 'İstanbul run', type: 'train', state: 'finished' });
const { nodes } = lineage.columns();
const search = createSearch(nodes);
const names = (found: Uint32Array) => Array.from(found, (node) => nodes.name[node]);

describe('a search', () => {
  test('finds whole names first, then beginnings, then beginnings of words, then the rest', () => {
    expect(names(search.rank('model'))).toEqual([
      'model',
      'model:v1',
      'mnist_model:v0',
      'super-model:v3',
      'remodel:v2',
    ]);
  });

  test.each([
    ['an alias or tag', 'gold', ['model:v1']],
    ['a type', 'weigh', names(Uint32Array.of(0, 1, 2, 3, 4))],
    ['a job type and a state', 'train crash', ['vague-morning-5']],
    ['a version', 'v2', ['remodel:v2']],
    ['a run id', 'id5x', []],
    ['words in any order', '5 VAGUE', ['vague-morning-5']],
    ['nothing', 'zebra', []],
  ])('by %s', (_, query, found) => {
    expect(names(search.rank(query))).toEqual(found);
  });

  test('without a word finds nothing in the whole, and everything among members', () => {
    expect(search.rank('  ').length).toBe(0);
    expect(search.filter(Uint32Array.of(3, 1), ' ')).toEqual(Uint32Array.of(3, 1));
  });

  test('among members looks at no one else', () => {
    expect(names(search.filter(Uint32Array.of(0, 3), 'model'))).toEqual(['mnist_model:v0', 'remodel:v2']);
  });

  test('typed letter by letter finds what it finds at once', () => {
    const columns = sweep({ runs: 40 });
    const members = Uint32Array.from({ length: 161 }, (_, node) => 160 - node);
    const typing = createSearch(columns.nodes);
    const word = fc.constantFrom('sweep', 'run-1', '3', 'model', ':v0', 'best', 'cra', 'eval', ' ', 'train', 'x');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (parts) => {
        const query = parts.join('');
        for (let length = 1; length <= query.length; length++) typing.filter(members, query.slice(0, length));
        expect(typing.filter(members, query)).toEqual(createSearch(columns.nodes).filter(members, query));
      }),
    );
  });
});

describe('highlights', () => {
  test('are where the words occur, merged', () => {
    expect(search.highlights(5, 'mor')).toEqual([[6, 9]]);
    expect(search.highlights(5, 'VAGUE gue- 5')).toEqual([
      [0, 6],
      [14, 15],
    ]);
    expect(search.highlights(5, 'crashed')).toEqual([]);
  });

  test('stand where the words are, where lower case is longer too', () => {
    expect(search.highlights(6, 'run')).toEqual([[9, 12]]);
    expect(search.highlights(6, 'istanbul')).toEqual([[0, 8]]);
  });
});
