/**
 * Orders names as people count: layer9 comes before layer10. It is that of one language for everybody, so that a list
 * stands in one order in a worker, in a link that was passed on, and on the screens of two readers.
 */
const collator = new Intl.Collator('en', { numeric: true });

/** Compares two names, for sorting: below 0 where the first comes first. */
export const compareNames: (a: string, b: string) => number = collator.compare;
