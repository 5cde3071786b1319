/** Resolvers of what is looked up about a lineage when it is asked for. */

import { linksOfNodes, peopleOfNodes } from '../../read/lineageLinks.ts';
import type { ResolversOf } from '../resolversOf.ts';

export const Lineage: ResolversOf<'Lineage'> = {
  links: ({ nodes }, _args, { services, caller }) => linksOfNodes(services.db, caller, nodes),
  people: ({ nodes }, _args, { services, caller }) => peopleOfNodes(services.db, caller, nodes),
};
