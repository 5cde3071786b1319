/** The states that a client can give a run, as W&B names them. */
export const RUN_STATES = ['running', 'finished', 'failed', 'crashed', 'killed'] as const;

/**
 * Every state of a run. One that is made to start again waits as `pending`. One that is deleted stays as a ghost: it is
 * listed nowhere, but the lineage still names it.
 */
export type RunState = (typeof RUN_STATES)[number] | 'pending' | 'deleted';

/** Whether a client can give a run this state. */
export function isClientRunState(state: string): state is (typeof RUN_STATES)[number] {
  return RUN_STATES.some((known) => known === state);
}
