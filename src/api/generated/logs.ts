/* Written by `npm run codegen` from schema.graphql and operations/. Do not edit. */
import { TypedDocumentString } from '../typedDocument.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type RunLogCountQueryVariables = Exact<{
  id: string;
}>;


export type RunLogCountQuery = { readonly run: { readonly id: string, readonly state: string, readonly logLineCount: number } | null };

export type RunLogPageQueryVariables = Exact<{
  id: string;
  after: string;
  first: number;
}>;


export type RunLogPageQuery = { readonly run: { readonly id: string, readonly logLines: { readonly edges: ReadonlyArray<{ readonly node: { readonly number: number, readonly timestamp: string | null, readonly level: string | null, readonly line: string } }> } | null } | null };

export type RunLogMatchesQueryVariables = Exact<{
  id: string;
  text: string;
  isRegex: boolean;
  matchCase: boolean;
  from: number;
}>;


export type RunLogMatchesQuery = { readonly run: { readonly id: string, readonly logMatches: { readonly lines: readonly number[], readonly starts: readonly number[], readonly ends: readonly number[], readonly through: number } } | null };


export const RunLogCountDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RunLogCount($id: ID!) {
  run(id: $id) {
    id
    state
    logLineCount
  }
}
    `) as unknown as TypedDocumentString<RunLogCountQuery, RunLogCountQueryVariables>;
export const RunLogPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RunLogPage($id: ID!, $after: String!, $first: Int!) {
  run(id: $id) {
    id
    logLines(after: $after, first: $first) {
      edges {
        node {
          number
          timestamp
          level
          line
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RunLogPageQuery, RunLogPageQueryVariables>;
export const RunLogMatchesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RunLogMatches($id: ID!, $text: String!, $isRegex: Boolean!, $matchCase: Boolean!, $from: Int!) {
  run(id: $id) {
    id
    logMatches(text: $text, isRegex: $isRegex, matchCase: $matchCase, from: $from) {
      lines
      starts
      ends
      through
    }
  }
}
    `) as unknown as TypedDocumentString<RunLogMatchesQuery, RunLogMatchesQueryVariables>;