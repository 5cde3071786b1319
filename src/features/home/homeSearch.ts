/** What the page of all projects shows, as its address says it. */

import * as v from 'valibot';
import { lenient, lenientText } from '../../state/searchParams.ts';
import { LAST_ACTIVE } from '../../api/projects.ts';

const SORT = /^[+-](?:name|last_activity_at|runs|versions)$/u;

export const homeSearchSchema = v.object({
  q: lenientText(),
  /** Such as "+name". */
  sort: lenient(v.pipe(v.string(), v.regex(SORT))),
});

type HomeSearch = v.InferOutput<typeof homeSearchSchema>;

/** What the server is asked for. */
export function homeRequest({ q = '', sort = LAST_ACTIVE }: HomeSearch) {
  return { search: q.trim(), order: sort };
}
