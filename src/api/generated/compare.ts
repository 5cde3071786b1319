/* Written by `npm run codegen` from schema.graphql and operations/. Do not edit. */
import { TypedDocumentString } from '../typedDocument.ts';
import type { RunReferenceFragment, ArtifactReferenceFragment } from './facts.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type VersionChoicesQueryVariables = Exact<{
  entity: string;
  project: string;
  name: string;
  sibling: string;
  search: string;
  alias: string;
  collections: number;
  versions: number;
}>;


export type VersionChoicesQuery = { readonly project: { readonly id: string, readonly artifact: ArtifactReferenceFragment | null, readonly sibling: ArtifactReferenceFragment | null, readonly artifactCollections: { readonly edges: ReadonlyArray<{ readonly node:
          | { readonly __typename: 'ArtifactSequence', readonly id: string, readonly name: string, readonly artifactMembership: { readonly id: string, readonly artifact: ArtifactReferenceFragment | null } | null, readonly artifacts: { readonly edges: ReadonlyArray<{ readonly node: ArtifactReferenceFragment }> } }
          | { readonly __typename: 'ArtifactPortfolio', readonly id: string, readonly name: string, readonly artifactMembership: { readonly id: string, readonly artifact: ArtifactReferenceFragment | null } | null, readonly artifacts: { readonly edges: ReadonlyArray<{ readonly node: ArtifactReferenceFragment }> } }
         | null }> } } | null };

export type RunChoicesQueryVariables = Exact<{
  entity: string;
  project: string;
  filters?: string | null | undefined;
  first: number;
}>;


export type RunChoicesQuery = { readonly project: { readonly id: string, readonly runs: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: RunReferenceFragment }> } } | null };

export type FileContentsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  first: number;
}>;


export type FileContentsQuery = { readonly artifact: { readonly id: string, readonly files: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly name: string, readonly sizeBytes: number, readonly digest: string | null, readonly ref: string | null } | null }> } | null } | null };

export type FileLinksQueryVariables = Exact<{
  id: string;
  names: ReadonlyArray<string> | string;
}>;


export type FileLinksQuery = { readonly artifact: { readonly id: string, readonly files: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string, readonly directUrl: string } | null }> } | null } | null };

export type RunPatchQueryVariables = Exact<{
  id: string;
}>;


export type RunPatchQuery = { readonly run: { readonly id: string, readonly files: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string, readonly sizeBytes: number, readonly directUrl: string } | null }> } } | null };


export const VersionChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query VersionChoices($entity: String!, $project: String!, $name: String!, $sibling: String!, $search: String!, $alias: String!, $collections: Int!, $versions: Int!) {
  project(name: $project, entityName: $entity) {
    id
    artifact(name: $name) {
      ...ArtifactReference
    }
    sibling: artifact(name: $sibling) {
      ...ArtifactReference
    }
    artifactCollections(search: $search, order: "-updated_at", first: $collections) {
      edges {
        node {
          __typename
          id
          name
          artifactMembership(aliasName: $alias) {
            id
            artifact {
              ...ArtifactReference
            }
          }
          artifacts(order: "-version", first: $versions) {
            edges {
              node {
                ...ArtifactReference
              }
            }
          }
        }
      }
    }
  }
}
    fragment ArtifactReference on Artifact {
  id
  versionIndex
  state
  size
  createdAt
  aliases: aliasesHere {
    alias
  }
  artifactType {
    name
    isGenerated
  }
  artifactSequence {
    name
    project {
      name
      entityName
    }
  }
}`) as unknown as TypedDocumentString<VersionChoicesQuery, VersionChoicesQueryVariables>;
export const RunChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RunChoices($entity: String!, $project: String!, $filters: JSONString, $first: Int!) {
  project(name: $project, entityName: $entity) {
    id
    runs(filters: $filters, order: "-created_at", first: $first) {
      totalCount
      edges {
        node {
          ...RunReference
        }
      }
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
}`) as unknown as TypedDocumentString<RunChoicesQuery, RunChoicesQueryVariables>;
export const FileContentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FileContents($id: ID!, $after: String, $first: Int!) {
  artifact(id: $id) {
    id
    files(after: $after, first: $first) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          name
          sizeBytes
          digest
          ref
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FileContentsQuery, FileContentsQueryVariables>;
export const FileLinksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FileLinks($id: ID!, $names: [String!]!) {
  artifact(id: $id) {
    id
    files(names: $names, first: 1) {
      edges {
        node {
          name
          directUrl
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FileLinksQuery, FileLinksQueryVariables>;
export const RunPatchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RunPatch($id: ID!) {
  run(id: $id) {
    id
    files(names: ["diff.patch"], first: 1) {
      edges {
        node {
          name
          sizeBytes
          directUrl
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RunPatchQuery, RunPatchQueryVariables>;