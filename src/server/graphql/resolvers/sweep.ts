/** Resolvers of sweeps, which are known by their runs alone. */

import { dateTime } from '../context.ts';
import { nameId } from '../ids.ts';
import type { ResolversOf } from '../resolversOf.ts';

export const Sweep: ResolversOf<'Sweep'> = {
  id: (row) => nameId('Sweep', `${row.projectId}/${row.name}`),
  // Which settings a sweep tries is between its agents; here arrive the runs that came of it.
  method: () => 'custom',
  config: () => 'method: custom\n',
  state: (row) => (row.runningCount > 0 ? 'RUNNING' : 'FINISHED'),
  createdAt: (row) => dateTime(row.createdAt),
  updatedAt: (row) => dateTime(row.updatedAt),
};
