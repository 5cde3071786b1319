/** What is done to registries by hand. Each throws ApiError; `refused` carries the server's sentence. */

import { execute } from './client.ts';
import {
  CreateCollectionDocument,
  DeleteCollectionDocument,
  DeleteRegistryDocument,
  EditCollectionDocument,
  LinkVersionDocument,
  TagCollectionDocument,
  UnlinkVersionDocument,
  UntagCollectionDocument,
  UpsertRegistryDocument,
} from './generated/registry.ts';
import type { ProjectAddress } from './projects.ts';
import type { CollectionPlace } from '../shared/collectionPlace.ts';

/** Links a version to a collection, which is made when it is new; `latest` and `aliases` move to it. Returns its number. */
export async function linkVersion(
  artifactID: string,
  { entity, project, collection }: CollectionPlace,
  aliases: readonly string[],
): Promise<number | null> {
  const answer = await execute(LinkVersionDocument, {
    input: {
      artifactID,
      entityName: entity,
      projectName: project,
      artifactPortfolioName: collection,
      aliases: aliases.map((alias) => ({ alias, artifactCollectionName: collection })),
    },
  });
  return answer.linkArtifact?.versionIndex ?? null;
}

/** Takes a version out of a collection, with the aliases that it has there. */
export async function unlinkVersion(artifactID: string, artifactPortfolioID: string): Promise<void> {
  await execute(UnlinkVersionDocument, { input: { artifactID, artifactPortfolioID } });
}

/** Makes a registry, or changes the one of that name. @param types what it takes; anything when null */
export async function createRegistry(
  { entity, project }: ProjectAddress,
  description: string,
  types: readonly string[] | null,
): Promise<void> {
  await execute(UpsertRegistryDocument, {
    input: {
      entityName: entity,
      name: project,
      description,
      allowAllArtifactTypesInRegistry: types === null,
      artifactTypes: types?.map((name) => ({ name })) ?? [],
    },
  });
}

/** Changes what a registry takes: anything when `added` is null, else the types that it has and these. */
export async function setTypes({ entity, project }: ProjectAddress, added: readonly string[] | null): Promise<void> {
  await execute(UpsertRegistryDocument, {
    input: {
      entityName: entity,
      name: project,
      allowAllArtifactTypesInRegistry: added === null,
      artifactTypes: added?.map((name) => ({ name })) ?? [],
    },
  });
}

export async function describeRegistry({ entity, project }: ProjectAddress, description: string): Promise<void> {
  await execute(UpsertRegistryDocument, { input: { entityName: entity, name: project, description } });
}

/** Makes a collection ahead of the first link to it, for versions of one type. */
export async function createCollection(
  { entity, project, collection }: CollectionPlace,
  artifactTypeName: string,
  description: string,
): Promise<void> {
  await execute(CreateCollectionDocument, {
    input: { entityName: entity, projectName: project, name: collection, artifactTypeName, description },
  });
}

/** Deletes a collection; the versions that were linked to it stay where they were logged. @param id the collection's */
export async function deleteCollection(artifactPortfolioID: string): Promise<void> {
  await execute(DeleteCollectionDocument, { input: { artifactPortfolioID } });
}

/** Deletes a registry with its collections; what was linked to them stays. @param id the registry's */
export async function deleteRegistry(id: string): Promise<void> {
  await execute(DeleteRegistryDocument, { input: { id } });
}

/** One change of a collection. */
export type CollectionEdit =
  | { readonly kind: 'describe'; readonly text: string }
  | { readonly kind: 'addTag' | 'removeTag'; readonly word: string };

/** Makes one change. @param id the collection's */
export async function editCollection(id: string, place: CollectionPlace, edit: CollectionEdit): Promise<void> {
  if (edit.kind === 'describe') {
    await execute(EditCollectionDocument, { input: { artifactPortfolioID: id, description: edit.text } });
    return;
  }
  const input = {
    entityName: place.entity,
    projectName: place.project,
    artifactCollectionName: place.collection,
    tags: [{ tagName: edit.word }],
  };
  if (edit.kind === 'addTag') await execute(TagCollectionDocument, { input });
  else await execute(UntagCollectionDocument, { input });
}
