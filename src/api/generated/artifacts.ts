/* Written by `npm run codegen` from schema.graphql and operations/. Do not edit. */
import { TypedDocumentString } from '../typedDocument.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
type CollectionEntry_ArtifactSequence_Fragment = { readonly __typename: 'ArtifactSequence', readonly id: string, readonly name: string, readonly defaultArtifactType: { readonly name: string, readonly isGenerated: boolean }, readonly artifacts: { readonly totalCount: number } };

type CollectionEntry_ArtifactPortfolio_Fragment = { readonly __typename: 'ArtifactPortfolio', readonly id: string, readonly name: string, readonly defaultArtifactType: { readonly name: string, readonly isGenerated: boolean }, readonly artifacts: { readonly totalCount: number } };

export type CollectionEntryFragment =
  | CollectionEntry_ArtifactSequence_Fragment
  | CollectionEntry_ArtifactPortfolio_Fragment
;

export type TypeCollectionsQueryVariables = Exact<{
  entity: string;
  project: string;
  type: string;
  order?: string | null | undefined;
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type TypeCollectionsQuery = { readonly project: { readonly id: string, readonly artifactType: { readonly id: string, readonly artifactCollections: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node:
            | CollectionEntry_ArtifactSequence_Fragment
            | CollectionEntry_ArtifactPortfolio_Fragment
           | null }> } } | null } | null };

type ListedCollection_ArtifactSequence_Fragment = { readonly __typename: 'ArtifactSequence', readonly id: string, readonly name: string, readonly updatedAt: string | null, readonly defaultArtifactType: { readonly name: string }, readonly artifacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly version: string, readonly node: { readonly id: string, readonly aliases: ReadonlyArray<{ readonly alias: string }> } }> } };

type ListedCollection_ArtifactPortfolio_Fragment = { readonly __typename: 'ArtifactPortfolio', readonly id: string, readonly name: string, readonly updatedAt: string | null, readonly defaultArtifactType: { readonly name: string }, readonly artifacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly version: string, readonly node: { readonly id: string, readonly aliases: ReadonlyArray<{ readonly alias: string }> } }> } };

export type ListedCollectionFragment =
  | ListedCollection_ArtifactSequence_Fragment
  | ListedCollection_ArtifactPortfolio_Fragment
;

export type ProjectCollectionsQueryVariables = Exact<{
  entity: string;
  project: string;
  search?: string | null | undefined;
  filters?: string | null | undefined;
  order?: string | null | undefined;
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type ProjectCollectionsQuery = { readonly project: { readonly id: string, readonly artifactCollections: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node:
          | ListedCollection_ArtifactSequence_Fragment
          | ListedCollection_ArtifactPortfolio_Fragment
         | null }> } } | null };

export type FoundCollectionsQueryVariables = Exact<{
  entity: string;
  project: string;
  search: string;
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type FoundCollectionsQuery = { readonly project: { readonly id: string, readonly artifactCollections: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node:
          | CollectionEntry_ArtifactSequence_Fragment
          | CollectionEntry_ArtifactPortfolio_Fragment
         | null }> } } | null };

export type VersionPlaceQueryVariables = Exact<{
  entity: string;
  project: string;
  collection: string;
  newer: string;
}>;


export type VersionPlaceQuery = { readonly project: { readonly id: string, readonly artifactCollection:
      | { readonly id: string, readonly artifacts: { readonly totalCount: number } }
      | { readonly id: string, readonly artifacts: { readonly totalCount: number } }
     | null } | null };

export type VersionEntriesQueryVariables = Exact<{
  entity: string;
  project: string;
  collection: string;
  offset?: number | null | undefined;
  first?: number | null | undefined;
}>;


export type VersionEntriesQuery = { readonly project: { readonly id: string, readonly artifactCollection:
      | { readonly id: string, readonly artifacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly version: string, readonly node: { readonly id: string, readonly aliases: ReadonlyArray<{ readonly alias: string }>, readonly tags: ReadonlyArray<{ readonly name: string }> } }> } }
      | { readonly id: string, readonly artifacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly version: string, readonly node: { readonly id: string, readonly aliases: ReadonlyArray<{ readonly alias: string }>, readonly tags: ReadonlyArray<{ readonly name: string }> } }> } }
     | null } | null };

export const TypeCollectionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TypeCollections($entity: String!, $project: String!, $type: String!, $order: String, $after: String, $first: Int) {
  project(name: $project, entityName: $entity) {
    id
    artifactType(name: $type) {
      id
      artifactCollections(order: $order, after: $after, first: $first) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        edges {
          node {
            ...CollectionEntry
          }
        }
      }
    }
  }
}
    fragment CollectionEntry on ArtifactCollection {
  __typename
  id
  name
  defaultArtifactType {
    name
    isGenerated
  }
  artifacts(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<TypeCollectionsQuery, TypeCollectionsQueryVariables>;
export const ProjectCollectionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProjectCollections($entity: String!, $project: String!, $search: String, $filters: JSONString, $order: String, $after: String, $first: Int) {
  project(name: $project, entityName: $entity) {
    id
    artifactCollections(
      search: $search
      filters: $filters
      order: $order
      after: $after
      first: $first
    ) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          ...ListedCollection
        }
      }
    }
  }
}
    fragment ListedCollection on ArtifactCollection {
  __typename
  id
  name
  updatedAt
  defaultArtifactType {
    name
  }
  artifacts(first: 1) {
    totalCount
    edges {
      version
      node {
        id
        aliases: aliasesHere {
          alias
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<ProjectCollectionsQuery, ProjectCollectionsQueryVariables>;
export const FoundCollectionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FoundCollections($entity: String!, $project: String!, $search: String!, $after: String, $first: Int) {
  project(name: $project, entityName: $entity) {
    id
    artifactCollections(search: $search, after: $after, first: $first) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          ...CollectionEntry
        }
      }
    }
  }
}
    fragment CollectionEntry on ArtifactCollection {
  __typename
  id
  name
  defaultArtifactType {
    name
    isGenerated
  }
  artifacts(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<FoundCollectionsQuery, FoundCollectionsQueryVariables>;
export const VersionPlaceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query VersionPlace($entity: String!, $project: String!, $collection: String!, $newer: JSONString!) {
  project(name: $project, entityName: $entity) {
    id
    artifactCollection(name: $collection) {
      id
      artifacts(filters: $newer, first: 0) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VersionPlaceQuery, VersionPlaceQueryVariables>;
export const VersionEntriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query VersionEntries($entity: String!, $project: String!, $collection: String!, $offset: Int, $first: Int) {
  project(name: $project, entityName: $entity) {
    id
    artifactCollection(name: $collection) {
      id
      artifacts(offset: $offset, first: $first) {
        totalCount
        edges {
          version
          node {
            id
            aliases: aliasesHere {
              alias
            }
            tags {
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VersionEntriesQuery, VersionEntriesQueryVariables>;