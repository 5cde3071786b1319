/** Queries for TanStack Query behind the tables of runs and of versions: rows by position, counts, and keys for columns. */

import { queryOptions } from '@tanstack/react-query';
import type { CollectionPlace } from '../shared/collectionPlace.ts';
import { execute } from './client.ts';
import {
  CollectionSummaryDocument,
  MetadataKeysDocument,
  type VersionRowsQuery,
  VersionRowsDocument,
} from './generated/artifact.ts';
import {
  RunCountDocument,
  RunKeysDocument,
  type RunRowsQuery,
  RunRowsDocument,
  SharedRunFactsDocument,
  type SharedRunFactsQueryVariables,
} from './generated/runs.ts';
import { nodesOf } from './paging.ts';
import type { ProjectAddress } from './projects.ts';
import { runTableKeys, versionTableKeys } from './queryKeys.ts';

export type RunRow = NonNullable<RunRowsQuery['project']>['runs']['edges'][number]['node'];
export type VersionRow = NonNullable<
  NonNullable<VersionRowsQuery['project']>['artifactCollection']
>['artifacts']['edges'][number];
export type SharedFact = SharedRunFactsQueryVariables['by'];

/** A list in W&B's own words for filters (a Mongo-like JSON) and order ("-created_at"). */
export interface RowList {
  readonly order: string;
  readonly filters: string | null;
}

/** Whether two lists have the same rows in the same order, whatever is told of them. */
export function isSameList(one: RowList, other: RowList): boolean {
  return one.order === other.order && one.filters === other.filters;
}

/** Which values of their documents runs come with, by dotted keys. */
export interface RunList extends RowList {
  readonly config: readonly string[];
  readonly summary: readonly string[];
}

/** Which values of their metadata versions come with, by dotted keys. */
export interface VersionList extends RowList {
  readonly metadata: readonly string[];
}

/** Where in a list rows are asked for: from a position, or behind a cursor. */
export interface RowsAsked {
  readonly first: number;
  readonly offset?: number;
  readonly after?: string | null;
}

/** Some rows of a list, and the cursor behind the last of them; null at the end of the list. */
export interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

/** Rows of a list from a position on. */
export interface RowWindow {
  readonly offset: number;
  readonly first: number;
}

export async function fetchRunRows(
  { entity, project }: ProjectAddress,
  list: RunList,
  asked: RowsAsked,
  signal?: AbortSignal,
): Promise<Rows<RunRow>> {
  const answer = await execute(RunRowsDocument, { entity, project, ...list, ...asked }, signal);
  const runs = answer.project?.runs;
  return { rows: nodesOf(runs), next: runs?.pageInfo.hasNextPage === true ? runs.pageInfo.endCursor : null };
}

export function runRowsQuery(address: ProjectAddress, list: RunList, window: RowWindow) {
  return queryOptions({
    queryKey: runTableKeys.rows(address, list, window),
    queryFn: async ({ signal }) => ({
      list,
      offset: window.offset,
      rows: (await fetchRunRows(address, list, window, signal)).rows,
    }),
  });
}

/** How many runs a filter lets through. */
export function runCountQuery({ entity, project }: ProjectAddress, filters: string | null) {
  return queryOptions({
    queryKey: runTableKeys.count({ entity, project }, filters),
    queryFn: async ({ signal }) =>
      (await execute(RunCountDocument, { entity, project, filters }, signal)).project?.runCount ?? 0,
  });
}

/** Keys of config and summary that hold some words, those that most runs have first. */
export function runKeysQuery({ entity, project }: ProjectAddress, words: string, first: number) {
  return queryOptions({
    queryKey: runTableKeys.keys({ entity, project }, words, first),
    queryFn: async ({ signal }) => {
      const { project: found } = await execute(RunKeysDocument, { entity, project, words, first }, signal);
      return { config: found?.config ?? NO_KEYS, summary: found?.summary ?? NO_KEYS };
    },
  });
}

/** The states, job types, users or tags of the runs that a filter lets through, and how many runs have each. */
export function sharedRunFactsQuery(
  { entity, project }: ProjectAddress,
  by: SharedFact,
  filters: string | null,
  first: number,
) {
  return queryOptions({
    queryKey: runTableKeys.facts({ entity, project }, by, filters, first),
    queryFn: async ({ signal }) =>
      (await execute(SharedRunFactsDocument, { entity, project, by, filters, first }, signal)).project?.runCounts ?? [],
  });
}

export async function fetchVersionRows(
  place: CollectionPlace,
  list: VersionList,
  asked: RowsAsked,
  signal?: AbortSignal,
): Promise<Rows<VersionRow>> {
  const { entity, project, collection } = place;
  const answer = await execute(VersionRowsDocument, { entity, project, collection, ...list, ...asked }, signal);
  const versions = answer.project?.artifactCollection?.artifacts;
  return {
    rows: versions?.edges ?? [],
    next: versions?.pageInfo.hasNextPage === true ? versions.pageInfo.endCursor : null,
  };
}

export function versionRowsQuery(place: CollectionPlace, list: VersionList, window: RowWindow) {
  return queryOptions({
    queryKey: versionTableKeys.rows(place, list, window),
    queryFn: async ({ signal }) => ({
      list,
      offset: window.offset,
      rows: (await fetchVersionRows(place, list, window, signal)).rows,
    }),
  });
}

/** A collection's facts and how many of its versions a filter lets through; null when there is no such collection. */
export function collectionSummaryQuery(place: CollectionPlace, filters: string | null) {
  const { entity, project, collection } = place;
  return queryOptions({
    queryKey: versionTableKeys.summary(place, filters),
    queryFn: async ({ signal }) => {
      const variables = { entity, project, collection, filters };
      return (await execute(CollectionSummaryDocument, variables, signal)).project?.artifactCollection ?? null;
    },
  });
}

/** Keys of a collection's metadata that hold some words, those that most versions have first. */
export function metadataKeysQuery({ entity, project, collection }: CollectionPlace, words: string, first: number) {
  return queryOptions({
    queryKey: versionTableKeys.keys({ entity, project, collection }, words, first),
    queryFn: async ({ signal }) => {
      const variables = { entity, project, collection, words, first };
      const answer = await execute(MetadataKeysDocument, variables, signal);
      return answer.project?.artifactCollection?.metadataKeys ?? NO_KEYS;
    },
  });
}

const NO_KEYS = { totalCount: 0, keys: [] };
