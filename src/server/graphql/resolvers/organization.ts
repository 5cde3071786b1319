/** Resolvers of the organization. */

import { nameId } from '../ids.ts';
import type { ResolversOf } from '../resolversOf.ts';

export const Organization: ResolversOf<'Organization'> = {
  id: ({ name }) => nameId('Organization', name),
  orgEntity: ({ entityName }) => ({ name: entityName }),
  advancedRegistryFeatures: () => ({ advancedSearch: true }),
};
