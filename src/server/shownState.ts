/** The state in which a run is shown. */

import type { RunState } from '../shared/runStates.ts';

/** A run that has said nothing for so long (milliseconds) has crashed; its client reports every 30 seconds. */
export const SILENCE = 5 * 60_000;

/**
 * The state that people see: a run that should be running but has not reported for `SILENCE` is shown as crashed.
 * @param run its recorded state, and when it last reported (milliseconds since 1970)
 * @param now milliseconds since 1970
 */
export function shownState(run: { readonly state: RunState; readonly heartbeatAt: number }, now: number): RunState {
  return run.state === 'running' && now - run.heartbeatAt > SILENCE ? 'crashed' : run.state;
}
