/** What the page of all projects shows, as its address says it. */

import * as v from 'valibot';
import { LAST_ACTIVE } from '../../api/projects.ts';

const text = v.fallback(v.optional(v.pipe(v.string(), v.maxLength(500))), undefined);

const SORT = /^[+-](?:name|last_activity_at|runs|versions)$/u;

export const homeSearchSchema = v.object({
  q: v.optional(text),
  /** Such as "+name". */
  sort: v.optional(v.fallback(v.optional(v.pipe(v.string(), v.regex(SORT))), undefined)),
});

type HomeSearch = v.InferOutput<typeof homeSearchSchema>;

/** What the server is asked for. */
export function homeRequest({ q = '', sort = LAST_ACTIVE }: HomeSearch) {
  return { search: q.trim(), order: sort };
}
