/** Resolvers of collections, and of their two kinds: sequences and portfolios. */

import { keysOfVersions } from '../../read/valueKeys.ts';
import { countMemberships, countVersionsIn, listMemberships, listVersions } from '../../read/versionList.ts';
import { collectionTags } from '../../store/collectionEdits.ts';
import { findListedMembership, listAliases, typeById } from '../../store/collections.ts';
import { pageRequest } from '../../store/paging.ts';
import { projectById } from '../../store/projects.ts';
import { latestOf } from '../../store/versions.ts';
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
  project: (row, _args, { recorder }) => projectById(recorder.db, row.projectId),
  defaultArtifactType: (row, _args, { recorder }) =>
    required(typeById(recorder.db, row.typeId), `artifact type ${row.typeId}`),
  tags: async (row, _args, { recorder }) => ({
    edges: (await collectionTags(recorder.db, row.id)).map((name) => ({ node: { name } })),
  }),
  aliases: async (row, args, { recorder }) =>
    connection({ ...(await listAliases(recorder.db, row.id, pageRequest(args))), total: 0 }, (alias) => alias.id),
  metadataKeys: (row, { words, first }, { recorder }) =>
    keysOfVersions(recorder.db, row, { words: words ?? '', first: pageRequest({ first }, 100).first }),
  artifacts: async (row, args, { recorder }) => {
    const page = await listVersions(recorder.db, row.id, args, pageRequest(args));
    return mapEdges(
      sortedConnection(page, () => countVersionsIn(recorder.db, row.id, args)),
      ({ node, cursor }) => ({ version: `v${node.memberIndex}`, node: { ...node, listedIn: row.id }, cursor }),
    );
  },
  artifactMembership: (row, { aliasName }, { recorder }) => findListedMembership(recorder.db, row.id, aliasName),
  artifactMemberships: async (row, args, { recorder }) => {
    const scope = { collectionId: row.id };
    const listing = { filters: args.filters, order: args.order || '-version' };
    const page = await listMemberships(recorder.db, scope, listing, pageRequest(args));
    return sortedConnection(page, () => countMemberships(recorder.db, scope, listing));
  },
  actions: (row, args, context) => actionConnection({ collectionId: row.id }, args, context),
};

export const ArtifactSequence: ResolversOf<'ArtifactSequence'> = {
  ...ArtifactPortfolio,
  latestArtifact: (row, _args, { recorder }) => latestOf(recorder.db, row.id),
};
