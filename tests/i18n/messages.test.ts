import { expect, test } from 'vitest';
import { english } from '../../src/i18n/language.ts';

const { lineage, run, registry, impact } = english.messages;

test('a state or field named like a member of objects is shown as the name that it is', () => {
  expect(run.stateName('constructor')).toBe('constructor');
  expect(lineage.inState(2, 'toString')).toBe('2 tostring');
  expect(registry.actions.cleared('constructor')).toBe('Cleared constructor');
  expect(run.stateName('finished')).toBe('Finished');
});

test('what lies beyond the hops says whose limit it is where the two differ', () => {
  expect(lineage.beyondHops(238, null, 2)).toBe('238 beyond 2 hops');
  expect(lineage.beyondHops(1200, 1, 1)).toBe('1,200 beyond 1 hop');
  expect(lineage.beyondHops(3, 1, 2)).toBe('3 beyond 1 hop upstream, 2 hops downstream');
});

test('counts and lists are written as English writes them', () => {
  expect(lineage.gone(1)).toBe('1 node of this saved view is no longer in the lineage.');
  expect(lineage.gone(2)).toBe('2 nodes of this saved view are no longer in the lineage.');
  expect(lineage.ignoredOptions(['hops', 'foo'])).toBe('Ignored unknown link options: hops, foo.');
  expect(registry.acceptsOnly(['model', 'dataset', 'table'])).toBe('Accepts model, dataset, and table only');
  expect(impact.registeredAs(2, ['production', 'staging'])).toBe('2 registered versions · production, staging');
});
