/* Written by `npm run codegen` from schema.graphql and operations/. Do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from './schemaTypes.ts';

export type ArtifactFactsFragment = { readonly id: string, readonly versionIndex: number | null, readonly description: string | null, readonly metadata: string | null, readonly state: Schema.ArtifactState, readonly size: number, readonly digest: string, readonly commitHash: string | null, readonly fileCount: number, readonly createdAt: string, readonly ttlDurationSeconds: number, readonly aliases: ReadonlyArray<{ readonly alias: string }>, readonly tags: ReadonlyArray<{ readonly name: string }>, readonly artifactType: { readonly name: string, readonly isGenerated: boolean }, readonly artifactSequence: { readonly id: string, readonly name: string, readonly project: { readonly name: string, readonly entityName: string } | null }, readonly createdBy:
    | (
      { readonly __typename: 'Run' }
      & RunReferenceFragment
    )
    | { readonly __typename: 'User', readonly name: string }
   | null };

export type RunReferenceFragment = { readonly id: string, readonly name: string, readonly displayName: string | null, readonly jobType: string | null, readonly state: string, readonly createdAt: string, readonly project: { readonly name: string, readonly entityName: string } | null };

export type ArtifactReferenceFragment = { readonly id: string, readonly versionIndex: number | null, readonly state: Schema.ArtifactState, readonly size: number, readonly createdAt: string, readonly aliases: ReadonlyArray<{ readonly alias: string }>, readonly artifactType: { readonly name: string, readonly isGenerated: boolean }, readonly artifactSequence: { readonly name: string, readonly project: { readonly name: string, readonly entityName: string } | null } };

export type RunFactsFragment = (
  { readonly description: string | null, readonly notes: string | null, readonly tags: ReadonlyArray<string>, readonly group: string | null, readonly sweepName: string | null, readonly commit: string | null, readonly repo: string | null, readonly host: string | null, readonly program: string | null, readonly heartbeatAt: string | null, readonly finishedAt: string | null, readonly durationSeconds: number, readonly exitCode: number | null, readonly config: string | null, readonly summaryMetrics: string | null, readonly historyLineCount: number, readonly logLineCount: number, readonly fileCount: number, readonly user: { readonly name: string, readonly username: string | null } | null }
  & RunReferenceFragment
);

export type KeyListFragment = { readonly totalCount: number, readonly keys: ReadonlyArray<{ readonly name: string, readonly count: number, readonly isVaried: boolean, readonly hasNumbers: boolean }> };

