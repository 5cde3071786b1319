import fc from 'fast-check';
import { expect, test } from 'vitest';
import { enteredOption, optionStep } from '../../src/ui/optionStep.ts';

const lists = fc
  .record({ possible: fc.array(fc.boolean(), { maxLength: 12 }), isWrapping: fc.boolean() })
  .chain(({ possible, isWrapping }) =>
    fc.record({
      possible: fc.constant(possible),
      list: fc.record({
        count: fc.constant(possible.length),
        active: possible.length === 0 ? fc.constant(null) : fc.option(fc.nat(possible.length - 1)),
        canChoose: fc.constant((at: number) => possible[at] === true),
        isWrapping: fc.constant(isWrapping),
      }),
    }),
  );

test('a key moves to what may be chosen, or nowhere', () => {
  fc.assert(
    fc.property(lists, fc.constantFrom('ArrowDown', 'ArrowUp', 'Home', 'End'), ({ possible, list }, key) => {
      const to = optionStep(key, list);
      if (possible.includes(true)) expect(possible[to ?? -1]).toBe(true);
      else expect(to).toBeNull();
    }),
  );
});

test('a step down and one up lead back, and as many steps as there are options lead around', () => {
  fc.assert(
    fc.property(lists, ({ possible, list }) => {
      const start = possible.indexOf(true);
      fc.pre(start >= 0);
      const wrapping = { ...list, isWrapping: true };
      const down = optionStep('ArrowDown', { ...wrapping, active: start });
      expect(optionStep('ArrowUp', { ...wrapping, active: down })).toBe(start);
      let at: number | null = start;
      for (const isPossible of possible) if (isPossible) at = optionStep('ArrowDown', { ...wrapping, active: at });
      expect(at).toBe(start);
    }),
  );
});

test('without wrapping the ends stop', () => {
  const list = { count: 3, isWrapping: false };
  expect(optionStep('ArrowDown', { ...list, active: 2 })).toBe(2);
  expect(optionStep('ArrowUp', { ...list, active: 0 })).toBe(0);
});

test('from none, down begins at the first and up at the last', () => {
  const list = { count: 3, active: null, isWrapping: true };
  expect(optionStep('ArrowDown', list)).toBe(0);
  expect(optionStep('ArrowUp', list)).toBe(2);
});

test('other keys do not move', () => {
  expect(optionStep('a', { count: 3, active: 0, isWrapping: true })).toBeNull();
});

test('Enter means the active option, or the first that may be chosen', () => {
  const list = { count: 3, canChoose: (at: number) => at !== 0, isWrapping: true };
  expect(enteredOption({ ...list, active: 2 })).toBe(2);
  expect(enteredOption({ ...list, active: null })).toBe(1);
  expect(enteredOption({ ...list, active: 0 })).toBe(1);
  expect(enteredOption({ count: 0, active: null, isWrapping: true })).toBeNull();
});
