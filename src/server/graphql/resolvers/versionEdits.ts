/** Resolvers of what is done to versions after they were logged, and of uploads in parts. */

import { UserError } from '../../errors.ts';
import { deleteArtifact } from '../../record/deletion.ts';
import { addAliases, deleteAliases, updateArtifact, type AliasPlace } from '../../record/edits.ts';
import { assembleParts } from '../../record/parts.ts';
import { KEPT } from '../../store/versions.ts';
import type { Context } from '../context.ts';
import { requireIdNumber } from '../ids.ts';

type Optional<Value> = Value | null | undefined;

interface Input<Fields> {
  readonly input: Fields;
}

/** The client's word for "as everybody's". */
const INHERITED = -1;

/**
 * A time to live as the client sends it.
 * @returns seconds, KEPT, or null where none was asked for
 * @throws UserError when it is neither a number of seconds nor one of the client's words
 */
export function ttlSeconds(seconds: number | null): number | null {
  if (seconds === null || seconds === INHERITED || seconds === 0) return null;
  if (seconds > 0 || seconds === KEPT) return seconds;
  throw new UserError(`A time to live of ${seconds} seconds is over already.`);
}

interface UpdateArtifactInput {
  artifactID: string;
  description: Optional<string>;
  metadata: Optional<string>;
  ttlDurationSeconds: Optional<number>;
  tagsToAdd: Optional<{ tagName: string }[]>;
  tagsToDelete: Optional<{ tagName: string }[]>;
  aliases: Optional<{ alias: string }[]>;
}

async function update(_: unknown, { input }: Input<UpdateArtifactInput>, { recorder, caller }: Context) {
  const ttl = input.ttlDurationSeconds ?? undefined;
  const artifact = await updateArtifact(recorder, caller, requireIdNumber('Artifact', input.artifactID), {
    // Null takes the description away; what is not given at all is left.
    description: input.description,
    metadata: input.metadata ?? undefined,
    ttlSeconds: ttl === undefined ? undefined : ttlSeconds(ttl),
    tagsToAdd: (input.tagsToAdd ?? []).map((tag) => tag.tagName),
    tagsToDelete: (input.tagsToDelete ?? []).map((tag) => tag.tagName),
    aliases: input.aliases?.map((alias) => alias.alias),
  });
  return { artifact };
}

interface AliasesInput {
  artifactID: string;
  aliases: { entityName: string; projectName: string; artifactCollectionName: string; alias: string }[];
}

const placesOf = (input: AliasesInput): AliasPlace[] =>
  input.aliases.map((alias) => ({
    entity: alias.entityName,
    project: alias.projectName,
    collection: alias.artifactCollectionName,
    alias: alias.alias,
  }));

interface CompleteInput {
  artifactID: string;
  storagePath: string;
  completedParts: { partNumber: number; hexMD5: string }[];
}

export const versionEditResolvers = {
  Mutation: {
    updateArtifact: update,
    addAliases: async (_: unknown, { input }: Input<AliasesInput>, { recorder, caller }: Context) => {
      await addAliases(recorder, caller, requireIdNumber('Artifact', input.artifactID), placesOf(input));
      return { success: true };
    },
    deleteAliases: async (_: unknown, { input }: Input<AliasesInput>, { recorder, caller }: Context) => {
      await deleteAliases(recorder, caller, requireIdNumber('Artifact', input.artifactID), placesOf(input));
      return { success: true };
    },
    deleteArtifact: async (
      _: unknown,
      { input }: Input<{ artifactID: string; deleteAliases: Optional<boolean> }>,
      { recorder, caller }: Context,
    ) => ({
      artifact: await deleteArtifact(
        recorder,
        caller,
        requireIdNumber('Artifact', input.artifactID),
        input.deleteAliases ?? false,
      ),
    }),
    completeMultipartUploadArtifact: async (
      _: unknown,
      { input }: Input<CompleteInput>,
      { recorder, caller }: Context,
    ) => ({
      digest: await assembleParts(recorder, caller, {
        versionId: requireIdNumber('Artifact', input.artifactID),
        md5: input.storagePath,
        // The client names each part by the ETag it got, and some servers put these in quotes.
        parts: input.completedParts
          .toSorted((a, b) => a.partNumber - b.partNumber)
          .map((part) => part.hexMD5.replaceAll('"', '')),
      }),
    }),
  },
};
