import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

import { MOST_NODES, defaultView, lineageSearchSchema, readView, writeView } from '../../src/state/viewSpec.ts';
import type { ViewSpec } from '../../src/state/viewSpec.ts';

const nodeKey = fc
  .tuple(fc.constantFrom('a', 'r'), fc.nat(1e9))
  .map(([kind, number]) => `${kind}${number}` as `a${number}`);
const drawnId = fc.oneof(
  nodeKey,
  fc.stringMatching(/^[\da-z]{6,13}$/).map((hash) => `c:${hash}` as const),
  fc.stringMatching(/^[\da-z]{6,13}$/).map((hash) => `p:${hash}` as const),
);
const keys = fc.uniqueArray(nodeKey, { maxLength: 5 });
const words = fc.uniqueArray(fc.string({ unit: 'grapheme' }), { maxLength: 4 });
const whole = fc.integer({ min: -99_999, max: 99_999 });
const hops = fc.option(fc.integer({ min: 0, max: 1000 }));
const day = fc.option(
  fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

const views: fc.Arbitrary<ViewSpec> = fc.record({
  upstreamHops: hops,
  downstreamHops: hops,
  extended: fc.boolean(),
  includeGenerated: fc.boolean(),
  withoutTypes: words,
  withoutJobTypes: words,
  withoutStates: words,
  aliases: words,
  tags: words,
  since: day,
  until: day,
  extracted: keys,
  pinned: keys,
  hidden: keys,
  expanded: fc.uniqueArray(drawnId, { maxLength: 4 }),
  reached: keys,
  budget: fc.integer({ min: 1, max: MOST_NODES }),
  moved: fc.dictionary(drawnId, fc.record({ x: whole, y: whole }, { noNullPrototype: true }), {
    maxKeys: 4,
    noNullPrototype: true,
  }),
  selected: fc.uniqueArray(drawnId, { maxLength: 2 }),
  viewport: fc.option(
    fc.record(
      { x: whole, y: whole, zoom: fc.integer({ min: 1, max: 20_000 }).map((thousandths) => thousandths / 1000) },
      { noNullPrototype: true },
    ),
  ),
});

describe('the address of a view', () => {
  test('says the whole view, and nothing of what is as usual', () => {
    expect(writeView(defaultView)).toEqual({});
    expect(readView({})).toEqual({ view: defaultView, dropped: [] });
  });

  test('gives the same view back', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(readView(writeView(view))).toEqual({ view, dropped: [] });
      }),
    );
  });

  test('passes through the router and the text of an address unchanged', () => {
    fc.assert(
      fc.property(views, (view) => {
        const throughText = Object.fromEntries(
          Object.entries(writeView(view)).map(([name, value]) => [name, JSON.parse(JSON.stringify(value)) as unknown]),
        );
        expect(readView(v.parse(lineageSearchSchema, throughText)).view).toEqual(view);
      }),
    );
  });

  test('is short', () => {
    const search = writeView({
      ...defaultView,
      extracted: ['r24', 'r7'],
      selected: ['r24'],
      moved: { a1: { x: 10.4, y: -3 } },
    });
    expect(search).toEqual({ extracted: 'r24.r7', selected: 'r24', moved: 'a1_10_-3' });
  });

  test('never breaks the view, whatever it says', () => {
    const names = fc.oneof(fc.constantFrom(...Object.keys(lineageSearchSchema.entries)), fc.string());
    fc.assert(
      fc.property(fc.dictionary(names, fc.anything()), (search) => {
        const { view } = readView(search);
        expect(Object.keys(view).sort()).toEqual(Object.keys(defaultView).sort());
        // Whatever was understood can be said again.
        expect(readView(writeView(view)).dropped).toEqual([]);
      }),
    );
  });

  test('drops what cannot be understood, and says so, and keeps the rest', () => {
    const { view, dropped } = readView({
      up: -1,
      down: 2,
      extracted: 'r1.x2',
      view: '1_2_0',
      colour: 'red',
      extended: 'yes',
    });
    expect(view).toEqual({ ...defaultView, downstreamHops: 2 });
    expect(dropped).toEqual(['up', 'extracted', 'view', 'colour', 'extended']);
  });
});
