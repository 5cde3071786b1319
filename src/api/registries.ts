/** Queries for TanStack Query about registries, what is linked to them, and who did what. */

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { CollectionPlace } from '../shared/collectionPlace.ts';
import { execute } from './client.ts';
import {
  AliasHolderDocument,
  CollectionActionsDocument,
  LinkedVersionDetailsDocument,
  LinkedVersionsDocument,
  OrganizationRegistryDocument,
  ProjectRegistryDocument,
  RegistriesDocument,
  RegistryActionsDocument,
  RegistryCollectionDocument,
  RegistryCollectionsDocument,
  RegistryOwnerDocument,
  VersionActionsDocument,
  VersionLinksDocument,
} from './generated/registry.ts';
import type { ArtifactActionKind } from './generated/schemaTypes.ts';
import { nextCursor } from './paging.ts';
import type { ProjectAddress } from './projects.ts';
import { registryKeys } from './queryKeys.ts';

/** Rows that one request brings: a few screens. */
const PAGE = 100;

/** Where a registry is: its project, or an organization and the name of the project in it. */
export type RegistryPlace = ProjectAddress | { readonly organization: string; readonly name: string };

/** Whom new registries belong to: the organization, and the entity that holds their projects; null when there is none. */
export function registryOwnerQuery() {
  return queryOptions({
    queryKey: registryKeys.owner,
    queryFn: async ({ signal }) =>
      (await execute(RegistryOwnerDocument, {}, signal)).viewer?.organizations?.[0] ?? null,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/**
 * Every registry, in pages.
 * @param search words that its name, entity or description must hold
 * @param order name, collections, versions or updated_at, with "-" in front when it descends
 */
export function registriesQuery(search: string, order: string) {
  return infiniteQueryOptions({
    queryKey: registryKeys.list(search, order),
    queryFn: async ({ pageParam, signal }) =>
      (await execute(RegistriesDocument, { search, order, after: pageParam, first: PAGE }, signal)).registries,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => nextCursor(page),
  });
}

/** A registry's facts; null when there is none. */
export function registryQuery(place: RegistryPlace) {
  return queryOptions({
    queryKey: registryKeys.facts(place),
    queryFn: async ({ signal }) => {
      if ('project' in place) return (await execute(ProjectRegistryDocument, { ...place }, signal)).project;
      const answer = await execute(OrganizationRegistryDocument, { ...place }, signal);
      return answer.organization?.orgEntity?.project ?? null;
    },
  });
}

/** A registry's collections in pages, in W&B's own words for the order ("-updated_at"). */
export function registryCollectionsQuery({ entity, project }: ProjectAddress, search: string, order: string) {
  return infiniteQueryOptions({
    queryKey: registryKeys.collections({ entity, project }, search, order),
    queryFn: async ({ pageParam, signal }) => {
      const variables = { entity, project, search, order, after: pageParam, first: PAGE };
      const answer = await execute(RegistryCollectionsDocument, variables, signal);
      return answer.project?.artifactCollections ?? null;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => nextCursor(page),
  });
}

/** A collection's facts; null when there is none. */
export function registryCollectionQuery({ entity, project, collection }: CollectionPlace) {
  return queryOptions({
    queryKey: registryKeys.collection({ entity, project, collection }),
    queryFn: async ({ signal }) => {
      const answer = await execute(RegistryCollectionDocument, { entity, project, collection }, signal);
      return answer.project?.artifactCollection ?? null;
    },
  });
}

/** The versions linked to a collection, by the collection's id, in pages; filters and order in W&B's words. */
export function linkedVersionsQuery(id: string, filters: string | null, order: string) {
  return infiniteQueryOptions({
    queryKey: registryKeys.versions(id, filters, order),
    queryFn: async ({ pageParam, signal }) => {
      const answer = await execute(
        LinkedVersionsDocument,
        { id, filters, order, after: pageParam, first: PAGE },
        signal,
      );
      return answer.artifactCollection?.artifactMemberships ?? null;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => nextCursor(page),
  });
}

/** One linked version, by its number or an alias in the collection; null when there is none. */
export function linkedVersionQuery({ entity, project, collection }: CollectionPlace, version: string) {
  return queryOptions({
    queryKey: registryKeys.version({ entity, project, collection }, version),
    queryFn: async ({ signal }) => {
      const variables = { entity, project, name: `${collection}:${version}` };
      const answer = await execute(LinkedVersionDetailsDocument, variables, signal);
      return answer.project?.artifactCollectionMembership ?? null;
    },
  });
}

/** A registry and all in it, a collection and the versions in it, or a version wherever it is. */
export type ActionsOf =
  | { readonly kind: 'registry'; readonly place: ProjectAddress }
  | { readonly kind: 'collection' | 'version'; readonly id: string };

/** Which acts are listed: of one person, of one kind; all where it is null. */
export interface ActionFilter {
  readonly userName: string | null;
  readonly kind: ArtifactActionKind | null;
}

/** What was done, the newest first, in pages. */
export function actionsQuery(of: ActionsOf, { userName, kind }: ActionFilter) {
  return infiniteQueryOptions({
    queryKey: registryKeys.actions(of, userName, kind),
    queryFn: async ({ pageParam, signal }) => {
      const kinds = kind === null ? null : [kind];
      // What holds for all of them is counted with the first page alone.
      const asked = { userName, kinds, isFirst: pageParam === null, after: pageParam, first: PAGE };
      if (of.kind === 'registry') {
        return (await execute(RegistryActionsDocument, { ...of.place, ...asked }, signal)).project?.actions ?? null;
      }
      const { id } = of;
      if (of.kind === 'version') {
        return (await execute(VersionActionsDocument, { id, ...asked }, signal)).artifact?.actions ?? null;
      }
      return (await execute(CollectionActionsDocument, { id, ...asked }, signal)).artifactCollection?.actions ?? null;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => nextCursor(page),
  });
}

/** The version that an alias points at in a collection; null when nobody has it. */
export function aliasHolderQuery({ entity, project, collection }: CollectionPlace, alias: string) {
  return queryOptions({
    queryKey: registryKeys.aliasHolder({ entity, project, collection }, alias),
    queryFn: async ({ signal }) => {
      const variables = { entity, project, name: `${collection}:${alias}` };
      return (await execute(AliasHolderDocument, variables, signal)).project?.artifactCollectionMembership ?? null;
    },
  });
}

/** The collections that a version is in, that which it was logged to among them. */
export function versionLinksQuery(id: string) {
  return queryOptions({
    queryKey: registryKeys.links(id),
    queryFn: async ({ signal }) =>
      (await execute(VersionLinksDocument, { id }, signal)).artifact?.artifactMemberships ?? null,
  });
}
