/** What the first page of the Artifacts tab lists, as its address says it. */

import * as v from 'valibot';
import { lenient, lenientFlag, lenientText } from '../../state/searchParams.ts';

const SORT = /^[+-](?:name|type|version_count|updated_at)$/u;

export const collectionsSearchSchema = v.object({
  q: lenientText(),
  /** Such as "-updated_at". */
  sort: lenient(v.pipe(v.string(), v.regex(SORT))),
  /** Also what the client makes by itself. */
  generated: lenientFlag,
});

type CollectionsSearch = v.InferOutput<typeof collectionsSearchSchema>;

/** What the server is asked for. */
export function collectionsRequest({ q = '', sort = '-updated_at', generated }: CollectionsSearch) {
  return { search: q.trim(), order: sort, filters: generated === true ? null : JSON.stringify({ is_generated: 0 }) };
}
