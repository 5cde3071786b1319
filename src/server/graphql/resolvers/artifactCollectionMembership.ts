/** Resolvers of versions' places in collections. */

import { versionById } from '../../read/versions.ts';
import { collectionById } from '../../read/collections.ts';
import { linkerOf } from '../../read/actions.ts';
import { dateTime } from '../context.ts';
import { versionFiles } from '../fileConnections.ts';
import { globalId } from '../ids.ts';
import type { ResolversOf } from '../resolversOf.ts';

export const ArtifactCollectionMembership: ResolversOf<'ArtifactCollectionMembership'> = {
  id: (row) => globalId('ArtifactCollectionMembership', row.id),
  createdAt: (row) => dateTime(row.createdAt),
  aliases: async (row, _args, { loaders }) =>
    (await loaders.versionAliases.load(row.versionId)).filter((alias) => alias.collectionId === row.collectionId),
  artifact: (row, _args, { services, caller }) => versionById(services.db, caller, row.versionId),
  artifactCollection: (row, _args, { services, caller }) => collectionById(services.db, caller, row.collectionId),
  linkedBy: async (row, _args, { services, caller }) => {
    const name = await linkerOf(services.db, caller, row.collectionId, row.versionId);
    return name === undefined ? null : { name };
  },
  // The client downloads what it finds here, references too, which it fetches from where they point.
  files: (row, args, context) => versionFiles(row.versionId, args, context),
};
