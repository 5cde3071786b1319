/** Resolvers of what is looked up about a lineage when it is asked for. */

import { linksOfNodes, peopleOfNodes } from '../../read/lineageLinks.ts';
import type { ResolversOf } from '../resolversOf.ts';

export const Lineage: ResolversOf<'Lineage'> = {
  links: ({ nodes }, _args, { recorder, caller }) => linksOfNodes(recorder.db, caller, nodes),
  people: ({ nodes }, _args, { recorder, caller }) => peopleOfNodes(recorder.db, caller, nodes),
};
