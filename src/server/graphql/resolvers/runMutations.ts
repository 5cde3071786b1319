/** Mutations of runs: those of the run's own client, and what is done to runs from outside of them. */

import { isClientRunState, type RUN_STATES } from '../../../shared/runStates.ts';
import { UserError } from '../../errors.ts';
import { deleteRun } from '../../record/deletion.ts';
import { checkPath } from '../../record/manifest.ts';
import { deleteRunFiles, requestStop, requireNamedRun, setRunState } from '../../record/runActs.ts';
import { upsertRun } from '../../record/runs.ts';
import { runUpload } from '../fileParents.ts';
import type { MutationResolvers } from '../generated.ts';
import { globalId, requireIdNumber, runFileOf } from '../ids.ts';

/** @throws UserError when runs cannot be in this state */
function runState(state: string): (typeof RUN_STATES)[number] {
  if (!isClientRunState(state)) throw new UserError(`"${state}" is not a run state.`);
  return state;
}

interface RunNames {
  readonly entityName?: string | null | undefined;
  readonly projectName?: string | null | undefined;
  readonly runName: string;
}

const named = ({ entityName, projectName, runName }: RunNames) => ({
  entity: entityName ?? '',
  project: projectName ?? '',
  name: runName,
});

const SUCCESS = { success: true };

export const runMutations = {
  // Null and undefined both mean "not given" to commands.
  upsertBucket: async (_root, { input }, { services, caller }) => {
    const { run, inserted } = await upsertRun(services, caller, {
      id: input.id ? requireIdNumber('Run', input.id) : undefined,
      entity: input.entityName ?? undefined,
      project: input.modelName ?? undefined,
      name: input.name ?? undefined,
      facts: {
        displayName: input.displayName ?? undefined,
        description: input.description ?? undefined,
        notes: input.notes ?? undefined,
        groupName: input.groupName ?? undefined,
        jobType: input.jobType ?? undefined,
        sweep: input.sweep ?? undefined,
        state: typeof input.state === 'string' ? runState(input.state) : undefined,
        config: input.config ?? undefined,
        summary: input.summaryMetrics ?? undefined,
        program: input.jobProgram ?? undefined,
        repo: input.jobRepo ?? undefined,
        commitHash: input.commit ?? undefined,
        host: input.host ?? undefined,
      },
      tags: input.tags ?? undefined,
    });
    return { bucket: run, inserted };
  },
  createRunFiles: async (_root, { input }, context) => {
    const run = await requireNamedRun(context.services, context.caller, named(input));
    const files = await Promise.all(input.files.map((name) => runUpload(run.id, checkPath(name), context)));
    return { runID: globalId('Run', run.id), uploadHeaders: [], files };
  },
  // A file counts as uploaded as soon as it is here.
  markRunFilesUploaded: async (_root, { input }, { services, caller }) => {
    await requireNamedRun(services, caller, named(input));
    return SUCCESS;
  },
  // There is nobody to notify, no mail and no chat: the alert is noted by the client in the run's own log only.
  notifyScriptableRunAlert: async (_root, { input }, { services, caller }) => {
    await requireNamedRun(services, caller, named(input));
    return { success: false };
  },
  updateRunState: async (_root, { input }, { services, caller }) => {
    await setRunState(services, caller, requireIdNumber('Run', input.id), input.state);
    return SUCCESS;
  },
  stopRun: async (_root, { input }, { services, caller }) => {
    await requestStop(services, caller, requireIdNumber('Run', input.id));
    return { ...SUCCESS, clientMutationId: input.clientMutationId };
  },
  deleteFiles: async (_root, { input }, { services, caller }) => {
    await deleteRunFiles(services, caller, input.files.map(runFileOf));
    return SUCCESS;
  },
  deleteRun: async (_root, { input }, { services, caller }) => {
    await deleteRun(services, caller, requireIdNumber('Run', input.id), input.deleteArtifacts ?? false);
    return { clientMutationId: input.clientMutationId };
  },
} satisfies MutationResolvers;
