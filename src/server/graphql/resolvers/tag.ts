/** Resolvers of tags. */

import { nameId } from '../ids.ts';
import type { ResolversOf } from '../resolversOf.ts';

export const Tag: ResolversOf<'Tag'> = {
  id: ({ name }) => nameId('Tag', name),
};
