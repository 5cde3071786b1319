/** Resolvers of the search. */

import { searchCollections, searchProjects, searchRuns, searchVersions } from '../../read/search.ts';
import type { ResolversOf } from '../resolversOf.ts';

export const SearchResults: ResolversOf<'SearchResults'> = {
  projects: (search, _args, { recorder, caller }) => searchProjects(recorder.db, caller, search),
  collections: (search, _args, { recorder, caller }) => searchCollections(recorder.db, caller, search),
  versions: (search, _args, { recorder, caller }) => searchVersions(recorder.db, caller, search),
  runs: (search, _args, { recorder, caller }) => searchRuns(recorder.db, caller, search),
};
