/** Resolvers of the action history. */

import { versionById } from '../../read/versions.ts';
import { collectionById } from '../../read/collections.ts';
import { dateTime } from '../context.ts';
import { globalId } from '../ids.ts';
import type { ResolversOf } from '../resolversOf.ts';

export const ArtifactAction: ResolversOf<'ArtifactAction'> = {
  id: (row) => globalId('ArtifactAction', row.id),
  user: (row) => ({ name: row.userName }),
  createdAt: (row) => dateTime(row.createdAt),
  artifactCollection: async (row, _args, { services, caller }) => {
    const found = row.collectionId === null ? undefined : await collectionById(services.db, caller, row.collectionId);
    return found && found.deletedAt === null ? found : null;
  },
  artifact: (row, _args, { services, caller }) =>
    row.versionId === null ? null : versionById(services.db, caller, row.versionId),
};
