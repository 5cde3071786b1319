/** Mutations with which runs log and use versions. */

import { UserError } from '../../errors.ts';
import { checkMd5 } from '../../files/digest.ts';
import { announceFiles, createArtifact, createManifest, updateManifest, useArtifact } from '../../record/artifacts.ts';
import { commitArtifact } from '../../record/commit.ts';
import { composeParts } from '../../record/parts.ts';
import { versionUpload } from '../fileParents.ts';
import type { MutationResolvers } from '../generated.ts';
import { requireIdNumber } from '../ids.ts';
import { ttlSeconds } from '../../record/ttl.ts';

export const artifactMutations = {
  createArtifact: async (_root, { input }, { services, caller }) => {
    const collection = input.artifactCollectionName ?? input.artifactCollectionNames?.[0];
    if (!collection) throw new UserError('The artifact has no name.');
    const artifact = await createArtifact(services, caller, {
      entity: input.entityName ?? '',
      project: input.projectName,
      run: input.runName || null,
      type: input.artifactTypeName,
      collection,
      digest: input.digest,
      description: input.description ?? null,
      metadata: input.metadata ?? null,
      aliases: (input.aliases ?? []).map((alias) => alias.alias),
      tags: (input.tags ?? []).map((tag) => tag.tagName),
      historyStep: input.historyStep ?? null,
      ttlSeconds: ttlSeconds(input.ttlDurationSeconds ?? null),
      clientId: input.clientID ?? null,
      distributedId: input.distributedID || null,
    });
    return { artifact };
  },
  createArtifactManifest: async (_root, { input }, { services, caller }) => {
    const artifactManifest = await createManifest(services, caller, {
      versionId: requireIdNumber('Artifact', input.artifactID),
      kind: input.type ?? 'FULL',
      digest: input.digest,
      baseId: input.baseArtifactID ? requireIdNumber('Artifact', input.baseArtifactID) : null,
      run: input.runName
        ? { entity: input.entityName ?? '', project: input.projectName ?? '', name: input.runName }
        : null,
    });
    return { artifactManifest };
  },
  updateArtifactManifest: async (_root, { input }, { services, caller }) => {
    const id = requireIdNumber('ArtifactManifest', input.artifactManifestID);
    return { artifactManifest: await updateManifest(services, caller, id, input.digest ?? '') };
  },
  createArtifactFiles: async (_root, { input }, context) => {
    const files = input.artifactFiles.map((file) => ({
      artifactID: file.artifactID,
      versionId: requireIdNumber('Artifact', file.artifactID),
      path: file.name,
      md5: file.md5,
      parts: (file.uploadPartsInput ?? []).map((part) => checkMd5(part.hexMD5)),
    }));
    const present = await announceFiles(context.services, context.caller, files);
    // The client matches the answer to its files by their order.
    const edges = await Promise.all(
      files.map(async (file, index) => ({
        node: await versionUpload(file, present[index] ?? false, context),
        cursor: file.path,
      })),
    );
    return { files: { edges, totalCount: edges.length, pageInfo: { endCursor: null, hasNextPage: false } } };
  },
  completeMultipartUploadArtifact: async (_root, { input }, { services, caller }) => ({
    digest: await composeParts(services, caller, {
      versionId: requireIdNumber('Artifact', input.artifactID),
      md5: input.storagePath,
      uploadId: input.uploadID,
      // The client names each part by the ETag it got, and some servers put these in quotes.
      parts: input.completedParts
        .toSorted((a, b) => a.partNumber - b.partNumber)
        .map((part) => part.hexMD5.replaceAll('"', '')),
    }),
  }),
  commitArtifact: async (_root, { input }, { services, caller }) => ({
    artifact: await commitArtifact(services, caller, requireIdNumber('Artifact', input.artifactID)),
  }),
  useArtifact: async (_root, { input }, { services, caller }) => ({
    artifact: await useArtifact(services, caller, {
      entity: input.entityName,
      project: input.projectName,
      run: input.runName,
      versionId: requireIdNumber('Artifact', input.artifactID),
      usedAs: input.usedAs ?? null,
    }),
  }),
} satisfies MutationResolvers;
