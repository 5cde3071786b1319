import { createContext, useContext } from 'react';
import type { RunDetailsQuery } from '../../api/generated/run.ts';
import type { ProjectAddress } from '../../api/projects.ts';

type RunDetails = NonNullable<NonNullable<RunDetailsQuery['project']>['run']>;

/** The run that a page shows. */
export interface ShownRun {
  readonly address: ProjectAddress;
  readonly run: RunDetails;
}

export const RunContext = createContext<ShownRun | null>(null);

/** The run whose page this is. */
export function useShownRun(): ShownRun {
  const shown = useContext(RunContext);
  if (shown === null) throw new Error('A page of a run was drawn outside of its frame.');
  return shown;
}
