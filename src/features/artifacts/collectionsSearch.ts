/** What the first page of the Artifacts tab lists, as its address says it. */

import * as v from 'valibot';

const SORT = /^[+-](?:name|type|version_count|updated_at)$/u;

export const collectionsSearchSchema = v.object({
  q: v.optional(v.fallback(v.optional(v.pipe(v.string(), v.maxLength(500))), undefined)),
  /** Such as "-updated_at". */
  sort: v.optional(v.fallback(v.optional(v.pipe(v.string(), v.regex(SORT))), undefined)),
  /** Also what the client makes by itself. */
  generated: v.optional(v.fallback(v.optional(v.literal(true)), undefined)),
});

type CollectionsSearch = v.InferOutput<typeof collectionsSearchSchema>;

/** What the server is asked for. */
export function collectionsRequest({ q = '', sort = '-updated_at', generated }: CollectionsSearch) {
  return { search: q.trim(), order: sort, filters: generated === true ? null : JSON.stringify({ is_generated: 0 }) };
}
