/** Mutations of projects and registries. */

import { deleteRegistry, renameProject, upsertProject } from '../../record/registries.ts';
import { createSampleProject } from '../../record/sample.ts';
import type { MutationResolvers } from '../generated.ts';
import { requireIdNumber } from '../ids.ts';

export const projectMutations = {
  upsertModel: async (_root, { input }, { services, caller }) => {
    const { project, inserted } = await upsertProject(services, caller, {
      entity: input.entityName ?? '',
      name: input.name ?? '',
      description: input.description ?? undefined,
      access: input.access ?? undefined,
      allowsAllTypes: input.allowAllArtifactTypesInRegistry ?? undefined,
      types: (input.artifactTypes ?? []).map((type) => type.name),
    });
    return { project, model: project, inserted };
  },
  renameProject: async (_root, { input }, { services, caller }) => {
    const names = { entity: input.entityName, from: input.oldProjectName, to: input.newProjectName };
    const project = await renameProject(services, caller, names);
    return { project, model: project, inserted: false };
  },
  deleteModel: async (_root, { input }, { services, caller }) => {
    await deleteRegistry(services, caller, requireIdNumber('Project', input.id));
    return { success: true };
  },
  createSampleProject: (_root, _args, { services, caller }) => createSampleProject(services, caller),
} satisfies MutationResolvers;
