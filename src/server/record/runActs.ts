/** What is done to runs from outside of them: states, requests to stop, and deleted files. */

import { UserError } from '../errors.ts';
import { orphanContents } from '../store/contents.ts';
import { findProject } from '../store/projects.ts';
import { findRunFile, removeRunFile } from '../store/runFiles.ts';
import { findRun, runById, shownState, updateRun, type RunRow, type RunState } from '../store/runs.ts';
import { freeContents } from './deletion.ts';
import type { Recorder } from './recorder.ts';

/** From which states a run can be put into another from outside, as the client documents it (`Run.update_state`). */
const TRANSITIONS: Readonly<Record<string, readonly RunState[]>> = {
  pending: ['running', 'failed', 'crashed'],
  failed: ['pending', 'running'],
};

/** @throws UserError when there is no such run, or it cannot be put into this state */
export function setRunState(recorder: Recorder, id: number, state: string): Promise<void> {
  return recorder.db.write(async (tx) => {
    const now = recorder.clock();
    const run = await runById(tx, id);
    if (!run || run.state === 'deleted') throw new UserError('There is no such run.');
    if (run.sweep !== null) throw new UserError('The state of a run of a sweep cannot be set.');
    const before = shownState(run, now);
    if (!TRANSITIONS[state]?.includes(before)) {
      throw new UserError(`A run that is ${before} cannot be made "${state.slice(0, 40)}".`);
    }
    await updateRun(tx, id, { state: state as RunState, finishedAt: state === 'failed' ? now : null });
  });
}

/** Asks a run to stop; its client hears of it with the next lines that it sends. */
export function requestStop(recorder: Recorder, id: number): Promise<void> {
  return recorder.db.write(async (tx) => {
    const run = await runById(tx, id);
    if (!run || run.state === 'deleted') throw new UserError('There is no such run.');
    await updateRun(tx, id, { stopRequested: 1 });
  });
}

/** Deletes files of runs; those that are not there are gone already. */
export async function deleteRunFiles(
  recorder: Recorder,
  files: readonly { readonly runId: number; readonly name: string }[],
): Promise<void> {
  await recorder.db.write(async (tx) => {
    for (const { runId, name } of files) {
      const file = await findRunFile(tx, runId, name);
      if (!file) continue;
      await removeRunFile(tx, runId, name);
      await orphanContents(tx, [file.blob]);
    }
  });
  await freeContents(recorder, files.length);
}

/** @throws UserError when there is no such run */
export async function requireNamedRun(
  recorder: Recorder,
  named: { readonly entity: string; readonly project: string; readonly name: string },
): Promise<RunRow> {
  const project = await findProject(recorder.db, named.entity || recorder.user, named.project);
  const run = project && (await findRun(recorder.db, project.id, named.name));
  if (!run) throw new UserError(`There is no run "${named.name.slice(0, 60)}" in this project.`);
  return run;
}
