/** The query for TanStack Query that searches a project, or all of them. */

import { queryOptions } from '@tanstack/react-query';
import { containing } from '../shared/regex.ts';
import { execute } from './client.ts';
import { SearchDocument } from './generated/search.ts';
import type { ProjectAddress } from './projects.ts';
import { projectKeys, projectsKeys } from './queryKeys.ts';

/** As many results of each kind as are shown. */
const FEW = 6;

/** W&B's filter for runs whose name or id holds some words; case does not count. */
export function runsNamed(words: string) {
  const pattern = containing(words);
  return { $or: [{ display_name: pattern }, { name: pattern }] };
}

/** What has all of some words, in one project or in all of them; null when there is no such project. */
export function searchQuery(address: ProjectAddress | null, words: string) {
  const { entity = null, project = null } = address ?? {};
  return queryOptions({
    queryKey: address === null ? projectsKeys.search(words) : projectKeys.search(address, words),
    queryFn: async ({ signal }) =>
      (await execute(SearchDocument, { entity, project, words, first: FEW }, signal)).search,
  });
}
