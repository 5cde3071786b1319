/** What the table of a collection's versions shows, as its address says it. */

import * as v from 'valibot';
import { holds, readTypedFilter } from '../columns/valueConditions.ts';

const text = v.optional(v.fallback(v.optional(v.pipe(v.string(), v.maxLength(500))), undefined));

/** What cannot be understood is as if it were not there: an old address still opens the table. */
export const versionsSearchSchema = v.object({
  /** W&B's order: "-version", "+metadata.rows". */
  sort: text,
  /** Words of aliases and tags, version numbers, and conditions on metadata. */
  q: text,
});

export type VersionsSearch = v.InferOutput<typeof versionsSearchSchema>;

/** The newest first. */
const DEFAULT_ORDER = '-version';

/** The order and filters that the server is asked for, in W&B's words. */
export function versionsRequest({ sort = DEFAULT_ORDER, q = '' }: VersionsSearch): {
  readonly order: string;
  readonly filters: string | null;
} {
  const { conditions, words } = readTypedFilter(q);
  const parts = [
    ...conditions.map(({ key, test }) => ({ [`metadata.${key}`]: test })),
    ...words.map((word) => ({
      $or: [{ alias: holds(word) }, { tag: holds(word) }, ...(/^v\d{1,9}$/u.test(word) ? [{ version: word }] : [])],
    })),
  ];
  return { order: sort, filters: parts.length === 0 ? null : JSON.stringify({ $and: parts }) };
}
