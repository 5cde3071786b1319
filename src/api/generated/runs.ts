/* Written by `npm run codegen` from schema.graphql and operations/. Do not edit. */
import { TypedDocumentString } from '../typedDocument.ts';
import type { KeyListFragment } from './facts.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from './schemaTypes.ts';

export type RunRowsQueryVariables = Exact<{
  entity: string;
  project: string;
  filters?: string | null | undefined;
  order?: string | null | undefined;
  offset?: number | null | undefined;
  after?: string | null | undefined;
  first?: number | null | undefined;
  config?: ReadonlyArray<string> | string | null | undefined;
  summary?: ReadonlyArray<string> | string | null | undefined;
}>;


export type RunRowsQuery = { readonly project: { readonly id: string, readonly runs: { readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly displayName: string | null, readonly jobType: string | null, readonly state: string, readonly createdAt: string, readonly group: string | null, readonly host: string | null, readonly notes: string | null, readonly tags: ReadonlyArray<string>, readonly durationSeconds: number, readonly config: string | null, readonly summaryMetrics: string | null, readonly user: { readonly name: string, readonly username: string | null } | null } }> } } | null };

export type RunCountQueryVariables = Exact<{
  entity: string;
  project: string;
  filters?: string | null | undefined;
}>;


export type RunCountQuery = { readonly project: { readonly id: string, readonly runCount: number } | null };

export type RunKeysQueryVariables = Exact<{
  entity: string;
  project: string;
  words?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type RunKeysQuery = { readonly project: { readonly id: string, readonly config: KeyListFragment, readonly summary: KeyListFragment } | null };

export type SharedRunFactsQueryVariables = Exact<{
  entity: string;
  project: string;
  by: Schema.SharedRunFact;
  filters?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SharedRunFactsQuery = { readonly project: { readonly id: string, readonly runCounts: ReadonlyArray<{ readonly value: string, readonly count: number }> } | null };


export const RunRowsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RunRows($entity: String!, $project: String!, $filters: JSONString, $order: String, $offset: Int, $after: String, $first: Int, $config: [String!], $summary: [String!]) {
  project(name: $project, entityName: $entity) {
    id
    runs(
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
        node {
          id
          name
          displayName
          jobType
          state
          createdAt
          group
          host
          notes
          tags
          durationSeconds
          config(keys: $config)
          summaryMetrics(keys: $summary)
          user {
            name
            username
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RunRowsQuery, RunRowsQueryVariables>;
export const RunCountDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RunCount($entity: String!, $project: String!, $filters: JSONString) {
  project(name: $project, entityName: $entity) {
    id
    runCount(filters: $filters)
  }
}
    `) as unknown as TypedDocumentString<RunCountQuery, RunCountQueryVariables>;
export const RunKeysDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RunKeys($entity: String!, $project: String!, $words: String, $first: Int) {
  project(name: $project, entityName: $entity) {
    id
    config: runKeys(source: CONFIG, words: $words, first: $first) {
      ...KeyList
    }
    summary: runKeys(source: SUMMARY, words: $words, first: $first) {
      ...KeyList
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
}`) as unknown as TypedDocumentString<RunKeysQuery, RunKeysQueryVariables>;
export const SharedRunFactsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SharedRunFacts($entity: String!, $project: String!, $by: SharedRunFact!, $filters: JSONString, $first: Int) {
  project(name: $project, entityName: $entity) {
    id
    runCounts(by: $by, filters: $filters, first: $first) {
      value
      count
    }
  }
}
    `) as unknown as TypedDocumentString<SharedRunFactsQuery, SharedRunFactsQueryVariables>;