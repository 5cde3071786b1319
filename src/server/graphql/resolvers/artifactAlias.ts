/** Resolvers of aliases. */

import { collectionById } from '../../read/collections.ts';
import { globalId } from '../ids.ts';
import type { ResolversOf } from '../resolversOf.ts';

export const ArtifactAlias: ResolversOf<'ArtifactAlias'> = {
  id: (row) => globalId('ArtifactAlias', row.id),
  artifactCollection: (row, _args, { services, caller }) => collectionById(services.db, caller, row.collectionId),
};
