/* Written by `npm run codegen` from schema.graphql and operations/. Do not edit. */
import { TypedDocumentString } from '../typedDocument.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type DataStampQueryVariables = Exact<{ [key: string]: never; }>;


export type DataStampQuery = { readonly serverInfo: { readonly dataStamp: string } | null };

export type ProjectsQueryVariables = Exact<{
  search?: string | null | undefined;
  order?: string | null | undefined;
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type ProjectsQuery = { readonly serverInfo: { readonly version: string, readonly isEmpty: boolean } | null, readonly models: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly entityName: string, readonly description: string | null, readonly lastActivityAt: string, readonly artifactCount: number, readonly runCount: number, readonly runningCount: number, readonly activity: readonly number[] } | null }> } | null };

export type ProjectOverviewQueryVariables = Exact<{
  entity: string;
  project: string;
}>;


export type ProjectOverviewQuery = { readonly project: { readonly id: string, readonly name: string, readonly entityName: string, readonly description: string | null, readonly lastActivityAt: string, readonly artifactCount: number, readonly runCount: number, readonly artifactTypes: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly isGenerated: boolean, readonly artifactCollections: { readonly totalCount: number } } | null }> } } | null };

export type SampleProjectMutationVariables = Exact<{ [key: string]: never; }>;


export type SampleProjectMutation = { readonly createSampleProject: { readonly id: string, readonly name: string, readonly entityName: string } };


export const DataStampDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DataStamp {
  serverInfo {
    dataStamp
  }
}
    `) as unknown as TypedDocumentString<DataStampQuery, DataStampQueryVariables>;
export const ProjectsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Projects($search: String, $order: String, $after: String, $first: Int) {
  serverInfo {
    version
    isEmpty
  }
  models(search: $search, order: $order, after: $after, first: $first) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        id
        name
        entityName
        description
        lastActivityAt
        artifactCount
        runCount
        runningCount
        activity
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProjectsQuery, ProjectsQueryVariables>;
export const ProjectOverviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProjectOverview($entity: String!, $project: String!) {
  project(name: $project, entityName: $entity) {
    id
    name
    entityName
    description
    lastActivityAt
    artifactCount
    runCount
    artifactTypes {
      edges {
        node {
          id
          name
          isGenerated
          artifactCollections(first: 1) {
            totalCount
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProjectOverviewQuery, ProjectOverviewQueryVariables>;
export const SampleProjectDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SampleProject {
  createSampleProject {
    id
    name
    entityName
  }
}
    `) as unknown as TypedDocumentString<SampleProjectMutation, SampleProjectMutationVariables>;