/** What is done to runs from outside of them: states, requests to stop, and deleted files. */

import type { Caller } from '../access/caller.ts';
import { requireUser } from '../access/requireUser.ts';
import { UserError } from '../errors.ts';
import { shownState } from '../shownState.ts';
import { orphanContents } from '../store/contents.ts';
import { findProject } from '../store/projects.ts';
import { findRunFile, removeRunFile } from '../store/runFiles.ts';
import type { RunState } from '../../shared/runStates.ts';
import { findRun, runById, updateRun, type RunRow } from '../store/runs.ts';
import { freeContents } from './deletion.ts';
import type { Services } from './services.ts';

/** From which states a run can be put into another from outside, as the client documents it (`Run.update_state`). */
const TRANSITIONS: Readonly<Record<string, readonly RunState[]>> = {
  pending: ['running', 'failed', 'crashed'],
  failed: ['pending', 'running'],
};

/** @throws UserError when there is no such run, or it cannot be put into this state */
export function setRunState(services: Services, caller: Caller, id: number, state: string): Promise<void> {
  requireUser(caller);
  return services.db.write(async (tx) => {
    const now = services.clock();
    const run = await runById(tx, id);
    if (!run || run.state === 'deleted') throw new UserError('Run not found.');
    if (run.sweep !== null) throw new UserError('The state of a sweep run cannot be set.');
    const before = shownState(run, now);
    if (!TRANSITIONS[state]?.includes(before)) {
      throw new UserError(`A ${before} run cannot be set to "${state.slice(0, 40)}".`);
    }
    await updateRun(tx, id, { state: state as RunState, finishedAt: state === 'failed' ? now : null });
  });
}

/** Asks a run to stop; its client hears of it with the next lines that it sends. */
export function requestStop(services: Services, caller: Caller, id: number): Promise<void> {
  requireUser(caller);
  return services.db.write(async (tx) => {
    const run = await runById(tx, id);
    if (!run || run.state === 'deleted') throw new UserError('Run not found.');
    await updateRun(tx, id, { stopRequested: 1 });
  });
}

/** Deletes files of runs; those that are not there are gone already. */
export async function deleteRunFiles(
  services: Services,
  caller: Caller,
  files: readonly { readonly runId: number; readonly name: string }[],
): Promise<void> {
  requireUser(caller);
  await services.db.write(async (tx) => {
    for (const { runId, name } of files) {
      const file = await findRunFile(tx, runId, name);
      if (!file) continue;
      await removeRunFile(tx, runId, name);
      await orphanContents(tx, [file.blob]);
    }
  });
  await freeContents(services, files.length);
}

/** @throws UserError when there is no such run */
export async function requireNamedRun(
  services: Services,
  caller: Caller,
  named: { readonly entity: string; readonly project: string; readonly name: string },
): Promise<RunRow> {
  requireUser(caller);
  const project = await findProject(services.db, named.entity || caller.user, named.project);
  const run = project && (await findRun(services.db, project.id, named.name));
  if (!run) throw new UserError(`Run "${named.name.slice(0, 60)}" not found in this project.`);
  return run;
}
