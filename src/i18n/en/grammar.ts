/** Plurals, lists and numbers in English, for the texts of this folder. */

import { pluralFor } from '../plural.ts';

const conjunctions = new Intl.ListFormat('en', { type: 'conjunction' });
const units = new Intl.ListFormat('en', { type: 'unit', style: 'short' });
const numbers = new Intl.NumberFormat('en');

/** 1200 and { one: '# run', other: '# runs' } → "1,200 runs". */
export const plural = pluralFor('en');

/** "a, b, and c". */
export const and = (items: readonly string[]): string => conjunctions.format(items);

/** "a, b, c". */
export const list = (items: readonly string[]): string => units.format(items);

/** 1200 → "1,200". */
export const number = (value: number): string => numbers.format(value);
