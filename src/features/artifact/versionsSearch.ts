/** What the table of a collection's versions shows, as its address says it. */

import * as v from 'valibot';

const text = v.optional(v.fallback(v.optional(v.pipe(v.string(), v.maxLength(500))), undefined));

/** What cannot be understood is as if it were not there: an old address still opens the table. */
export const versionsSearchSchema = v.object({
  /** W&B's order: "-version", "+metadata.rows". */
  sort: text,
  /** Words of aliases and tags, version numbers, and conditions on metadata. */
  q: text,
});

export type VersionsSearch = v.InferOutput<typeof versionsSearchSchema>;
