/** Resolvers of the query root. */

import { namedLineage } from '../../read/namedLineage.ts';
import { countProjects, listProjects } from '../../read/projectList.ts';
import { countRegistries, listRegistries } from '../../read/registryList.ts';
import { askedSearch } from '../../read/search.ts';
import { userNames } from '../../read/userNames.ts';
import { collectionById } from '../../store/collections.ts';
import type { Reader } from '../../store/database.ts';
import { pageRequest } from '../../store/paging.ts';
import { findProject } from '../../store/projects.ts';
import { runById } from '../../store/runs.ts';
import { findByClientId, versionById } from '../../store/versions.ts';
import { sortedConnection } from '../connection.ts';
import type { Context } from '../context.ts';
import type { QueryProjectArgs, QueryResolvers } from '../generated.ts';
import { globalId, idNumber, type IdType } from '../ids.ts';

const project = (args: Partial<QueryProjectArgs>, { recorder }: Context) =>
  findProject(recorder.db, args.entityName || recorder.user, args.name ?? '');

/** Looks a row up by its global id; an id of another type, or of nothing, finds nothing. */
function byId<Row>(type: IdType, id: string, find: (db: Reader, id: number) => Promise<Row>, { recorder }: Context) {
  const number = idNumber(type, id);
  return number === undefined ? null : find(recorder.db, number);
}

export const Query: Required<QueryResolvers> = {
  viewer: (_root, _args, { recorder }) => ({ name: recorder.user }),
  serverInfo: () => ({}),
  entity: (_root, { name }, { recorder }) => ({ name: name || recorder.user }),
  users: async (_root, { query }, { recorder }) => {
    const names = await userNames(recorder.db, recorder.user);
    const found = query ? names.filter((name) => name === query) : names;
    return { edges: found.map((name) => ({ node: { name } })) };
  },
  organization: (_root, args, { recorder: { organization } }) =>
    [organization.name, organization.entityName].includes(args.name) ? organization : null,
  project: (_root, args, context) => project(args, context),
  model: (_root, args, context) => project(args, context),
  models: async (_root, args, { recorder }) => {
    const listing = { search: args.search, order: args.order, entity: args.entityName ?? null };
    const page = await listProjects(recorder.db, listing, pageRequest(args));
    return sortedConnection(page, () => countProjects(recorder.db, listing));
  },
  registries: async (_root, args, { recorder }) => {
    const page = await listRegistries(recorder.db, args, pageRequest(args));
    return sortedConnection(page, () => countRegistries(recorder.db, args.search));
  },
  artifact: (_root, { id }, context) => byId('Artifact', id, versionById, context),
  artifactCollection: (_root, { id }, context) => byId('ArtifactCollection', id, collectionById, context),
  run: (_root, { id }, context) => byId('Run', id, runById, context),
  clientIDMapping: async (_root, { clientID }, { recorder }) => {
    const version = await findByClientId(recorder.db, clientID);
    return version ? { serverID: globalId('Artifact', version.id) } : null;
  },
  search: (_root, args, { recorder }) =>
    askedSearch(recorder.db, { ...args, entityName: args.entityName || recorder.user }),
  // Null stands for the default, as in all arguments that have one.
  lineage: (_root, args, { recorder }) => {
    const { direction, extended, includeGenerated, budget } = args;
    const choice = {
      direction: direction ?? 'BOTH',
      extended: extended ?? false,
      includeGenerated: includeGenerated ?? false,
      budget: budget ?? 10_000,
    };
    return namedLineage(recorder.db, { ...args, ...choice }, recorder.clock());
  },
};
