/** Resolvers of sweeps, which are known by their runs alone. */

import { pageRequest } from '../../store/paging.ts';
import type { ProjectRow } from '../../store/projects.ts';
import { findSweep, listSweeps, type SweepRow } from '../../read/sweeps.ts';
import { connection } from '../connection.ts';
import { dateTime, type Context } from '../context.ts';
import { nameId } from '../ids.ts';

type Paging = { first?: number | null; after?: string | null };

const page = (row: ProjectRow, args: Paging, { recorder, caller }: Context) =>
  listSweeps(recorder.db, caller, row.id, pageRequest(args));

export const sweepResolvers = {
  Project: {
    sweep: (row: ProjectRow, args: { sweepName: string }, { recorder, caller }: Context) =>
      findSweep(recorder.db, caller, row.id, args.sweepName),
    sweeps: async (row: ProjectRow, args: Paging, context: Context) =>
      connection(await page(row, args, context), (sweep) => sweep.name),
    totalSweeps: async (row: ProjectRow, _: unknown, context: Context) =>
      (await page(row, { first: 0 }, context)).total,
  },

  Sweep: {
    id: (row: SweepRow) => nameId('Sweep', `${row.projectId}/${row.name}`),
    // Which settings a sweep tries is between its agents; here arrive the runs that came of it.
    method: () => 'custom',
    config: () => 'method: custom\n',
    state: (row: SweepRow) => (row.runningCount > 0 ? 'RUNNING' : 'FINISHED'),
    createdAt: (row: SweepRow) => dateTime(row.createdAt),
    updatedAt: (row: SweepRow) => dateTime(row.updatedAt),
  },
};
