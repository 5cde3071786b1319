/** Resolvers of users. */

import { nameId } from '../ids.ts';
import type { ResolversOf } from '../resolversOf.ts';

export const User: ResolversOf<'User'> = {
  id: ({ name }) => nameId('User', name),
  username: ({ name }) => name,
  entity: ({ name }) => name,
  admin: () => false,
  flags: () => '{}',
  apiKeys: () => ({ edges: [] }),
  teams: () => ({ edges: [] }),
  organizations: (_user, _args, { services }) => [services.organization],
};
