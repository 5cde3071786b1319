/** Resolvers of collections and of edits of them. */

import { collectionTags } from '../../read/collections.ts';
import {
  deleteCollection,
  editCollection,
  tagCollection,
  untagCollection,
  type CollectionEdits,
  type CollectionPlace,
} from '../../record/collections.ts';
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

async function edit({ recorder, caller }: Context, kind: CollectionRow['kind'], id: string, edits: CollectionEdits) {
  const which = { id: requireIdNumber('ArtifactCollection', id), kind };
  return { artifactCollection: await editCollection(recorder, caller, which, edits) };
}

async function remove({ recorder, caller }: Context, kind: CollectionRow['kind'], id: string) {
  const which = { id: requireIdNumber('ArtifactCollection', id), kind };
  return { artifactCollection: await deleteCollection(recorder, caller, which) };
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
  name: input.artifactCollectionName,
});

const tagNames = (input: TagsInput) => input.tags.map((tag) => tag.tagName);

const collectionFields = {
  tags: async (row: CollectionRow, _: unknown, { recorder, caller }: Context) => ({
    edges: (await collectionTags(recorder.db, caller, row.id)).map((name) => ({ node: tag(name) })),
  }),
  state: (row: CollectionRow) => (row.deletedAt === null ? 'READY' : 'DELETED'),
  artifactMemberships: async (row: CollectionRow, args: Paging & Listing, { recorder, caller }: Context) => {
    const within = inCollection(row.id);
    const listing = args.order ? args : { ...args, order: '-version' };
    const page = await listMemberships(recorder.db, caller, within, listing, pageRequest(args));
    return sortedConnection(page, () => countMemberships(recorder.db, caller, within, listing));
  },
};

export const collectionResolvers = {
  Mutation: {
    updateArtifactSequence: (
      _: unknown,
      { input }: Input<EditInput & { artifactSequenceID: string }>,
      context: Context,
    ) => edit(context, 'sequence', input.artifactSequenceID, editsOf(input)),
    updateArtifactPortfolio: (
      _: unknown,
      { input }: Input<EditInput & { artifactPortfolioID: string }>,
      context: Context,
    ) => edit(context, 'portfolio', input.artifactPortfolioID, editsOf(input)),
    moveArtifactSequence: (
      _: unknown,
      { input }: Input<{ artifactSequenceID: string; destinationArtifactTypeName: string }>,
      context: Context,
    ) => edit(context, 'sequence', input.artifactSequenceID, { typeName: input.destinationArtifactTypeName }),
    deleteArtifactSequence: (_: unknown, { input }: Input<{ artifactSequenceID: string }>, context: Context) =>
      remove(context, 'sequence', input.artifactSequenceID),
    deleteArtifactPortfolio: (_: unknown, { input }: Input<{ artifactPortfolioID: string }>, context: Context) =>
      remove(context, 'portfolio', input.artifactPortfolioID),
    createArtifactCollectionTagAssignments: async (
      _: unknown,
      { input }: Input<TagsInput>,
      { recorder, caller }: Context,
    ) => ({
      tags: (await tagCollection(recorder, caller, placeOf(input), tagNames(input))).map(tag),
    }),
    deleteArtifactCollectionTagAssignments: async (
      _: unknown,
      { input }: Input<TagsInput>,
      { recorder, caller }: Context,
    ) => {
      await untagCollection(recorder, caller, placeOf(input), tagNames(input));
      return { success: true };
    },
  },

  ArtifactSequence: collectionFields,
  ArtifactPortfolio: collectionFields,
};
