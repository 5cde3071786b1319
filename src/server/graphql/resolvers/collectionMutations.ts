/** Mutations of collections. */

import type { CollectionPlace } from '../../../shared/collectionPlace.ts';
import {
  deleteCollection,
  editCollection,
  tagCollection,
  untagCollection,
  type CollectionEdits,
} from '../../record/collections.ts';
import type { CollectionRow } from '../../store/collections.ts';
import type {
  CreateArtifactCollectionTagAssignmentsInput,
  DeleteArtifactCollectionTagAssignmentsInput,
  MutationResolvers,
  UpdateArtifactPortfolioInput,
  UpdateArtifactSequenceInput,
} from '../generated.ts';
import { requireIdNumber } from '../ids.ts';

const which = (kind: CollectionRow['kind'], id: string) => ({ id: requireIdNumber('ArtifactCollection', id), kind });

/** Null leaves a fact as it is, as the client sends it for what it did not change. */
const editsOf = (input: UpdateArtifactSequenceInput | UpdateArtifactPortfolioInput): CollectionEdits => ({
  name: input.name ?? undefined,
  description: input.description ?? undefined,
});

type TagsInput = CreateArtifactCollectionTagAssignmentsInput | DeleteArtifactCollectionTagAssignmentsInput;

const placeOf = (input: TagsInput): CollectionPlace => ({
  entity: input.entityName,
  project: input.projectName,
  collection: input.artifactCollectionName,
});

const tagNames = (input: TagsInput) => input.tags.map((tag) => tag.tagName);

export const collectionMutations = {
  updateArtifactSequence: async (_root, { input }, { services, caller }) => ({
    artifactCollection: await editCollection(
      services,
      caller,
      which('sequence', input.artifactSequenceID),
      editsOf(input),
    ),
  }),
  updateArtifactPortfolio: async (_root, { input }, { services, caller }) => ({
    artifactCollection: await editCollection(
      services,
      caller,
      which('portfolio', input.artifactPortfolioID),
      editsOf(input),
    ),
  }),
  moveArtifactSequence: async (_root, { input }, { services, caller }) => ({
    artifactCollection: await editCollection(services, caller, which('sequence', input.artifactSequenceID), {
      typeName: input.destinationArtifactTypeName,
    }),
  }),
  deleteArtifactSequence: async (_root, { input }, { services, caller }) => ({
    artifactCollection: await deleteCollection(services, caller, which('sequence', input.artifactSequenceID)),
  }),
  deleteArtifactPortfolio: async (_root, { input }, { services, caller }) => ({
    artifactCollection: await deleteCollection(services, caller, which('portfolio', input.artifactPortfolioID)),
  }),
  createArtifactCollectionTagAssignments: async (_root, { input }, { services, caller }) => {
    const tags = await tagCollection(services, caller, placeOf(input), tagNames(input));
    return { tags: tags.map((name) => ({ name })) };
  },
  deleteArtifactCollectionTagAssignments: async (_root, { input }, { services, caller }) => {
    await untagCollection(services, caller, placeOf(input), tagNames(input));
    return { success: true };
  },
} satisfies MutationResolvers;
