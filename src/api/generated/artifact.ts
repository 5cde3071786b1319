/* Written by `npm run codegen` from schema.graphql and operations/. Do not edit. */
import { TypedDocumentString } from '../typedDocument.ts';
import type { ArtifactFactsFragment, RunReferenceFragment, KeyListFragment } from './facts.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from './schemaTypes.ts';

export type VersionTimelineQueryVariables = Exact<{
  entity: string;
  project: string;
  collection: string;
  filters?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type VersionTimelineQuery = { readonly project: { readonly id: string, readonly artifactCollection:
      | { readonly __typename: 'ArtifactSequence', readonly id: string, readonly all: { readonly totalCount: number }, readonly artifacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly version: string, readonly node: { readonly id: string, readonly versionIndex: number | null, readonly createdAt: string, readonly aliases: ReadonlyArray<{ readonly alias: string }> } }> } }
      | { readonly __typename: 'ArtifactPortfolio', readonly id: string, readonly all: { readonly totalCount: number }, readonly artifacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly version: string, readonly node: { readonly id: string, readonly versionIndex: number | null, readonly createdAt: string, readonly aliases: ReadonlyArray<{ readonly alias: string }> } }> } }
     | null } | null };

export type ArtifactVersionQueryVariables = Exact<{
  entity: string;
  project: string;
  name: string;
}>;


export type ArtifactVersionQuery = { readonly project: { readonly id: string, readonly artifact: (
      { readonly usedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: RunReferenceFragment }> }, readonly loggedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: RunReferenceFragment }> } }
      & ArtifactFactsFragment
    ) | null } | null };

export type ArtifactPreviewQueryVariables = Exact<{
  id: string;
}>;


export type ArtifactPreviewQuery = { readonly artifact: (
    { readonly usedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: RunReferenceFragment }> }, readonly loggedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: RunReferenceFragment }> } }
    & ArtifactFactsFragment
  ) | null };

export type EditVersionMutationVariables = Exact<{
  input: Schema.UpdateArtifactInput;
}>;


export type EditVersionMutation = { readonly updateArtifact: { readonly artifact: { readonly id: string } } | null };

export type AddAliasesMutationVariables = Exact<{
  input: Schema.AddAliasesInput;
}>;


export type AddAliasesMutation = { readonly addAliases: { readonly success: boolean } | null };

export type DeleteAliasesMutationVariables = Exact<{
  input: Schema.DeleteAliasesInput;
}>;


export type DeleteAliasesMutation = { readonly deleteAliases: { readonly success: boolean } | null };

export type VersionRowsQueryVariables = Exact<{
  entity: string;
  project: string;
  collection: string;
  filters?: string | null | undefined;
  order?: string | null | undefined;
  offset?: number | null | undefined;
  after?: string | null | undefined;
  first?: number | null | undefined;
  metadata?: ReadonlyArray<string> | string | null | undefined;
}>;


export type VersionRowsQuery = { readonly project: { readonly id: string, readonly artifactCollection:
      | { readonly __typename: 'ArtifactSequence', readonly id: string, readonly artifacts: { readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly version: string, readonly node: { readonly id: string, readonly description: string | null, readonly size: number, readonly fileCount: number, readonly createdAt: string, readonly metadata: string | null, readonly aliases: ReadonlyArray<{ readonly alias: string }>, readonly tags: ReadonlyArray<{ readonly name: string }>, readonly createdBy:
                | { readonly __typename: 'Run', readonly name: string, readonly displayName: string | null }
                | { readonly __typename: 'User' }
               | null } }> } }
      | { readonly __typename: 'ArtifactPortfolio', readonly id: string, readonly artifacts: { readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly version: string, readonly node: { readonly id: string, readonly description: string | null, readonly size: number, readonly fileCount: number, readonly createdAt: string, readonly metadata: string | null, readonly aliases: ReadonlyArray<{ readonly alias: string }>, readonly tags: ReadonlyArray<{ readonly name: string }>, readonly createdBy:
                | { readonly __typename: 'Run', readonly name: string, readonly displayName: string | null }
                | { readonly __typename: 'User' }
               | null } }> } }
     | null } | null };

export type CollectionSummaryQueryVariables = Exact<{
  entity: string;
  project: string;
  collection: string;
  filters?: string | null | undefined;
}>;


export type CollectionSummaryQuery = { readonly project: { readonly id: string, readonly artifactCollection:
      | { readonly __typename: 'ArtifactSequence', readonly id: string, readonly name: string, readonly description: string | null, readonly defaultArtifactType: { readonly name: string, readonly isGenerated: boolean }, readonly artifacts: { readonly totalCount: number } }
      | { readonly __typename: 'ArtifactPortfolio', readonly id: string, readonly name: string, readonly description: string | null, readonly defaultArtifactType: { readonly name: string, readonly isGenerated: boolean }, readonly artifacts: { readonly totalCount: number } }
     | null } | null };

export type MetadataKeysQueryVariables = Exact<{
  entity: string;
  project: string;
  collection: string;
  words?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type MetadataKeysQuery = { readonly project: { readonly id: string, readonly artifactCollection:
      | { readonly __typename: 'ArtifactSequence', readonly id: string, readonly metadataKeys: KeyListFragment }
      | { readonly __typename: 'ArtifactPortfolio', readonly id: string, readonly metadataKeys: KeyListFragment }
     | null } | null };


export const VersionTimelineDocument = /*#__PURE__*/ new TypedDocumentString(`
    query VersionTimeline($entity: String!, $project: String!, $collection: String!, $filters: JSONString, $first: Int) {
  project(name: $project, entityName: $entity) {
    id
    artifactCollection(name: $collection) {
      __typename
      id
      all: artifacts(first: 1) {
        totalCount
      }
      artifacts(filters: $filters, order: "-version", first: $first) {
        totalCount
        edges {
          version
          node {
            id
            versionIndex
            createdAt
            aliases: aliasesHere {
              alias
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VersionTimelineQuery, VersionTimelineQueryVariables>;
export const ArtifactVersionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ArtifactVersion($entity: String!, $project: String!, $name: String!) {
  project(name: $project, entityName: $entity) {
    id
    artifact(name: $name) {
      ...ArtifactFacts
      usedBy(first: 50) {
        totalCount
        edges {
          node {
            ...RunReference
          }
        }
      }
      loggedBy(first: 50) {
        totalCount
        edges {
          node {
            ...RunReference
          }
        }
      }
    }
  }
}
    fragment ArtifactFacts on Artifact {
  id
  versionIndex
  description
  metadata
  state
  size
  digest
  commitHash
  fileCount
  createdAt
  ttlDurationSeconds
  aliases: aliasesHere {
    alias
  }
  tags {
    name
  }
  artifactType {
    name
    isGenerated
  }
  artifactSequence {
    id
    name
    project {
      name
      entityName
    }
  }
  createdBy {
    __typename
    ... on Run {
      ...RunReference
    }
    ... on User {
      name
    }
  }
}
fragment RunReference on Run {
  id
  name
  displayName
  jobType
  state
  createdAt
  project {
    name
    entityName
  }
}`) as unknown as TypedDocumentString<ArtifactVersionQuery, ArtifactVersionQueryVariables>;
export const ArtifactPreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ArtifactPreview($id: ID!) {
  artifact(id: $id) {
    ...ArtifactFacts
    usedBy(first: 5) {
      totalCount
      edges {
        node {
          ...RunReference
        }
      }
    }
    loggedBy(first: 5) {
      totalCount
      edges {
        node {
          ...RunReference
        }
      }
    }
  }
}
    fragment ArtifactFacts on Artifact {
  id
  versionIndex
  description
  metadata
  state
  size
  digest
  commitHash
  fileCount
  createdAt
  ttlDurationSeconds
  aliases: aliasesHere {
    alias
  }
  tags {
    name
  }
  artifactType {
    name
    isGenerated
  }
  artifactSequence {
    id
    name
    project {
      name
      entityName
    }
  }
  createdBy {
    __typename
    ... on Run {
      ...RunReference
    }
    ... on User {
      name
    }
  }
}
fragment RunReference on Run {
  id
  name
  displayName
  jobType
  state
  createdAt
  project {
    name
    entityName
  }
}`) as unknown as TypedDocumentString<ArtifactPreviewQuery, ArtifactPreviewQueryVariables>;
export const EditVersionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditVersion($input: UpdateArtifactInput!) {
  updateArtifact(input: $input) {
    artifact {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EditVersionMutation, EditVersionMutationVariables>;
export const AddAliasesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddAliases($input: AddAliasesInput!) {
  addAliases(input: $input) {
    success
  }
}
    `) as unknown as TypedDocumentString<AddAliasesMutation, AddAliasesMutationVariables>;
export const DeleteAliasesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeleteAliases($input: DeleteAliasesInput!) {
  deleteAliases(input: $input) {
    success
  }
}
    `) as unknown as TypedDocumentString<DeleteAliasesMutation, DeleteAliasesMutationVariables>;
export const VersionRowsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query VersionRows($entity: String!, $project: String!, $collection: String!, $filters: JSONString, $order: String, $offset: Int, $after: String, $first: Int, $metadata: [String!]) {
  project(name: $project, entityName: $entity) {
    id
    artifactCollection(name: $collection) {
      __typename
      id
      artifacts(
        filters: $filters
        order: $order
        offset: $offset
        after: $after
        first: $first
      ) {
        pageInfo {
          endCursor
          hasNextPage
        }
        edges {
          version
          node {
            id
            description
            size
            fileCount
            createdAt
            metadata(keys: $metadata)
            aliases: aliasesHere {
              alias
            }
            tags {
              name
            }
            createdBy {
              __typename
              ... on Run {
                name
                displayName
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VersionRowsQuery, VersionRowsQueryVariables>;
export const CollectionSummaryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CollectionSummary($entity: String!, $project: String!, $collection: String!, $filters: JSONString) {
  project(name: $project, entityName: $entity) {
    id
    artifactCollection(name: $collection) {
      __typename
      id
      name
      description
      defaultArtifactType {
        name
        isGenerated
      }
      artifacts(filters: $filters, first: 0) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CollectionSummaryQuery, CollectionSummaryQueryVariables>;
export const MetadataKeysDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MetadataKeys($entity: String!, $project: String!, $collection: String!, $words: String, $first: Int) {
  project(name: $project, entityName: $entity) {
    id
    artifactCollection(name: $collection) {
      __typename
      id
      metadataKeys(words: $words, first: $first) {
        ...KeyList
      }
    }
  }
}
    fragment KeyList on ValueKeyList {
  totalCount
  keys {
    name
    count
    isVaried
    hasNumbers
  }
}`) as unknown as TypedDocumentString<MetadataKeysQuery, MetadataKeysQueryVariables>;