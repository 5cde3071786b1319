/** Resolvers of the search. */

import { searchCollections, searchProjects, searchRuns, searchVersions } from '../../read/search.ts';
import type { ResolversOf } from '../resolversOf.ts';

export const SearchResults: ResolversOf<'SearchResults'> = {
  projects: (search, _args, { services, caller }) => searchProjects(services.db, caller, search),
  collections: (search, _args, { services, caller }) => searchCollections(services.db, caller, search),
  versions: (search, _args, { services, caller }) => searchVersions(services.db, caller, search),
  runs: (search, _args, { services, caller }) => searchRuns(services.db, caller, search),
};
