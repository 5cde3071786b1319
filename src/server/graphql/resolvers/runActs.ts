/** Resolvers of what is done to runs from outside of them. */

import { deleteRun } from '../../record/deletion.ts';
import { deleteRunFiles, requestStop, requireNamedRun, setRunState } from '../../record/runActs.ts';
import type { Context } from '../context.ts';
import { runFileOf, requireIdNumber } from '../ids.ts';

interface Input<Fields> {
  readonly input: Fields;
}

interface NamedRun {
  entityName: string;
  projectName: string;
  runName: string;
}

const SUCCESS = { success: true };

const named = ({ entityName, projectName, runName }: NamedRun) => ({
  entity: entityName,
  project: projectName,
  name: runName,
});

export const runActResolvers = {
  Mutation: {
    deleteRun: async (
      _: unknown,
      { input }: Input<{ id: string; deleteArtifacts?: boolean | null; clientMutationId?: string | null }>,
      { recorder, caller }: Context,
    ) => {
      await deleteRun(recorder, caller, requireIdNumber('Run', input.id), input.deleteArtifacts ?? false);
      return { clientMutationId: input.clientMutationId ?? null };
    },
    updateRunState: async (
      _: unknown,
      { input }: Input<{ id: string; state: string }>,
      { recorder, caller }: Context,
    ) => {
      await setRunState(recorder, caller, requireIdNumber('Run', input.id), input.state);
      return SUCCESS;
    },
    stopRun: async (
      _: unknown,
      { input }: Input<{ id: string; clientMutationId?: string | null }>,
      { recorder, caller }: Context,
    ) => {
      await requestStop(recorder, caller, requireIdNumber('Run', input.id));
      return { ...SUCCESS, clientMutationId: input.clientMutationId ?? null };
    },
    deleteFiles: async (_: unknown, { input }: Input<{ files: string[] }>, { recorder, caller }: Context) => {
      await deleteRunFiles(recorder, caller, input.files.map(runFileOf));
      return SUCCESS;
    },
    // A file counts as uploaded as soon as it is here.
    markRunFilesUploaded: async (_: unknown, { input }: Input<NamedRun>, { recorder, caller }: Context) => {
      await requireNamedRun(recorder, caller, named(input));
      return SUCCESS;
    },
    // There is nobody to notify, no mail and no chat: the alert is noted by the client in the run's own log only.
    notifyScriptableRunAlert: async (_: unknown, { input }: Input<NamedRun>, { recorder, caller }: Context) => {
      await requireNamedRun(recorder, caller, named(input));
      return { success: false };
    },
  },
};
