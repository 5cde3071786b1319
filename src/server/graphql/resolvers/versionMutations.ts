/** Mutations of versions after they were logged. */

import { deleteArtifact } from '../../record/deletion.ts';
import { addAliases, deleteAliases, updateArtifact, type AliasPlace } from '../../record/edits.ts';
import type { ArtifactCollectionAliasInput, MutationResolvers } from '../generated.ts';
import { requireIdNumber } from '../ids.ts';
import { ttlSeconds } from '../../record/ttl.ts';

const placeOf = (input: ArtifactCollectionAliasInput): AliasPlace => ({
  entity: input.entityName,
  project: input.projectName,
  collection: input.artifactCollectionName,
  alias: input.alias,
});

export const versionMutations = {
  updateArtifact: async (_root, { input }, { services, caller }) => {
    const ttl = input.ttlDurationSeconds ?? undefined;
    const artifact = await updateArtifact(services, caller, requireIdNumber('Artifact', input.artifactID), {
      // Null takes the description away; what is not given at all is left.
      description: input.description,
      metadata: input.metadata ?? undefined,
      ttlSeconds: ttl === undefined ? undefined : ttlSeconds(ttl),
      tagsToAdd: (input.tagsToAdd ?? []).map((tag) => tag.tagName),
      tagsToDelete: (input.tagsToDelete ?? []).map((tag) => tag.tagName),
      aliases: input.aliases?.map((alias) => alias.alias),
    });
    return { artifact };
  },
  addAliases: async (_root, { input }, { services, caller }) => {
    await addAliases(services, caller, requireIdNumber('Artifact', input.artifactID), input.aliases.map(placeOf));
    return { success: true };
  },
  deleteAliases: async (_root, { input }, { services, caller }) => {
    await deleteAliases(services, caller, requireIdNumber('Artifact', input.artifactID), input.aliases.map(placeOf));
    return { success: true };
  },
  deleteArtifact: async (_root, { input }, { services, caller }) => {
    const id = requireIdNumber('Artifact', input.artifactID);
    return { artifact: await deleteArtifact(services, caller, id, input.deleteAliases ?? false) };
  },
} satisfies MutationResolvers;
