/** Resolvers of what logs versions. */

import type { ResolversOf } from '../resolversOf.ts';

export const Initiator: ResolversOf<'Initiator'> = { __resolveType: () => 'Run' };
