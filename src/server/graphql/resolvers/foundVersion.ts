/** Resolvers of versions that a search found. */

import type { ResolversOf } from '../resolversOf.ts';

export const FoundVersion: ResolversOf<'FoundVersion'> = {
  membership: ({ member }) => member,
};
