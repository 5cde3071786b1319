/** Resolvers of the search. */

import { searchCollections, searchProjects, searchRuns, searchVersions } from '../../read/search.ts';
import type { ResolversOf } from '../resolversOf.ts';

export const SearchResults: ResolversOf<'SearchResults'> = {
  projects: (search, _args, { recorder }) => searchProjects(recorder.db, search),
  collections: (search, _args, { recorder }) => searchCollections(recorder.db, search),
  versions: (search, _args, { recorder }) => searchVersions(recorder.db, search),
  runs: (search, _args, { recorder }) => searchRuns(recorder.db, search),
};
