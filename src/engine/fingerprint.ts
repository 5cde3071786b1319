import type { LineageColumns } from '../model/lineage.ts';

/**
 * A short text that says which lineage this is: equal for answers that say the same, different for others but for one
 * chance in 2^53. Reads every value once and makes no copy, so that 100,000 nodes take some milliseconds.
 */
export function fingerprint({ nodes, edges, truncated, generatedLeftOut }: LineageColumns): string {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  const add = (value: number): void => {
    low = Math.imul(low ^ value, 0x01000193);
    high = Math.imul(high ^ (value + (low >>> 15)), 0x85ebca6b);
  };
  for (const column of [...Object.values(nodes), ...Object.values(edges)]) {
    if (typeof column === 'number') {
      add(column);
      continue;
    }
    add(column.length);
    for (const value of column) {
      if (typeof value === 'number') add(value);
      else {
        add(value.length);
        for (let i = 0; i < value.length; i++) add(value.charCodeAt(i));
      }
    }
  }
  add(Number(truncated));
  add(generatedLeftOut);
  return `${nodes.count.toString(36)}-${(low >>> 0).toString(36)}${(high >>> 11).toString(36)}`;
}
