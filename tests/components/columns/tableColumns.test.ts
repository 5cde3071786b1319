import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentValues } from '../../../src/components/columns/documentValues.ts';
import { readTypedFilter } from '../../../src/components/columns/valueConditions.ts';
import { columnOf, columnOrder } from '../../../src/features/runs/runColumns.ts';
import { fittingWidth } from '../../../src/components/tables/fittingWidth.ts';
import { nextSort, sortDirection } from '../../../src/components/tables/sortOrder.ts';
import { windowOf } from '../../../src/components/tables/useRowWindow.ts';
import { versionsRequest } from '../../../src/features/artifact/versionsRequest.ts';

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
    expect(Object.fromEntries(documentValues({ a: 1, model: { depth: 2, table }, list: [1] }))).toEqual({
      a: 1,
      'model.depth': 2,
      list: [1],
    });
  });

  test('are only its own', () => {
    const values = documentValues({ toString: 'mine', a: null });
    expect(values.get('toString')).toBe('mine');
    expect(values.get('a')).toBeNull();
    expect(values.get('constructor')).toBeUndefined();
  });

  test('a document without an end is cut', () => {
    const endless = JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`) as { [key: string]: never };
    expect(documentValues(endless)).toEqual(new Map());
  });
});

describe('the table of versions', () => {
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

describe('an order', () => {
  test('is turned round by another click', () => {
    expect(sortDirection('-created_at', 'created_at')).toBe('descending');
    expect(sortDirection('+created_at', 'created_at')).toBe('ascending');
    expect(sortDirection('created_at', 'created_at')).toBe('ascending');
    expect(sortDirection('-created_at', 'state')).toBe('none');
    const once = nextSort('-created_at', 'summary_metrics.loss', 'descending');
    expect(once).toBe('-summary_metrics.loss');
    expect(nextSort(once, 'summary_metrics.loss', 'descending')).toBe('+summary_metrics.loss');
    expect(nextSort(once, 'state', 'ascending')).toBe('+state');
  });
});

describe('the rows to load', () => {
  test('hold those in sight and some around them, and stay while one scrolls a little', () => {
    expect(windowOf(0, 25)).toEqual({ offset: 0, first: 200 });
    expect(windowOf(90_000, 90_025)).toEqual({ offset: 89_900, first: 300 });
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(60), (first, height) => {
        const { offset, first: count } = windowOf(first, first + height);
        expect(offset).toBeLessThanOrEqual(Math.max(0, first - 80));
        expect(offset + count).toBeGreaterThan(first + height + 80);
        expect(count).toBeLessThanOrEqual(400);
      }),
    );
  });
});

describe('the width of a column', () => {
  const text = (value: string) => value;

  test('has room for its head and its cells, within bounds', () => {
    const narrow = fittingWidth({ name: 'lr', text }, ['0.1']);
    expect(fittingWidth({ name: 'lr', text }, ['0.1', '0.000123'])).toBeGreaterThan(narrow);
    expect(fittingWidth({ name: 'validation.accuracy', text }, [])).toBeGreaterThan(narrow);
    expect(fittingWidth({ name: 'notes', text, widths: [80, 200] }, ['x'.repeat(500)])).toBe(200);
    expect(fittingWidth({ name: '', text, widths: [80, 200] }, [])).toBe(80);
  });
});
