import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentValues, keysByUse } from '../../src/app/columns/documentValues.ts';
import { readTypedFilter } from '../../src/app/columns/valueConditions.ts';
import { columnOf, columnOrder } from '../../src/app/runs/runColumns.ts';
import { metadataValues, usualColumns } from '../../src/app/versions/versionColumns.ts';
import { versionsRequest } from '../../src/app/versions/versionsSearch.ts';

describe('a typed filter', () => {
  test('tells conditions from words', () => {
    expect(readTypedFilter('best rows>1000 model.depth<=2 source=web v3')).toMatchObject({
      words: ['best', 'v3'],
      conditions: [
        { key: 'rows', test: { $gt: 1000 } },
        { key: 'model.depth', test: { $lte: 2 } },
        { key: 'source', test: { $in: ['web'] } },
      ],
    });
  });

  test('takes a number as a number and as a text, and what is in quotes as a text alone', () => {
    const tests = readTypedFilter('a=3 b="3" c="New York" d!=true').conditions.map(({ test }) => test);
    expect(tests).toEqual([{ $in: [3, '3'] }, { $in: ['3'] }, { $in: ['New York'] }, { $nin: [true, 'true'] }]);
  });

  test('leaves out a condition that is being typed', () => {
    expect(readTypedFilter('rows> lr>= a= b!')).toEqual({ words: ['b!'], conditions: [] });
  });

  test('loses no word and takes every text', () => {
    const word = fc.stringMatching(/^[a-z.*()[\]\\]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(readTypedFilter(words.join('  ')).words).toEqual(words);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readTypedFilter(text)).not.toThrow();
      }),
    );
  });
});

describe('the values of a document', () => {
  test('have dotted keys; media have none', () => {
    const table = { _type: 'table-file', path: 'x' };
    expect(documentValues({ a: 1, model: { depth: 2, table }, list: [1] })).toEqual({
      a: 1,
      'model.depth': 2,
      list: [1],
    });
  });

  test('a document without an end is cut', () => {
    const endless = JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`) as { [key: string]: never };
    expect(documentValues(endless)).toEqual({});
  });

  test('keys that most documents have come first', () => {
    expect(keysByUse([{ b: 1 }, { a: 1, b: 2 }, { a: null, c: 1, b: 1 }], () => true)).toEqual(['b', 'a', 'c']);
  });
});

describe('the columns of versions', () => {
  test('are at first the metadata that differs', () => {
    const versions = [
      { rows: 1, same: 'x' },
      { rows: 2, same: 'x' },
    ].map((each) => metadataValues(JSON.stringify(each)));
    expect(usualColumns(versions)).toEqual(['metadata.rows']);
    expect(usualColumns(versions.slice(0, 1))).toEqual(['metadata.rows', 'metadata.same']);
  });

  test('an address asks the server in its own words', () => {
    expect(versionsRequest({})).toEqual({ order: '-version', filters: null });
    const { order, filters } = versionsRequest({ sort: '+metadata.rows', q: 'rows>5 V3 v3' });
    expect(order).toBe('+metadata.rows');
    expect(JSON.parse(filters ?? '')).toEqual({
      $and: [
        { 'metadata.rows': { $gt: 5 } },
        { $or: [{ alias: { $regex: '(?i)V3' } }, { tag: { $regex: '(?i)V3' } }] },
        { $or: [{ alias: { $regex: '(?i)v3' } }, { tag: { $regex: '(?i)v3' } }, { version: 'v3' }] },
      ],
    });
  });
});

describe('the columns of runs', () => {
  test('are named by their orders, and found by them', () => {
    fc.assert(
      fc.property(fc.constantFrom('config' as const, 'metric' as const), fc.stringMatching(/^\S+$/u), (kind, key) => {
        expect(columnOf(columnOrder({ kind, key }))).toEqual({ kind, key });
      }),
    );
    expect(columnOf('created_at')).toBeNull();
  });
});
