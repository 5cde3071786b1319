/** Resolvers of collections, and of their two kinds: sequences and portfolios. */

import { latestOf } from '../../read/versions.ts';
import { projectById } from '../../read/projects.ts';
import { typeById } from '../../read/types.ts';
import { collectionTags, findListedMembership, listAliases } from '../../read/collections.ts';
import { keysOfVersions } from '../../read/valueKeys.ts';
import { countMemberships, countVersionsIn, listMemberships, listVersions } from '../../read/versionList.ts';
import { pageRequest } from '../../read/pageRequest.ts';
import { actionConnection } from '../actionConnection.ts';
import { connection, mapEdges, sortedConnection } from '../connection.ts';
import { dateTime } from '../context.ts';
import { globalId } from '../ids.ts';
import { required } from '../required.ts';
import type { ResolversOf } from '../resolversOf.ts';

export const ArtifactCollection: ResolversOf<'ArtifactCollection'> = {
  __resolveType: (row) => (row.kind === 'sequence' ? 'ArtifactSequence' : 'ArtifactPortfolio'),
};

export const ArtifactPortfolio: ResolversOf<'ArtifactPortfolio'> = {
  id: (row) => globalId('ArtifactCollection', row.id),
  createdAt: (row) => dateTime(row.createdAt),
  updatedAt: (row) => dateTime(row.updatedAt),
  state: (row) => (row.deletedAt === null ? 'READY' : 'DELETED'),
  project: (row, _args, { services, caller }) => projectById(services.db, caller, row.projectId),
  defaultArtifactType: (row, _args, { services, caller }) =>
    required(typeById(services.db, caller, row.typeId), `artifact type ${row.typeId}`),
  tags: async (row, _args, { services, caller }) => ({
    edges: (await collectionTags(services.db, caller, row.id)).map((name) => ({ node: { name } })),
  }),
  aliases: async (row, args, { services, caller }) =>
    connection(
      { ...(await listAliases(services.db, caller, row.id, pageRequest(args))), total: 0 },
      (alias) => alias.id,
    ),
  metadataKeys: (row, { words, first }, { services, caller }) =>
    keysOfVersions(services.db, caller, row, { words: words ?? '', first: pageRequest({ first }, 100).first }),
  artifacts: async (row, args, { services, caller }) => {
    const page = await listVersions(services.db, caller, row.id, args, pageRequest(args));
    return mapEdges(
      sortedConnection(page, () => countVersionsIn(services.db, caller, row.id, args)),
      ({ node, cursor }) => ({ version: `v${node.memberIndex}`, node: { ...node, listedIn: row.id }, cursor }),
    );
  },
  artifactMembership: (row, { aliasName }, { services, caller }) =>
    findListedMembership(services.db, caller, row.id, aliasName),
  artifactMemberships: async (row, args, { services, caller }) => {
    const scope = { collectionId: row.id };
    const listing = { filters: args.filters, order: args.order || '-version' };
    const page = await listMemberships(services.db, caller, scope, listing, pageRequest(args));
    return sortedConnection(page, () => countMemberships(services.db, caller, scope, listing));
  },
  actions: (row, args, context) => actionConnection({ collectionId: row.id }, args, context),
};

export const ArtifactSequence: ResolversOf<'ArtifactSequence'> = {
  ...ArtifactPortfolio,
  latestArtifact: (row, _args, { services, caller }) => latestOf(services.db, caller, row.id),
};
