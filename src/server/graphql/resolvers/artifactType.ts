/** Resolvers of artifact types. */

import { isGeneratedType } from '../../read/types.ts';
import { findListedCollection } from '../../read/collections.ts';
import { countCollections, listCollections, type CollectionChoice } from '../../read/collectionList.ts';
import { pageRequest } from '../../read/pageRequest.ts';
import { sortedConnection } from '../connection.ts';
import { dateTime } from '../context.ts';
import { globalId } from '../ids.ts';
import type { ResolversOf } from '../resolversOf.ts';

export const ArtifactType: ResolversOf<'ArtifactType'> = {
  id: (row) => globalId('ArtifactType', row.id),
  createdAt: (row) => dateTime(row.createdAt),
  isGenerated: (row, _args, { services, caller }) => isGeneratedType(services.db, caller, row.id),
  artifactCollection: async (row, { name }, { services, caller }) => {
    const found = await findListedCollection(services.db, caller, row.projectId, name);
    return found?.typeId === row.id ? found : null;
  },
  artifactCollections: async (row, args, { services, caller }) => {
    const choice: CollectionChoice = { filters: args.filters, order: args.order, scope: { typeId: row.id } };
    const page = await listCollections(services.db, caller, choice, pageRequest(args));
    return sortedConnection(page, () => countCollections(services.db, caller, choice));
  },
};
