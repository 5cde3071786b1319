/** Resolvers of the query root. */

import { findByClientId, versionById } from '../../read/versions.ts';
import { runById } from '../../read/runs.ts';
import { findProject } from '../../read/projects.ts';
import { collectionById } from '../../read/collections.ts';
import type { Caller } from '../../access/caller.ts';
import { namedLineage } from '../../read/namedLineage.ts';
import { countProjects, listProjects } from '../../read/projectList.ts';
import { countRegistries, listRegistries } from '../../read/registryList.ts';
import { askedSearch } from '../../read/search.ts';
import { userNames } from '../../read/people.ts';
import type { Reader } from '../../store/database.ts';
import { pageRequest } from '../../read/pageRequest.ts';
import { sortedConnection } from '../connection.ts';
import type { Context } from '../context.ts';
import type { QueryProjectArgs, QueryResolvers } from '../generated.ts';
import { globalId, idNumber, type IdType } from '../ids.ts';

const project = (args: Partial<QueryProjectArgs>, { services, caller }: Context) =>
  findProject(services.db, caller, args.entityName || caller.user, args.name ?? '');

/** Looks a row up by its global id; an id of another type, or of nothing, finds nothing. */
function byId<Row>(
  type: IdType,
  id: string,
  find: (db: Reader, caller: Caller, id: number) => Promise<Row>,
  { services, caller }: Context,
) {
  const number = idNumber(type, id);
  return number === undefined ? null : find(services.db, caller, number);
}

export const Query: Required<QueryResolvers> = {
  viewer: (_root, _args, { caller }) => ({ name: caller.user }),
  serverInfo: () => ({}),
  entity: (_root, { name }, { caller }) => ({ name: name || caller.user }),
  users: async (_root, { query }, { services, caller }) => {
    const names = await userNames(services.db, caller);
    const found = query ? names.filter((name) => name === query) : names;
    return { edges: found.map((name) => ({ node: { name } })) };
  },
  organization: (_root, args, { services: { organization } }) =>
    [organization.name, organization.entityName].includes(args.name) ? organization : null,
  project: (_root, args, context) => project(args, context),
  model: (_root, args, context) => project(args, context),
  models: async (_root, args, { services, caller }) => {
    const listing = { search: args.search, order: args.order, entity: args.entityName ?? null };
    const page = await listProjects(services.db, caller, listing, pageRequest(args));
    return sortedConnection(page, () => countProjects(services.db, caller, listing));
  },
  registries: async (_root, args, { services, caller }) => {
    const page = await listRegistries(services.db, caller, args, pageRequest(args));
    return sortedConnection(page, () => countRegistries(services.db, caller, args.search));
  },
  artifact: (_root, { id }, context) => byId('Artifact', id, versionById, context),
  artifactCollection: (_root, { id }, context) => byId('ArtifactCollection', id, collectionById, context),
  run: (_root, { id }, context) => byId('Run', id, runById, context),
  clientIDMapping: async (_root, { clientID }, { services, caller }) => {
    const version = await findByClientId(services.db, caller, clientID);
    return version ? { serverID: globalId('Artifact', version.id) } : null;
  },
  search: (_root, args, { services, caller }) =>
    askedSearch(services.db, caller, { ...args, entityName: args.entityName || caller.user }),
  // Null stands for the default, as in all arguments that have one.
  lineage: (_root, args, { services, caller }) => {
    const { direction, extended, includeGenerated, budget } = args;
    const choice = {
      direction: direction ?? 'BOTH',
      extended: extended ?? false,
      includeGenerated: includeGenerated ?? false,
      budget: budget ?? 10_000,
    };
    return namedLineage(services.db, caller, { ...args, ...choice }, services.clock());
  },
};
