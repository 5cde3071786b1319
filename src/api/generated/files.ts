/* Written by `npm run codegen` from schema.graphql and operations/. Do not edit. */
import { TypedDocumentString } from '../typedDocument.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type FileColumnsFragment = { readonly totalCount: number, readonly names: readonly string[], readonly sizes: readonly number[], readonly refOf: readonly number[], readonly refs: readonly string[] };

export type ArtifactFileListQueryVariables = Exact<{
  id: string;
  search?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type ArtifactFileListQuery = { readonly artifact: { readonly id: string, readonly fileList: FileColumnsFragment } | null };

export type RunFileListQueryVariables = Exact<{
  id: string;
  search?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type RunFileListQuery = { readonly run: { readonly id: string, readonly fileList: FileColumnsFragment } | null };

export const ArtifactFileListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ArtifactFileList($id: ID!, $search: String, $first: Int) {
  artifact(id: $id) {
    id
    fileList(search: $search, first: $first) {
      ...FileColumns
    }
  }
}
    fragment FileColumns on FileList {
  totalCount
  names
  sizes
  refOf
  refs
}`) as unknown as TypedDocumentString<ArtifactFileListQuery, ArtifactFileListQueryVariables>;
export const RunFileListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RunFileList($id: ID!, $search: String, $first: Int) {
  run(id: $id) {
    id
    fileList(search: $search, first: $first) {
      ...FileColumns
    }
  }
}
    fragment FileColumns on FileList {
  totalCount
  names
  sizes
  refOf
  refs
}`) as unknown as TypedDocumentString<RunFileListQuery, RunFileListQueryVariables>;