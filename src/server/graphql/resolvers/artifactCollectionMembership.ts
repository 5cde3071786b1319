/** Resolvers of versions' places in collections. */

import { linkerOf } from '../../store/actions.ts';
import { aliasesOfVersion, collectionById } from '../../store/collections.ts';
import { versionById } from '../../store/versions.ts';
import { dateTime } from '../context.ts';
import { versionFiles } from '../fileConnections.ts';
import { globalId } from '../ids.ts';
import type { ResolversOf } from '../resolversOf.ts';

export const ArtifactCollectionMembership: ResolversOf<'ArtifactCollectionMembership'> = {
  id: (row) => globalId('ArtifactCollectionMembership', row.id),
  createdAt: (row) => dateTime(row.createdAt),
  aliases: (row, _args, { recorder }) => aliasesOfVersion(recorder.db, row.versionId, row.collectionId),
  artifact: (row, _args, { recorder }) => versionById(recorder.db, row.versionId),
  artifactCollection: (row, _args, { recorder }) => collectionById(recorder.db, row.collectionId),
  linkedBy: async (row, _args, { recorder }) => {
    const name = await linkerOf(recorder.db, row.collectionId, row.versionId);
    return name === undefined ? null : { name };
  },
  // The client downloads what it finds here, references too, which it fetches from where they point.
  files: (row, args, context) => versionFiles(row.versionId, args, context),
};
