/** Resolvers of the search. */

import { findProject } from '../../read/projects.ts';
import { UserError } from '../../errors.ts';
import {
  searchCollections,
  searchProjects,
  searchRuns,
  searchVersions,
  type FoundVersion,
  type Search,
} from '../../read/search.ts';
import { questionOf } from '../../store/searchText.ts';
import type { Context } from '../context.ts';

/** More results of one kind are no help in a search. */
const MOST = 50;

interface Asked {
  words: string;
  entityName?: string | null;
  projectName?: string | null;
  first: number;
}

export const searchResolvers = {
  Query: {
    search: async (_: unknown, args: Asked, { recorder, caller }: Context): Promise<Search | null> => {
      if (args.first < 0 || args.first > MOST) {
        throw new UserError(`"first" is ${args.first}; it must be between 0 and ${MOST}.`);
      }
      const search = { ...questionOf(args.words), first: args.first };
      if (!args.projectName) return { ...search, projectId: null };
      const project = await findProject(recorder.db, caller, args.entityName || caller.user, args.projectName);
      return project ? { ...search, projectId: project.id } : null;
    },
  },

  SearchResults: {
    projects: (search: Search, _: unknown, { recorder, caller }: Context) =>
      searchProjects(recorder.db, caller, search),
    collections: (search: Search, _: unknown, { recorder, caller }: Context) =>
      searchCollections(recorder.db, caller, search),
    versions: (search: Search, _: unknown, { recorder, caller }: Context) =>
      searchVersions(recorder.db, caller, search),
    runs: (search: Search, _: unknown, { recorder, caller }: Context) => searchRuns(recorder.db, caller, search),
  },

  FoundVersion: {
    membership: ({ member }: FoundVersion) => member,
  },
};
