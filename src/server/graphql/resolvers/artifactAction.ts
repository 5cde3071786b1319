/** Resolvers of the action history. */

import { collectionById } from '../../store/collections.ts';
import { versionById } from '../../store/versions.ts';
import { dateTime } from '../context.ts';
import { globalId } from '../ids.ts';
import type { ResolversOf } from '../resolversOf.ts';

export const ArtifactAction: ResolversOf<'ArtifactAction'> = {
  id: (row) => globalId('ArtifactAction', row.id),
  user: (row) => ({ name: row.userName }),
  createdAt: (row) => dateTime(row.createdAt),
  artifactCollection: async (row, _args, { recorder }) => {
    const found = row.collectionId === null ? undefined : await collectionById(recorder.db, row.collectionId);
    return found && found.deletedAt === null ? found : null;
  },
  artifact: (row, _args, { recorder }) => (row.versionId === null ? null : versionById(recorder.db, row.versionId)),
};
