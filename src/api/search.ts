/** The query for TanStack Query that searches a project from anywhere in it. */

import { queryOptions } from '@tanstack/react-query';
import { execute } from './client.ts';
import { ProjectSearchDocument } from './generated.ts';
import type { ProjectAddress } from './projects.ts';

/** As many results of each kind as are shown. */
const FEW = 8;

/** W&B's filter for runs whose name or id holds some words; case does not count. */
export function runsNamed(words: string) {
  const pattern = { $regex: `(?i)${words.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&')}` };
  return { $or: [{ display_name: pattern }, { name: pattern }] };
}

/** What in a project is called so: a version by its whole name, collections by name, type or alias, and runs. */
export function searchQuery({ entity, project }: ProjectAddress, words: string) {
  return queryOptions({
    queryKey: ['project', entity, project, 'search', words],
    queryFn: async ({ signal }) => {
      const variables = { entity, project, words, runFilters: JSON.stringify(runsNamed(words)), first: FEW };
      return (await execute(ProjectSearchDocument, variables, signal)).project;
    },
  });
}
