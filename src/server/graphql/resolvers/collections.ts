/** Resolvers of collections and of edits of them. */

import type { CollectionPlace } from '../../../shared/collectionPlace.ts';
import {
  deleteCollection,
  editCollection,
  tagCollection,
  untagCollection,
  type CollectionEdits,
} from '../../record/collections.ts';
import { collectionTags } from '../../store/collectionEdits.ts';
import type { CollectionRow } from '../../store/collections.ts';
import { pageRequest } from '../../store/paging.ts';
import { countMemberships, inCollection, listMemberships, type Listing } from '../../read/versionList.ts';
import { sortedConnection } from '../connection.ts';
import type { Context } from '../context.ts';
import { requireIdNumber } from '../ids.ts';
import { tag } from './artifacts.ts';

type Optional<Value> = Value | null | undefined;
type Paging = { first?: number | null; after?: string | null };

interface Input<Fields> {
  readonly input: Fields;
}

async function edit(recorder: Context['recorder'], kind: CollectionRow['kind'], id: string, edits: CollectionEdits) {
  const which = { id: requireIdNumber('ArtifactCollection', id), kind };
  return { artifactCollection: await editCollection(recorder, which, edits) };
}

async function remove(recorder: Context['recorder'], kind: CollectionRow['kind'], id: string) {
  const which = { id: requireIdNumber('ArtifactCollection', id), kind };
  return { artifactCollection: await deleteCollection(recorder, which) };
}

/** Null leaves a fact as it is, as the client sends it for what it did not change. */
const editsOf = (input: { name: Optional<string>; description: Optional<string> }): CollectionEdits => ({
  name: input.name ?? undefined,
  description: input.description ?? undefined,
});

interface EditInput {
  name: Optional<string>;
  description: Optional<string>;
}

interface TagsInput {
  entityName: string;
  projectName: string;
  artifactCollectionName: string;
  tags: { tagName: string }[];
}

const placeOf = (input: TagsInput): CollectionPlace => ({
  entity: input.entityName,
  project: input.projectName,
  collection: input.artifactCollectionName,
});

const tagNames = (input: TagsInput) => input.tags.map((tag) => tag.tagName);

const collectionFields = {
  tags: async (row: CollectionRow, _: unknown, { recorder }: Context) => ({
    edges: (await collectionTags(recorder.db, row.id)).map((name) => ({ node: tag(name) })),
  }),
  state: (row: CollectionRow) => (row.deletedAt === null ? 'READY' : 'DELETED'),
  artifactMemberships: async (row: CollectionRow, args: Paging & Listing, { recorder }: Context) => {
    const within = inCollection(row.id);
    const listing = args.order ? args : { ...args, order: '-version' };
    const page = await listMemberships(recorder.db, within, listing, pageRequest(args));
    return sortedConnection(page, () => countMemberships(recorder.db, within, listing));
  },
};

export const collectionResolvers = {
  Mutation: {
    updateArtifactSequence: (
      _: unknown,
      { input }: Input<EditInput & { artifactSequenceID: string }>,
      { recorder }: Context,
    ) => edit(recorder, 'sequence', input.artifactSequenceID, editsOf(input)),
    updateArtifactPortfolio: (
      _: unknown,
      { input }: Input<EditInput & { artifactPortfolioID: string }>,
      { recorder }: Context,
    ) => edit(recorder, 'portfolio', input.artifactPortfolioID, editsOf(input)),
    moveArtifactSequence: (
      _: unknown,
      { input }: Input<{ artifactSequenceID: string; destinationArtifactTypeName: string }>,
      { recorder }: Context,
    ) => edit(recorder, 'sequence', input.artifactSequenceID, { typeName: input.destinationArtifactTypeName }),
    deleteArtifactSequence: (_: unknown, { input }: Input<{ artifactSequenceID: string }>, { recorder }: Context) =>
      remove(recorder, 'sequence', input.artifactSequenceID),
    deleteArtifactPortfolio: (_: unknown, { input }: Input<{ artifactPortfolioID: string }>, { recorder }: Context) =>
      remove(recorder, 'portfolio', input.artifactPortfolioID),
    createArtifactCollectionTagAssignments: async (_: unknown, { input }: Input<TagsInput>, { recorder }: Context) => ({
      tags: (await tagCollection(recorder, placeOf(input), tagNames(input))).map(tag),
    }),
    deleteArtifactCollectionTagAssignments: async (_: unknown, { input }: Input<TagsInput>, { recorder }: Context) => {
      await untagCollection(recorder, placeOf(input), tagNames(input));
      return { success: true };
    },
  },

  ArtifactSequence: collectionFields,
  ArtifactPortfolio: collectionFields,
};
