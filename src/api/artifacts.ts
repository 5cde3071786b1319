/** Queries for TanStack Query about collections and versions. */

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { execute } from './client.ts';
import { ArtifactPreviewDocument, ArtifactVersionDocument, VersionTimelineDocument } from './generated/artifact.ts';
import {
  FoundCollectionsDocument,
  ProjectCollectionsDocument,
  TypeCollectionsDocument,
  VersionEntriesDocument,
  VersionPlaceDocument,
} from './generated/artifacts.ts';
import { nodeId } from './nodeId.ts';
import { nextCursor } from './paging.ts';
import type { ProjectAddress } from './projects.ts';
import { artifactKeys, projectKeys } from './queryKeys.ts';

/** Rows of the sidebar that one request brings: a few screens. */
const TREE_PAGE = 200;
const COLLECTION_PAGE = 100;

/** One page of a type's collections. */
export function typeCollectionsQuery(
  { entity, project }: ProjectAddress,
  type: string,
  order: string,
  after: string | null,
) {
  return {
    queryKey: projectKeys.collections({ entity, project }, type, order, after),
    queryFn: async ({ signal }: { readonly signal: AbortSignal }) => {
      const variables = { entity, project, type, order, after, first: TREE_PAGE };
      const answer = await execute(TypeCollectionsDocument, variables, signal);
      return answer.project?.artifactType?.artifactCollections ?? null;
    },
  };
}

/** One page of the collections whose name, type or alias holds `search`; the server looks. */
export function foundCollectionsQuery({ entity, project }: ProjectAddress, search: string, after: string | null) {
  return {
    queryKey: projectKeys.foundCollections({ entity, project }, search, after),
    queryFn: async ({ signal }: { readonly signal: AbortSignal }) => {
      const variables = { entity, project, search, after, first: TREE_PAGE };
      const answer = await execute(FoundCollectionsDocument, variables, signal);
      return answer.project?.artifactCollections ?? null;
    },
  };
}

/** A project's collections in pages, as its table lists them; order and filters are in W&B's own words. */
export function collectionsQuery(
  { entity, project }: ProjectAddress,
  request: { readonly search: string; readonly order: string; readonly filters: string | null },
) {
  return infiniteQueryOptions({
    queryKey: projectKeys.listedCollections({ entity, project }, request),
    queryFn: async ({ pageParam, signal }) => {
      const variables = { entity, project, ...request, after: pageParam, first: COLLECTION_PAGE };
      return (await execute(ProjectCollectionsDocument, variables, signal)).project?.artifactCollections ?? null;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => nextCursor(page),
  });
}

/** The `first` versions behind the `offset` newest of a collection, for the sidebar; null when there is no such collection. */
export function versionPageQuery(
  { entity, project }: ProjectAddress,
  collection: string,
  offset: number,
  first: number,
) {
  return queryOptions({
    queryKey: projectKeys.versions({ entity, project, collection }, offset, first),
    queryFn: async ({ signal }) => {
      const variables = { entity, project, collection, offset, first };
      const answer = await execute(VersionEntriesDocument, variables, signal);
      return answer.project?.artifactCollection?.artifacts ?? null;
    },
  });
}

/** How many versions of a collection are newer than one. */
export function versionPlaceQuery({ entity, project }: ProjectAddress, collection: string, versionIndex: number) {
  return queryOptions({
    queryKey: projectKeys.versionPosition({ entity, project, collection }, versionIndex),
    queryFn: async ({ signal }) => {
      const newer = JSON.stringify({ version: { $gt: versionIndex } });
      const answer = await execute(VersionPlaceDocument, { entity, project, collection, newer }, signal);
      return answer.project?.artifactCollection?.artifacts.totalCount ?? 0;
    },
  });
}

/** Versions that a timeline shows, and how many of them are newer than its own where there are so many. */
const TIMELINE = { all: 7, newer: 3 };

/** The few versions of a collection around one, the newest first, and how many there are; null when there are none. */
export function timelineQuery({ entity, project }: ProjectAddress, collection: string, versionIndex: number) {
  return queryOptions({
    queryKey: projectKeys.timeline({ entity, project, collection }, versionIndex),
    queryFn: async ({ signal }) => {
      const last = Math.max(versionIndex + TIMELINE.newer, TIMELINE.all - 1);
      const filters = JSON.stringify({ version: { $lte: last } });
      const variables = { entity, project, collection, filters, first: TIMELINE.all };
      return (await execute(VersionTimelineDocument, variables, signal)).project?.artifactCollection ?? null;
    },
  });
}

/** A version by "collection:version or alias", with the runs at both sides; null when there is none. */
export function artifactQuery({ entity, project }: ProjectAddress, name: string) {
  return queryOptions({
    queryKey: projectKeys.artifact({ entity, project }, name),
    queryFn: async ({ signal }) => {
      const answer = await execute(ArtifactVersionDocument, { entity, project, name }, signal);
      return answer.project?.artifact ?? null;
    },
  });
}

/** A version's facts by the number that the lineage query gives; null when it is gone. */
export function artifactPreviewQuery(number: number) {
  return queryOptions({
    queryKey: artifactKeys.preview(number),
    queryFn: async ({ signal }) => {
      const answer = await execute(ArtifactPreviewDocument, { id: nodeId('Artifact', number) }, signal);
      return answer.artifact;
    },
  });
}

/** Where all stored files of a version come from at once, as a ZIP. */
export function archiveUrl({ entity, project }: ProjectAddress, collection: string, version: string): string {
  return `/storage/archives/${[entity, project, collection, version].map(encodeURIComponent).join('/')}`;
}
