import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { BoundedMap } from '../../src/shared/boundedMap.ts';

type Step = readonly ['get' | 'set', number];

const steps = fc.array(fc.tuple(fc.constantFrom('get' as const, 'set' as const), fc.nat(9)), { maxLength: 60 });

/** The same by looking back: what was used last, and last set to what, as long as it was not let go of. */
function model(taken: readonly Step[], most: number): ReadonlyMap<number, number> {
  let kept: (readonly [number, number])[] = [];
  for (const [at, [kind, key]] of taken.entries()) {
    const known = kept.find(([other]) => other === key);
    const entry = kind === 'set' ? ([key, at] as const) : known;
    if (entry) kept = [...kept.filter(([other]) => other !== key), entry].slice(-most);
  }
  return new Map(kept);
}

describe('a bounded map', () => {
  test('keeps what was used last, up to its bound, in the order of use', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 6 }), (taken, most) => {
        const map = new BoundedMap<number, number>({ most });
        for (const [at, [kind, key]] of taken.entries()) {
          if (kind === 'set') map.set(key, at);
          else expect(map.get(key)).toBe(model(taken.slice(0, at), most).get(key));
        }
        expect([...map.entries()]).toEqual([...model(taken, most)]);
      }),
    );
  });

  test('asking whether there is an entry is no use of it', () => {
    const map = new BoundedMap<string, number>({ most: 2 });
    map.set('a', 1);
    map.set('b', 2);
    expect(map.has('a')).toBe(true);
    map.set('c', 3);
    expect([map.has('a'), map.has('b'), map.has('c'), map.size]).toEqual([false, true, true, 2]);
  });

  test('weighs no more than it may, but for its newest entry', () => {
    const weights = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 0, max: 100 })), { minLength: 1 });
    fc.assert(
      fc.property(weights, (entries) => {
        const map = new BoundedMap<number, number>({ most: 150, weightOf: (value) => value });
        for (const [key, weight] of entries) {
          map.set(key, weight);
          expect(map.get(key)).toBe(weight);
          const total = [...map.entries()].reduce((sum, [, value]) => sum + value, 0);
          expect(total <= 150 || map.size === 1).toBe(true);
        }
      }),
    );
  });

  test('trims what has grown, but not what is needed', () => {
    const sizes = { a: 1, b: 1, c: 1, d: 1 };
    const map = new BoundedMap<keyof typeof sizes, keyof typeof sizes>({ most: 4, weightOf: (name) => sizes[name] });
    for (const name of ['a', 'b', 'c', 'd'] as const) map.set(name, name);
    expect(map.size).toBe(4);
    sizes.a = sizes.b = sizes.d = 9;
    map.trim(10, (name) => name === 'a');
    expect([...map.entries()].map(([name]) => name)).toEqual(['a', 'd']);
  });

  test('makes a value once for as long as it is kept', () => {
    const map = new BoundedMap<string, object>({ most: 1 });
    const made = map.getOrMake('a', () => ({}));
    expect(map.getOrMake('a', () => ({}))).toBe(made);
    map.set('b', {});
    expect(map.getOrMake('a', () => ({}))).not.toBe(made);
  });
});
