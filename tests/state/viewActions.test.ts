import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  collapse,
  countFilters,
  expand,
  extract,
  hide,
  move,
  putAllBack,
  putBack,
  reachFurther,
  resetFilters,
  select,
  selectPathTo,
  set,
  show,
  tidy,
  togglePin,
  toggleWord,
} from '../../src/state/viewActions.ts';
import { defaultView } from '../../src/state/viewSpec.ts';

const keys = fc.uniqueArray(
  fc.nat(20).map((number) => `r${number}` as const),
  { maxLength: 6 },
);

describe('actions on a view', () => {
  test('putting back undoes extracting, in any order', () => {
    fc.assert(
      fc.property(keys, keys, (before, added) => {
        const fresh = added.filter((key) => !before.includes(key));
        const start = extract(before)(defaultView);
        expect(putBack(fresh)(extract(fresh)(start))).toEqual(start);
        expect(putBack(fresh.toReversed())(extract(fresh)(start))).toEqual(start);
        expect(putAllBack(extract(fresh)(start)).extracted).toEqual([]);
      }),
    );
  });

  test('extracting twice is extracting once', () => {
    fc.assert(
      fc.property(keys, (some) => {
        expect(extract(some)(extract(some)(defaultView))).toEqual(extract(some)(defaultView));
      }),
    );
  });

  test('what is put back forgets where it was dragged to, and its pin', () => {
    const view = togglePin('r1')(move('r1', { x: 5, y: 5 })(extract(['r1', 'r2'])(defaultView)));
    expect(putBack(['r1'])(view)).toEqual(extract(['r2'])(defaultView));
  });

  test('collapse undoes expand, show undoes hide', () => {
    expect(collapse('c:abcdef')(expand('c:abcdef')(defaultView))).toEqual(defaultView);
    expect(show(['a1'])(hide(['a1'])(defaultView))).toEqual(defaultView);
  });

  test('hiding what is selected lets go of it', () => {
    expect(hide(['a1'])(select('a1')(defaultView)).selected).toEqual([]);
  });

  test('a second end makes a path, a third replaces the second', () => {
    const path = selectPathTo('r2')(select('a1')(defaultView));
    expect(path.selected).toEqual(['a1', 'r2']);
    expect(selectPathTo('r3')(path).selected).toEqual(['a1', 'r3']);
    expect(selectPathTo('a1')(defaultView).selected).toEqual(['a1']);
  });

  test('one reset takes all filters back and leaves the rest', () => {
    const worked = set({ extended: true, upstreamHops: 1 })(extract(['r1'])(select('r1')(defaultView)));
    const filtered = toggleWord('withoutTypes', 'model')(hide(['a9'])(set({ since: '2026-01-01' })(worked)));
    expect(countFilters(filtered)).toBe(3);
    expect(resetFilters(filtered)).toEqual(worked);
    expect(countFilters(worked)).toBe(0);
  });

  test('further reaches one more step, or past what was fetched', () => {
    const near = set({ downstreamHops: 1 })(defaultView);
    expect(reachFurther({ node: 'a1', direction: 'downstream', nodesThen: 30 })(near)).toEqual({
      ...near,
      downstreamHops: 2,
    });
    expect(reachFurther({ node: 'a1', direction: 'upstream', nodesThen: 30 })(near)).toEqual({
      ...near,
      reached: ['a1'],
    });
    expect(reachFurther({ node: null, direction: 'upstream', nodesThen: 30 })(near)).toEqual({
      ...near,
      budget: 30,
    });
  });

  test('ticking a word twice leaves no trace', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        const toggle = toggleWord('aliases', word);
        expect(toggle(defaultView).aliases).toEqual([word]);
        expect(toggle(toggle(defaultView))).toEqual(defaultView);
      }),
    );
  });

  test('tidying up forgets drags and the view, and nothing else', () => {
    const view = extract(['r1'])(move('a1', { x: 1, y: 2 })(set({ viewport: { x: 1, y: 2, zoom: 1 } })(defaultView)));
    expect(tidy(view)).toEqual(extract(['r1'])(defaultView));
  });
});
