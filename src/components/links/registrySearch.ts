/** What a registry's page shows, as its address says it. */

import * as v from 'valibot';
import { lenient, lenientText } from '../../state/searchParams.ts';
import { ACTION_KINDS } from '../../shared/actionKinds.ts';
import { containing } from '../../shared/regex.ts';
import { isVersionNumber } from '../../shared/wandbNames.ts';

/** W&B's parameters, and what the tables are narrowed and ordered by. What cannot be understood counts as left out. */
export const registrySearchSchema = v.object({
  /** "entity/project/collection": a collection, in place of the whole registry. */
  selectionPath: lenientText(),
  /** `membership` is W&B's word for one version of the collection; `activity` is who did what to it. */
  view: lenient(v.picklist(['membership', 'activity'])),
  /** The version's number in the collection, such as v3, or an alias there. */
  version: lenientText(),
  q: lenientText(),
  /** W&B's order, such as "-created_at". */
  sort: lenientText(),
  /** Whose acts are listed, and of which kind. */
  by: lenientText(),
  act: lenient(v.picklist(ACTION_KINDS)),
});

export type RegistrySearch = v.InferOutput<typeof registrySearchSchema>;

/** What versions are listed, in the server's own words; null for all of them. Words are looked for in aliases and tags. */
export function versionFilters(words: string): string | null {
  const wanted = words.trim();
  if (wanted === '') return null;
  if (isVersionNumber(wanted)) return JSON.stringify({ version: wanted });
  const pattern = containing(wanted);
  return JSON.stringify({ $or: [{ alias: pattern }, { tag: pattern }] });
}
