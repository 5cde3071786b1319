/** What the table of a collection's versions shows, as its address says it. */

import * as v from 'valibot';
import { lenientText } from '../../state/searchParams.ts';

/** What cannot be understood is as if it were not there: an old address still opens the table. */
export const versionsSearchSchema = v.object({
  /** W&B's order: "-version", "+metadata.rows". */
  sort: lenientText(),
  /** Words of aliases and tags, version numbers, and conditions on metadata. */
  q: lenientText(),
});

export type VersionsSearch = v.InferOutput<typeof versionsSearchSchema>;
