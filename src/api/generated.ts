/* Written by `npm run codegen` from schema.graphql and operations.graphql. Do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ArtifactState =
  | 'PENDING'
  | 'COMMITTED'
  | 'DELETED';

export type ArtifactActionKind =
  | 'CREATED'
  | 'LINKED'
  | 'UNLINKED'
  | 'ALIAS_ADDED'
  | 'ALIAS_REMOVED'
  | 'TAG_ADDED'
  | 'TAG_REMOVED'
  | 'EDITED'
  | 'DELETED';

export type SharedRunFact =
  | 'STATE'
  | 'JOB_TYPE'
  | 'USER'
  | 'TAG';

export type SearchField =
  | 'ALIAS'
  | 'TAG'
  | 'JOB_TYPE'
  | 'GROUP'
  | 'NOTES'
  | 'DESCRIPTION'
  | 'CONFIG'
  | 'SUMMARY'
  | 'METADATA';

export type LineageDirection =
  | 'UPSTREAM'
  | 'DOWNSTREAM'
  | 'BOTH';

export type ArtifactAliasInput = {
  readonly artifactCollectionName: string;
  readonly alias: string;
  readonly entityName?: string | null | undefined;
  readonly projectName?: string | null | undefined;
};

export type TagInput = {
  readonly tagName: string;
  readonly tagCategoryName?: string | null | undefined;
  readonly attributes?: string | null | undefined;
};

export type UpdateArtifactInput = {
  readonly artifactID: string;
  readonly description?: string | null | undefined;
  readonly metadata?: string | null | undefined;
  readonly labels?: string | null | undefined;
  readonly ttlDurationSeconds?: number | null | undefined;
  readonly tagsToAdd?: ReadonlyArray<TagInput> | null | undefined;
  readonly tagsToDelete?: ReadonlyArray<TagInput> | null | undefined;
  readonly aliases?: ReadonlyArray<ArtifactAliasInput> | null | undefined;
  readonly clientMutationId?: string | null | undefined;
};

export type ArtifactCollectionAliasInput = {
  readonly entityName: string;
  readonly projectName: string;
  readonly artifactCollectionName: string;
  readonly alias: string;
};

export type AddAliasesInput = {
  readonly artifactID: string;
  readonly aliases: ReadonlyArray<ArtifactCollectionAliasInput>;
  readonly clientMutationId?: string | null | undefined;
};

export type DeleteAliasesInput = {
  readonly artifactID: string;
  readonly aliases: ReadonlyArray<ArtifactCollectionAliasInput>;
  readonly clientMutationId?: string | null | undefined;
};

/** Makes a collection of a registry ahead of the first link to it. */
export type CreateArtifactPortfolioInput = {
  readonly entityName: string;
  readonly projectName: string;
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly artifactTypeID?: string | null | undefined;
  /** Headwaters: the type by its name, where the registry may not have it yet. */
  readonly artifactTypeName?: string | null | undefined;
  readonly clientMutationId?: string | null | undefined;
};

export type LinkArtifactInput = {
  readonly artifactID?: string | null | undefined;
  readonly clientID?: string | null | undefined;
  readonly artifactPortfolioID?: string | null | undefined;
  readonly artifactPortfolioName?: string | null | undefined;
  readonly entityName?: string | null | undefined;
  readonly projectName?: string | null | undefined;
  readonly aliases?: ReadonlyArray<ArtifactAliasInput> | null | undefined;
  readonly clientMutationId?: string | null | undefined;
};

export type UnlinkArtifactInput = {
  readonly artifactID: string;
  readonly artifactPortfolioID: string;
  readonly clientMutationId?: string | null | undefined;
};

export type UpdateArtifactPortfolioInput = {
  readonly artifactPortfolioID: string;
  readonly name?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly clientMutationId?: string | null | undefined;
};

export type DeleteArtifactPortfolioInput = {
  readonly artifactPortfolioID: string;
  readonly clientMutationId?: string | null | undefined;
};

export type CreateArtifactCollectionTagAssignmentsInput = {
  readonly entityName: string;
  readonly projectName: string;
  readonly artifactCollectionName: string;
  readonly tags: ReadonlyArray<TagInput>;
  readonly clientMutationID?: string | null | undefined;
};

export type DeleteArtifactCollectionTagAssignmentsInput = {
  readonly entityName: string;
  readonly projectName: string;
  readonly artifactCollectionName: string;
  readonly tags: ReadonlyArray<TagInput>;
  readonly clientMutationID?: string | null | undefined;
};

export type ArtifactTypeInput = {
  readonly name: string;
  readonly description?: string | null | undefined;
};

/** Makes or changes a project or registry. */
export type UpsertModelInput = {
  readonly id?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly entityName?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly access?: string | null | undefined;
  readonly allowAllArtifactTypesInRegistry?: boolean | null | undefined;
  readonly artifactTypes?: ReadonlyArray<ArtifactTypeInput> | null | undefined;
  readonly clientMutationId?: string | null | undefined;
};

export type DeleteModelInput = {
  readonly id: string;
  readonly clientMutationId?: string | null | undefined;
};

export type ArtifactFactsFragment = { readonly id: string, readonly versionIndex: number | null, readonly description: string | null, readonly metadata: string | null, readonly state: ArtifactState, readonly size: number, readonly digest: string, readonly commitHash: string | null, readonly fileCount: number, readonly createdAt: string, readonly ttlDurationSeconds: number, readonly aliases: ReadonlyArray<{ readonly alias: string }>, readonly tags: ReadonlyArray<{ readonly name: string }>, readonly artifactType: { readonly name: string, readonly isGenerated: boolean }, readonly artifactSequence: { readonly id: string, readonly name: string, readonly project: { readonly name: string, readonly entityName: string } | null }, readonly createdBy:
    | (
      { readonly __typename: 'Run' }
      & RunReferenceFragment
    )
    | { readonly __typename: 'User', readonly name: string }
   | null };

export type RunReferenceFragment = { readonly id: string, readonly name: string, readonly displayName: string | null, readonly jobType: string | null, readonly state: string, readonly createdAt: string, readonly project: { readonly name: string, readonly entityName: string } | null };

export type ArtifactReferenceFragment = { readonly id: string, readonly versionIndex: number | null, readonly state: ArtifactState, readonly size: number, readonly createdAt: string, readonly aliases: ReadonlyArray<{ readonly alias: string }>, readonly artifactType: { readonly name: string, readonly isGenerated: boolean }, readonly artifactSequence: { readonly name: string, readonly project: { readonly name: string, readonly entityName: string } | null } };

export type RunFactsFragment = (
  { readonly description: string | null, readonly notes: string | null, readonly tags: ReadonlyArray<string>, readonly group: string | null, readonly sweepName: string | null, readonly commit: string | null, readonly repo: string | null, readonly host: string | null, readonly program: string | null, readonly heartbeatAt: string | null, readonly finishedAt: string | null, readonly durationSeconds: number, readonly exitCode: number | null, readonly config: string | null, readonly summaryMetrics: string | null, readonly historyLineCount: number, readonly logLineCount: number, readonly fileCount: number, readonly user: { readonly name: string, readonly username: string | null } | null }
  & RunReferenceFragment
);

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

export type FileColumnsFragment = { readonly totalCount: number, readonly names: readonly string[], readonly sizes: readonly number[], readonly refOf: readonly number[], readonly refs: readonly string[] };

export type ArtifactFileListQueryVariables = Exact<{
  id: string;
  search?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type ArtifactFileListQuery = { readonly artifact: { readonly id: string, readonly fileList: FileColumnsFragment } | null };

export type RunDetailsQueryVariables = Exact<{
  entity: string;
  project: string;
  name: string;
}>;


export type RunDetailsQuery = { readonly project: { readonly id: string, readonly run: (
      { readonly inputArtifacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly usedAs: string | null, readonly node: ArtifactReferenceFragment | null }> }, readonly outputArtifacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: ArtifactReferenceFragment | null }> } }
      & RunFactsFragment
    ) | null } | null };

export type RunPreviewQueryVariables = Exact<{
  id: string;
}>;


export type RunPreviewQuery = { readonly run: (
    { readonly inputArtifacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: ArtifactReferenceFragment | null }> }, readonly outputArtifacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: ArtifactReferenceFragment | null }> } }
    & RunFactsFragment
  ) | null };

export type RunFileListQueryVariables = Exact<{
  id: string;
  search?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type RunFileListQuery = { readonly run: { readonly id: string, readonly fileList: FileColumnsFragment } | null };

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

export type RunMetricsQueryVariables = Exact<{
  id: string;
}>;


export type RunMetricsQuery = { readonly run: { readonly id: string, readonly state: string, readonly historyKeys: unknown, readonly historyLineCount: number, readonly systemKeys: ReadonlyArray<string> } | null };

export type RunSeriesQueryVariables = Exact<{
  id: string;
  keys: ReadonlyArray<string> | string;
  x: string;
  from?: number | null | undefined;
  to?: number | null | undefined;
  stretches: number;
  isSketch: boolean;
}>;


export type RunSeriesQuery = { readonly run: { readonly id: string, readonly metricSeries: ReadonlyArray<SeriesFragment> } | null };

export type RunSystemSeriesQueryVariables = Exact<{
  id: string;
  keys: ReadonlyArray<string> | string;
  x: string;
  from?: number | null | undefined;
  to?: number | null | undefined;
  stretches: number;
}>;


export type RunSystemSeriesQuery = { readonly run: { readonly id: string, readonly systemSeries: ReadonlyArray<SeriesFragment> } | null };

export type SeriesFragment = { readonly key: string, readonly count: number, readonly gaps: number, readonly x: readonly (number | null)[], readonly step: readonly (number | null)[], readonly runtime: readonly (number | null)[], readonly mean: readonly (number | null)[], readonly low: readonly (number | null)[] | null, readonly high: readonly (number | null)[] | null, readonly counts: readonly number[] | null };

export type RunHistoryQueryVariables = Exact<{
  id: string;
  specs: ReadonlyArray<string> | string;
}>;


export type RunHistoryQuery = { readonly run: { readonly id: string, readonly sampledHistory: unknown } | null };

type FoundCollection_ArtifactSequence_Fragment = { readonly __typename: 'ArtifactSequence', readonly id: string, readonly name: string, readonly defaultArtifactType: { readonly name: string }, readonly project: RegistryProjectFragment | null };

type FoundCollection_ArtifactPortfolio_Fragment = { readonly __typename: 'ArtifactPortfolio', readonly id: string, readonly name: string, readonly defaultArtifactType: { readonly name: string }, readonly project: RegistryProjectFragment | null };

export type FoundCollectionFragment =
  | FoundCollection_ArtifactSequence_Fragment
  | FoundCollection_ArtifactPortfolio_Fragment
;

export type SearchHitTextFragment = { readonly field: SearchField, readonly key: string | null, readonly text: string };

export type SearchQueryVariables = Exact<{
  words: string;
  entity?: string | null | undefined;
  project?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly projects: ReadonlyArray<{ readonly id: string, readonly name: string, readonly entityName: string }>, readonly collections: ReadonlyArray<
      | (
        { readonly artifacts: { readonly totalCount: number } }
        & FoundCollection_ArtifactSequence_Fragment
      )
      | (
        { readonly artifacts: { readonly totalCount: number } }
        & FoundCollection_ArtifactPortfolio_Fragment
      )
    >, readonly versions: ReadonlyArray<{ readonly membership: { readonly id: string, readonly versionIndex: number | null, readonly artifactCollection:
          | FoundCollection_ArtifactSequence_Fragment
          | FoundCollection_ArtifactPortfolio_Fragment
         | null }, readonly hit: SearchHitTextFragment | null }>, readonly runs: ReadonlyArray<{ readonly run: RunReferenceFragment, readonly hit: SearchHitTextFragment | null }> } | null };

export type RegistryOrganizationFragment = { readonly name: string, readonly orgEntity: { readonly name: string } | null };

export type RegistryProjectFragment = { readonly name: string, readonly entityName: string, readonly entity: { readonly organization: RegistryOrganizationFragment | null } };

export type RegistryFactsFragment = (
  { readonly id: string, readonly description: string | null, readonly access: string | null, readonly allowAllArtifactTypesInRegistry: boolean, readonly lastActivityAt: string, readonly linkedVersionCount: number, readonly artifactTypes: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string } | null }> }, readonly artifactCollections: { readonly totalCount: number } }
  & RegistryProjectFragment
);

export type RegistryOwnerQueryVariables = Exact<{ [key: string]: never; }>;


export type RegistryOwnerQuery = { readonly viewer: { readonly organizations: ReadonlyArray<RegistryOrganizationFragment> | null } | null };

export type RegistriesQueryVariables = Exact<{
  search?: string | null | undefined;
  order?: string | null | undefined;
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type RegistriesQuery = { readonly registries: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: RegistryFactsFragment | null }> } };

export type OrganizationRegistryQueryVariables = Exact<{
  organization: string;
  name: string;
}>;


export type OrganizationRegistryQuery = { readonly organization: { readonly id: string, readonly orgEntity: { readonly project: RegistryFactsFragment | null } | null } | null };

export type ProjectRegistryQueryVariables = Exact<{
  entity: string;
  project: string;
}>;


export type ProjectRegistryQuery = { readonly project: RegistryFactsFragment | null };

export type RegistryCollectionsQueryVariables = Exact<{
  entity: string;
  project: string;
  search?: string | null | undefined;
  order?: string | null | undefined;
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type RegistryCollectionsQuery = { readonly project: { readonly id: string, readonly artifactCollections: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node:
          | { readonly id: string, readonly name: string, readonly description: string | null, readonly updatedAt: string | null, readonly defaultArtifactType: { readonly name: string }, readonly aliases: { readonly edges: ReadonlyArray<{ readonly node: { readonly alias: string } | null }> }, readonly artifacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly version: string }> } }
          | { readonly id: string, readonly name: string, readonly description: string | null, readonly updatedAt: string | null, readonly defaultArtifactType: { readonly name: string }, readonly aliases: { readonly edges: ReadonlyArray<{ readonly node: { readonly alias: string } | null }> }, readonly artifacts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly version: string }> } }
         | null }> } } | null };

export type LinkedVersionFragment = { readonly id: string, readonly versionIndex: number | null, readonly createdAt: string, readonly aliases: ReadonlyArray<{ readonly alias: string }>, readonly linkedBy: { readonly name: string } | null, readonly artifact: (
    { readonly tags: ReadonlyArray<{ readonly name: string }> }
    & ArtifactReferenceFragment
  ) | null };

export type RegistryCollectionQueryVariables = Exact<{
  entity: string;
  project: string;
  collection: string;
}>;


export type RegistryCollectionQuery = { readonly project: { readonly id: string, readonly artifactCollection:
      | { readonly id: string, readonly name: string, readonly description: string | null, readonly createdAt: string, readonly updatedAt: string | null, readonly defaultArtifactType: { readonly name: string }, readonly tags: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string } | null }> }, readonly artifactMemberships: { readonly totalCount: number }, readonly actions: { readonly totalCount: number } }
      | { readonly id: string, readonly name: string, readonly description: string | null, readonly createdAt: string, readonly updatedAt: string | null, readonly defaultArtifactType: { readonly name: string }, readonly tags: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string } | null }> }, readonly artifactMemberships: { readonly totalCount: number }, readonly actions: { readonly totalCount: number } }
     | null } | null };

export type LinkedVersionsQueryVariables = Exact<{
  id: string;
  filters?: string | null | undefined;
  order?: string | null | undefined;
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type LinkedVersionsQuery = { readonly artifactCollection:
    | { readonly id: string, readonly artifactMemberships: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: LinkedVersionFragment | null }> } }
    | { readonly id: string, readonly artifactMemberships: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: LinkedVersionFragment | null }> } }
   | null };

export type LinkedVersionDetailsQueryVariables = Exact<{
  entity: string;
  project: string;
  name: string;
}>;


export type LinkedVersionDetailsQuery = { readonly project: { readonly id: string, readonly artifactCollectionMembership: (
      { readonly artifact: ArtifactFactsFragment | null }
      & LinkedVersionFragment
    ) | null } | null };

export type ActionFactsFragment = { readonly id: string, readonly kind: ArtifactActionKind, readonly createdAt: string, readonly collectionName: string | null, readonly versionIndex: number | null, readonly detail: string | null, readonly before: string | null, readonly after: string | null, readonly user: { readonly name: string }, readonly artifactCollection:
    | { readonly id: string, readonly name: string, readonly kind: 'ArtifactSequence', readonly project: RegistryProjectFragment | null }
    | { readonly id: string, readonly name: string, readonly kind: 'ArtifactPortfolio', readonly project: RegistryProjectFragment | null }
   | null, readonly artifact: ArtifactReferenceFragment | null };

export type ActionPageFragment = { readonly totalCount?: number, readonly users?: ReadonlyArray<{ readonly name: string, readonly count: number }>, readonly kinds?: ReadonlyArray<{ readonly name: string, readonly count: number }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: ActionFactsFragment }> };

export type RegistryActionsQueryVariables = Exact<{
  entity: string;
  project: string;
  userName?: string | null | undefined;
  kinds?: ReadonlyArray<ArtifactActionKind> | ArtifactActionKind | null | undefined;
  isFirst: boolean;
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type RegistryActionsQuery = { readonly project: { readonly id: string, readonly actions: ActionPageFragment } | null };

export type CollectionActionsQueryVariables = Exact<{
  id: string;
  userName?: string | null | undefined;
  kinds?: ReadonlyArray<ArtifactActionKind> | ArtifactActionKind | null | undefined;
  isFirst: boolean;
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type CollectionActionsQuery = { readonly artifactCollection:
    | { readonly id: string, readonly actions: ActionPageFragment }
    | { readonly id: string, readonly actions: ActionPageFragment }
   | null };

export type VersionActionsQueryVariables = Exact<{
  id: string;
  userName?: string | null | undefined;
  kinds?: ReadonlyArray<ArtifactActionKind> | ArtifactActionKind | null | undefined;
  isFirst: boolean;
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type VersionActionsQuery = { readonly artifact: { readonly id: string, readonly actions: ActionPageFragment } | null };

export type VersionLinksQueryVariables = Exact<{
  id: string;
}>;


export type VersionLinksQuery = { readonly artifact: { readonly id: string, readonly artifactMemberships: { readonly edges: ReadonlyArray<{ readonly node: LinkPlaceFragment | null }> } } | null };

export type LinkPlaceFragment = { readonly id: string, readonly versionIndex: number | null, readonly createdAt: string, readonly aliases: ReadonlyArray<{ readonly alias: string }>, readonly linkedBy: { readonly name: string } | null, readonly artifactCollection:
    | { readonly id: string, readonly name: string, readonly kind: 'ArtifactSequence', readonly project: RegistryProjectFragment | null }
    | { readonly id: string, readonly name: string, readonly kind: 'ArtifactPortfolio', readonly project: RegistryProjectFragment | null }
   | null };

export type AliasHolderQueryVariables = Exact<{
  entity: string;
  project: string;
  name: string;
}>;


export type AliasHolderQuery = { readonly project: { readonly id: string, readonly artifactCollectionMembership: { readonly id: string, readonly versionIndex: number | null, readonly linkedBy: { readonly name: string } | null, readonly artifact: ArtifactReferenceFragment | null } | null } | null };

export type LineageGraphFragment = { readonly truncated: boolean, readonly generatedLeftOut: number, readonly nodes: { readonly count: number, readonly kind: readonly number[], readonly number: readonly number[], readonly name: readonly string[], readonly slug: readonly string[], readonly versionIndex: readonly number[], readonly type: readonly number[], readonly types: readonly string[], readonly state: readonly number[], readonly states: readonly string[], readonly project: readonly number[], readonly projects: readonly string[], readonly createdAt: readonly number[], readonly aliasOf: readonly number[], readonly aliases: readonly string[], readonly tagOf: readonly number[], readonly tags: readonly string[], readonly moreUpstream: readonly number[], readonly moreDownstream: readonly number[] }, readonly edges: { readonly count: number, readonly source: readonly number[], readonly target: readonly number[] } };

export type ArtifactLineageQueryVariables = Exact<{
  entity: string;
  project: string;
  artifactName?: string | null | undefined;
  runName?: string | null | undefined;
  direction?: LineageDirection | null | undefined;
  upstreamHops?: number | null | undefined;
  downstreamHops?: number | null | undefined;
  extended?: boolean | null | undefined;
  includeGenerated?: boolean | null | undefined;
  expand?: ReadonlyArray<string> | string | null | undefined;
  budget?: number | null | undefined;
}>;


export type ArtifactLineageQuery = { readonly lineage: LineageGraphFragment | null };

export type ImpactQueryVariables = Exact<{
  entity: string;
  project: string;
  artifactName?: string | null | undefined;
  runName?: string | null | undefined;
  budget?: number | null | undefined;
}>;


export type ImpactQuery = { readonly viewer: { readonly organizations: ReadonlyArray<RegistryOrganizationFragment> | null } | null, readonly lineage: (
    { readonly links: { readonly of: readonly number[], readonly names: readonly string[], readonly aliasOf: readonly number[], readonly aliases: readonly string[] }, readonly people: { readonly user: readonly number[], readonly names: readonly string[] } }
    & LineageGraphFragment
  ) | null };

export type EditVersionMutationVariables = Exact<{
  input: UpdateArtifactInput;
}>;


export type EditVersionMutation = { readonly updateArtifact: { readonly artifact: { readonly id: string } } | null };

export type AddAliasesMutationVariables = Exact<{
  input: AddAliasesInput;
}>;


export type AddAliasesMutation = { readonly addAliases: { readonly success: boolean } | null };

export type DeleteAliasesMutationVariables = Exact<{
  input: DeleteAliasesInput;
}>;


export type DeleteAliasesMutation = { readonly deleteAliases: { readonly success: boolean } | null };

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

export type LinkVersionMutationVariables = Exact<{
  input: LinkArtifactInput;
}>;


export type LinkVersionMutation = { readonly linkArtifact: { readonly versionIndex: number | null } | null };

export type UnlinkVersionMutationVariables = Exact<{
  input: UnlinkArtifactInput;
}>;


export type UnlinkVersionMutation = { readonly unlinkArtifact: { readonly success: boolean } | null };

export type UpsertRegistryMutationVariables = Exact<{
  input: UpsertModelInput;
}>;


export type UpsertRegistryMutation = { readonly upsertModel: { readonly project: RegistryFactsFragment | null } | null };

export type CreateCollectionMutationVariables = Exact<{
  input: CreateArtifactPortfolioInput;
}>;


export type CreateCollectionMutation = { readonly createArtifactPortfolio: { readonly artifactCollection:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     } | null };

export type EditCollectionMutationVariables = Exact<{
  input: UpdateArtifactPortfolioInput;
}>;


export type EditCollectionMutation = { readonly updateArtifactPortfolio: { readonly artifactCollection:
      | { readonly id: string }
      | { readonly id: string }
     } | null };

export type TagCollectionMutationVariables = Exact<{
  input: CreateArtifactCollectionTagAssignmentsInput;
}>;


export type TagCollectionMutation = { readonly createArtifactCollectionTagAssignments: { readonly tags: ReadonlyArray<{ readonly name: string }> } | null };

export type UntagCollectionMutationVariables = Exact<{
  input: DeleteArtifactCollectionTagAssignmentsInput;
}>;


export type UntagCollectionMutation = { readonly deleteArtifactCollectionTagAssignments: { readonly success: boolean } | null };

export type KeyListFragment = { readonly totalCount: number, readonly keys: ReadonlyArray<{ readonly name: string, readonly count: number, readonly isVaried: boolean, readonly hasNumbers: boolean }> };

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
  by: SharedRunFact;
  filters?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type SharedRunFactsQuery = { readonly project: { readonly id: string, readonly runCounts: ReadonlyArray<{ readonly value: string, readonly count: number }> } | null };

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

export type DeleteCollectionMutationVariables = Exact<{
  input: DeleteArtifactPortfolioInput;
}>;


export type DeleteCollectionMutation = { readonly deleteArtifactPortfolio: { readonly artifactCollection:
      | { readonly id: string }
      | { readonly id: string }
     } | null };

export type DeleteRegistryMutationVariables = Exact<{
  input: DeleteModelInput;
}>;


export type DeleteRegistryMutation = { readonly deleteModel: { readonly success: boolean } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RunReferenceFragmentDoc = new TypedDocumentString(`
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
}
    `, {"fragmentName":"RunReference"}) as unknown as TypedDocumentString<RunReferenceFragment, unknown>;
export const ArtifactFactsFragmentDoc = new TypedDocumentString(`
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
}`, {"fragmentName":"ArtifactFacts"}) as unknown as TypedDocumentString<ArtifactFactsFragment, unknown>;
export const RunFactsFragmentDoc = new TypedDocumentString(`
    fragment RunFacts on Run {
  ...RunReference
  description
  notes
  tags
  group
  sweepName
  commit
  repo
  host
  program
  heartbeatAt
  finishedAt
  durationSeconds
  exitCode
  config
  summaryMetrics
  historyLineCount
  logLineCount
  fileCount
  user {
    name
    username
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
}`, {"fragmentName":"RunFacts"}) as unknown as TypedDocumentString<RunFactsFragment, unknown>;
export const CollectionEntryFragmentDoc = new TypedDocumentString(`
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
}
    `, {"fragmentName":"CollectionEntry"}) as unknown as TypedDocumentString<CollectionEntryFragment, unknown>;
export const ListedCollectionFragmentDoc = new TypedDocumentString(`
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
}
    `, {"fragmentName":"ListedCollection"}) as unknown as TypedDocumentString<ListedCollectionFragment, unknown>;
export const FileColumnsFragmentDoc = new TypedDocumentString(`
    fragment FileColumns on FileList {
  totalCount
  names
  sizes
  refOf
  refs
}
    `, {"fragmentName":"FileColumns"}) as unknown as TypedDocumentString<FileColumnsFragment, unknown>;
export const SeriesFragmentDoc = new TypedDocumentString(`
    fragment Series on MetricSeries {
  key
  count
  gaps
  x
  step
  runtime
  mean
  low
  high
  counts
}
    `, {"fragmentName":"Series"}) as unknown as TypedDocumentString<SeriesFragment, unknown>;
export const RegistryOrganizationFragmentDoc = new TypedDocumentString(`
    fragment RegistryOrganization on Organization {
  name
  orgEntity {
    name
  }
}
    `, {"fragmentName":"RegistryOrganization"}) as unknown as TypedDocumentString<RegistryOrganizationFragment, unknown>;
export const RegistryProjectFragmentDoc = new TypedDocumentString(`
    fragment RegistryProject on Project {
  name
  entityName
  entity {
    organization {
      ...RegistryOrganization
    }
  }
}
    fragment RegistryOrganization on Organization {
  name
  orgEntity {
    name
  }
}`, {"fragmentName":"RegistryProject"}) as unknown as TypedDocumentString<RegistryProjectFragment, unknown>;
export const FoundCollectionFragmentDoc = new TypedDocumentString(`
    fragment FoundCollection on ArtifactCollection {
  __typename
  id
  name
  defaultArtifactType {
    name
  }
  project {
    ...RegistryProject
  }
}
    fragment RegistryOrganization on Organization {
  name
  orgEntity {
    name
  }
}
fragment RegistryProject on Project {
  name
  entityName
  entity {
    organization {
      ...RegistryOrganization
    }
  }
}`, {"fragmentName":"FoundCollection"}) as unknown as TypedDocumentString<FoundCollectionFragment, unknown>;
export const SearchHitTextFragmentDoc = new TypedDocumentString(`
    fragment SearchHitText on SearchHit {
  field
  key
  text
}
    `, {"fragmentName":"SearchHitText"}) as unknown as TypedDocumentString<SearchHitTextFragment, unknown>;
export const RegistryFactsFragmentDoc = new TypedDocumentString(`
    fragment RegistryFacts on Project {
  id
  ...RegistryProject
  description
  access
  allowAllArtifactTypesInRegistry
  lastActivityAt
  linkedVersionCount
  artifactTypes {
    edges {
      node {
        name
      }
    }
  }
  artifactCollections(first: 1) {
    totalCount
  }
}
    fragment RegistryOrganization on Organization {
  name
  orgEntity {
    name
  }
}
fragment RegistryProject on Project {
  name
  entityName
  entity {
    organization {
      ...RegistryOrganization
    }
  }
}`, {"fragmentName":"RegistryFacts"}) as unknown as TypedDocumentString<RegistryFactsFragment, unknown>;
export const ArtifactReferenceFragmentDoc = new TypedDocumentString(`
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
}
    `, {"fragmentName":"ArtifactReference"}) as unknown as TypedDocumentString<ArtifactReferenceFragment, unknown>;
export const LinkedVersionFragmentDoc = new TypedDocumentString(`
    fragment LinkedVersion on ArtifactCollectionMembership {
  id
  versionIndex
  createdAt
  aliases {
    alias
  }
  linkedBy {
    name
  }
  artifact {
    ...ArtifactReference
    tags {
      name
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
}`, {"fragmentName":"LinkedVersion"}) as unknown as TypedDocumentString<LinkedVersionFragment, unknown>;
export const ActionFactsFragmentDoc = new TypedDocumentString(`
    fragment ActionFacts on ArtifactAction {
  id
  kind
  createdAt
  collectionName
  versionIndex
  detail
  before
  after
  user {
    name
  }
  artifactCollection {
    kind: __typename
    id
    name
    project {
      ...RegistryProject
    }
  }
  artifact {
    ...ArtifactReference
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
}
fragment RegistryOrganization on Organization {
  name
  orgEntity {
    name
  }
}
fragment RegistryProject on Project {
  name
  entityName
  entity {
    organization {
      ...RegistryOrganization
    }
  }
}`, {"fragmentName":"ActionFacts"}) as unknown as TypedDocumentString<ActionFactsFragment, unknown>;
export const ActionPageFragmentDoc = new TypedDocumentString(`
    fragment ActionPage on ArtifactActionConnection {
  totalCount @include(if: $isFirst)
  users @include(if: $isFirst) {
    name
    count
  }
  kinds @include(if: $isFirst) {
    name
    count
  }
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      ...ActionFacts
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
}
fragment RegistryOrganization on Organization {
  name
  orgEntity {
    name
  }
}
fragment RegistryProject on Project {
  name
  entityName
  entity {
    organization {
      ...RegistryOrganization
    }
  }
}
fragment ActionFacts on ArtifactAction {
  id
  kind
  createdAt
  collectionName
  versionIndex
  detail
  before
  after
  user {
    name
  }
  artifactCollection {
    kind: __typename
    id
    name
    project {
      ...RegistryProject
    }
  }
  artifact {
    ...ArtifactReference
  }
}`, {"fragmentName":"ActionPage"}) as unknown as TypedDocumentString<ActionPageFragment, unknown>;
export const LinkPlaceFragmentDoc = new TypedDocumentString(`
    fragment LinkPlace on ArtifactCollectionMembership {
  id
  versionIndex
  createdAt
  aliases {
    alias
  }
  linkedBy {
    name
  }
  artifactCollection {
    kind: __typename
    id
    name
    project {
      ...RegistryProject
    }
  }
}
    fragment RegistryOrganization on Organization {
  name
  orgEntity {
    name
  }
}
fragment RegistryProject on Project {
  name
  entityName
  entity {
    organization {
      ...RegistryOrganization
    }
  }
}`, {"fragmentName":"LinkPlace"}) as unknown as TypedDocumentString<LinkPlaceFragment, unknown>;
export const LineageGraphFragmentDoc = new TypedDocumentString(`
    fragment LineageGraph on Lineage {
  nodes {
    count
    kind
    number
    name
    slug
    versionIndex
    type
    types
    state
    states
    project
    projects
    createdAt
    aliasOf
    aliases
    tagOf
    tags
    moreUpstream
    moreDownstream
  }
  edges {
    count
    source
    target
  }
  truncated
  generatedLeftOut
}
    `, {"fragmentName":"LineageGraph"}) as unknown as TypedDocumentString<LineageGraphFragment, unknown>;
export const KeyListFragmentDoc = new TypedDocumentString(`
    fragment KeyList on ValueKeyList {
  totalCount
  keys {
    name
    count
    isVaried
    hasNumbers
  }
}
    `, {"fragmentName":"KeyList"}) as unknown as TypedDocumentString<KeyListFragment, unknown>;
export const DataStampDocument = new TypedDocumentString(`
    query DataStamp {
  serverInfo {
    dataStamp
  }
}
    `) as unknown as TypedDocumentString<DataStampQuery, DataStampQueryVariables>;
export const ProjectsDocument = new TypedDocumentString(`
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
export const ProjectOverviewDocument = new TypedDocumentString(`
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
export const SampleProjectDocument = new TypedDocumentString(`
    mutation SampleProject {
  createSampleProject {
    id
    name
    entityName
  }
}
    `) as unknown as TypedDocumentString<SampleProjectMutation, SampleProjectMutationVariables>;
export const TypeCollectionsDocument = new TypedDocumentString(`
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
export const ProjectCollectionsDocument = new TypedDocumentString(`
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
export const FoundCollectionsDocument = new TypedDocumentString(`
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
export const VersionPlaceDocument = new TypedDocumentString(`
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
export const VersionEntriesDocument = new TypedDocumentString(`
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
export const VersionTimelineDocument = new TypedDocumentString(`
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
export const ArtifactVersionDocument = new TypedDocumentString(`
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
export const ArtifactPreviewDocument = new TypedDocumentString(`
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
export const ArtifactFileListDocument = new TypedDocumentString(`
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
export const RunDetailsDocument = new TypedDocumentString(`
    query RunDetails($entity: String!, $project: String!, $name: String!) {
  project(name: $project, entityName: $entity) {
    id
    run(name: $name) {
      ...RunFacts
      inputArtifacts(first: 50) {
        totalCount
        edges {
          usedAs
          node {
            ...ArtifactReference
          }
        }
      }
      outputArtifacts(first: 50) {
        totalCount
        edges {
          node {
            ...ArtifactReference
          }
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
}
fragment RunFacts on Run {
  ...RunReference
  description
  notes
  tags
  group
  sweepName
  commit
  repo
  host
  program
  heartbeatAt
  finishedAt
  durationSeconds
  exitCode
  config
  summaryMetrics
  historyLineCount
  logLineCount
  fileCount
  user {
    name
    username
  }
}`) as unknown as TypedDocumentString<RunDetailsQuery, RunDetailsQueryVariables>;
export const RunPreviewDocument = new TypedDocumentString(`
    query RunPreview($id: ID!) {
  run(id: $id) {
    ...RunFacts
    inputArtifacts(first: 5) {
      totalCount
      edges {
        node {
          ...ArtifactReference
        }
      }
    }
    outputArtifacts(first: 5) {
      totalCount
      edges {
        node {
          ...ArtifactReference
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
}
fragment RunFacts on Run {
  ...RunReference
  description
  notes
  tags
  group
  sweepName
  commit
  repo
  host
  program
  heartbeatAt
  finishedAt
  durationSeconds
  exitCode
  config
  summaryMetrics
  historyLineCount
  logLineCount
  fileCount
  user {
    name
    username
  }
}`) as unknown as TypedDocumentString<RunPreviewQuery, RunPreviewQueryVariables>;
export const RunFileListDocument = new TypedDocumentString(`
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
export const RunLogCountDocument = new TypedDocumentString(`
    query RunLogCount($id: ID!) {
  run(id: $id) {
    id
    state
    logLineCount
  }
}
    `) as unknown as TypedDocumentString<RunLogCountQuery, RunLogCountQueryVariables>;
export const RunLogPageDocument = new TypedDocumentString(`
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
export const RunLogMatchesDocument = new TypedDocumentString(`
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
export const RunMetricsDocument = new TypedDocumentString(`
    query RunMetrics($id: ID!) {
  run(id: $id) {
    id
    state
    historyKeys
    historyLineCount
    systemKeys
  }
}
    `) as unknown as TypedDocumentString<RunMetricsQuery, RunMetricsQueryVariables>;
export const RunSeriesDocument = new TypedDocumentString(`
    query RunSeries($id: ID!, $keys: [String!]!, $x: String!, $from: Float, $to: Float, $stretches: Int!, $isSketch: Boolean!) {
  run(id: $id) {
    id
    metricSeries(
      keys: $keys
      x: $x
      from: $from
      to: $to
      stretches: $stretches
      isSketch: $isSketch
    ) {
      ...Series
    }
  }
}
    fragment Series on MetricSeries {
  key
  count
  gaps
  x
  step
  runtime
  mean
  low
  high
  counts
}`) as unknown as TypedDocumentString<RunSeriesQuery, RunSeriesQueryVariables>;
export const RunSystemSeriesDocument = new TypedDocumentString(`
    query RunSystemSeries($id: ID!, $keys: [String!]!, $x: String!, $from: Float, $to: Float, $stretches: Int!) {
  run(id: $id) {
    id
    systemSeries(keys: $keys, x: $x, from: $from, to: $to, stretches: $stretches) {
      ...Series
    }
  }
}
    fragment Series on MetricSeries {
  key
  count
  gaps
  x
  step
  runtime
  mean
  low
  high
  counts
}`) as unknown as TypedDocumentString<RunSystemSeriesQuery, RunSystemSeriesQueryVariables>;
export const RunHistoryDocument = new TypedDocumentString(`
    query RunHistory($id: ID!, $specs: [JSONString!]!) {
  run(id: $id) {
    id
    sampledHistory(specs: $specs)
  }
}
    `) as unknown as TypedDocumentString<RunHistoryQuery, RunHistoryQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($words: String!, $entity: String, $project: String, $first: Int) {
  search(words: $words, entityName: $entity, projectName: $project, first: $first) {
    projects {
      id
      name
      entityName
    }
    collections {
      ...FoundCollection
      artifacts(first: 1) {
        totalCount
      }
    }
    versions {
      membership {
        id
        versionIndex
        artifactCollection {
          ...FoundCollection
        }
      }
      hit {
        ...SearchHitText
      }
    }
    runs {
      run {
        ...RunReference
      }
      hit {
        ...SearchHitText
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
}
fragment FoundCollection on ArtifactCollection {
  __typename
  id
  name
  defaultArtifactType {
    name
  }
  project {
    ...RegistryProject
  }
}
fragment SearchHitText on SearchHit {
  field
  key
  text
}
fragment RegistryOrganization on Organization {
  name
  orgEntity {
    name
  }
}
fragment RegistryProject on Project {
  name
  entityName
  entity {
    organization {
      ...RegistryOrganization
    }
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const RegistryOwnerDocument = new TypedDocumentString(`
    query RegistryOwner {
  viewer {
    organizations {
      ...RegistryOrganization
    }
  }
}
    fragment RegistryOrganization on Organization {
  name
  orgEntity {
    name
  }
}`) as unknown as TypedDocumentString<RegistryOwnerQuery, RegistryOwnerQueryVariables>;
export const RegistriesDocument = new TypedDocumentString(`
    query Registries($search: String, $order: String, $after: String, $first: Int) {
  registries(search: $search, order: $order, after: $after, first: $first) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        ...RegistryFacts
      }
    }
  }
}
    fragment RegistryOrganization on Organization {
  name
  orgEntity {
    name
  }
}
fragment RegistryProject on Project {
  name
  entityName
  entity {
    organization {
      ...RegistryOrganization
    }
  }
}
fragment RegistryFacts on Project {
  id
  ...RegistryProject
  description
  access
  allowAllArtifactTypesInRegistry
  lastActivityAt
  linkedVersionCount
  artifactTypes {
    edges {
      node {
        name
      }
    }
  }
  artifactCollections(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<RegistriesQuery, RegistriesQueryVariables>;
export const OrganizationRegistryDocument = new TypedDocumentString(`
    query OrganizationRegistry($organization: String!, $name: String!) {
  organization(name: $organization) {
    id
    orgEntity {
      project(name: $name) {
        ...RegistryFacts
      }
    }
  }
}
    fragment RegistryOrganization on Organization {
  name
  orgEntity {
    name
  }
}
fragment RegistryProject on Project {
  name
  entityName
  entity {
    organization {
      ...RegistryOrganization
    }
  }
}
fragment RegistryFacts on Project {
  id
  ...RegistryProject
  description
  access
  allowAllArtifactTypesInRegistry
  lastActivityAt
  linkedVersionCount
  artifactTypes {
    edges {
      node {
        name
      }
    }
  }
  artifactCollections(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<OrganizationRegistryQuery, OrganizationRegistryQueryVariables>;
export const ProjectRegistryDocument = new TypedDocumentString(`
    query ProjectRegistry($entity: String!, $project: String!) {
  project(name: $project, entityName: $entity) {
    ...RegistryFacts
  }
}
    fragment RegistryOrganization on Organization {
  name
  orgEntity {
    name
  }
}
fragment RegistryProject on Project {
  name
  entityName
  entity {
    organization {
      ...RegistryOrganization
    }
  }
}
fragment RegistryFacts on Project {
  id
  ...RegistryProject
  description
  access
  allowAllArtifactTypesInRegistry
  lastActivityAt
  linkedVersionCount
  artifactTypes {
    edges {
      node {
        name
      }
    }
  }
  artifactCollections(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<ProjectRegistryQuery, ProjectRegistryQueryVariables>;
export const RegistryCollectionsDocument = new TypedDocumentString(`
    query RegistryCollections($entity: String!, $project: String!, $search: String, $order: String, $after: String, $first: Int) {
  project(name: $project, entityName: $entity) {
    id
    artifactCollections(
      search: $search
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
          id
          name
          description
          updatedAt
          defaultArtifactType {
            name
          }
          aliases(first: 20) {
            edges {
              node {
                alias
              }
            }
          }
          artifacts(first: 1) {
            totalCount
            edges {
              version
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegistryCollectionsQuery, RegistryCollectionsQueryVariables>;
export const RegistryCollectionDocument = new TypedDocumentString(`
    query RegistryCollection($entity: String!, $project: String!, $collection: String!) {
  project(name: $project, entityName: $entity) {
    id
    artifactCollection(name: $collection) {
      id
      name
      description
      createdAt
      updatedAt
      defaultArtifactType {
        name
      }
      tags {
        edges {
          node {
            name
          }
        }
      }
      artifactMemberships(first: 1) {
        totalCount
      }
      actions(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegistryCollectionQuery, RegistryCollectionQueryVariables>;
export const LinkedVersionsDocument = new TypedDocumentString(`
    query LinkedVersions($id: ID!, $filters: JSONString, $order: String, $after: String, $first: Int) {
  artifactCollection(id: $id) {
    id
    artifactMemberships(
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
          ...LinkedVersion
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
}
fragment LinkedVersion on ArtifactCollectionMembership {
  id
  versionIndex
  createdAt
  aliases {
    alias
  }
  linkedBy {
    name
  }
  artifact {
    ...ArtifactReference
    tags {
      name
    }
  }
}`) as unknown as TypedDocumentString<LinkedVersionsQuery, LinkedVersionsQueryVariables>;
export const LinkedVersionDetailsDocument = new TypedDocumentString(`
    query LinkedVersionDetails($entity: String!, $project: String!, $name: String!) {
  project(name: $project, entityName: $entity) {
    id
    artifactCollectionMembership(name: $name) {
      ...LinkedVersion
      artifact {
        ...ArtifactFacts
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
}
fragment LinkedVersion on ArtifactCollectionMembership {
  id
  versionIndex
  createdAt
  aliases {
    alias
  }
  linkedBy {
    name
  }
  artifact {
    ...ArtifactReference
    tags {
      name
    }
  }
}`) as unknown as TypedDocumentString<LinkedVersionDetailsQuery, LinkedVersionDetailsQueryVariables>;
export const RegistryActionsDocument = new TypedDocumentString(`
    query RegistryActions($entity: String!, $project: String!, $userName: String, $kinds: [ArtifactActionKind!], $isFirst: Boolean!, $after: String, $first: Int) {
  project(name: $project, entityName: $entity) {
    id
    actions(userName: $userName, kinds: $kinds, after: $after, first: $first) {
      ...ActionPage
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
}
fragment RegistryOrganization on Organization {
  name
  orgEntity {
    name
  }
}
fragment RegistryProject on Project {
  name
  entityName
  entity {
    organization {
      ...RegistryOrganization
    }
  }
}
fragment ActionFacts on ArtifactAction {
  id
  kind
  createdAt
  collectionName
  versionIndex
  detail
  before
  after
  user {
    name
  }
  artifactCollection {
    kind: __typename
    id
    name
    project {
      ...RegistryProject
    }
  }
  artifact {
    ...ArtifactReference
  }
}
fragment ActionPage on ArtifactActionConnection {
  totalCount @include(if: $isFirst)
  users @include(if: $isFirst) {
    name
    count
  }
  kinds @include(if: $isFirst) {
    name
    count
  }
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      ...ActionFacts
    }
  }
}`) as unknown as TypedDocumentString<RegistryActionsQuery, RegistryActionsQueryVariables>;
export const CollectionActionsDocument = new TypedDocumentString(`
    query CollectionActions($id: ID!, $userName: String, $kinds: [ArtifactActionKind!], $isFirst: Boolean!, $after: String, $first: Int) {
  artifactCollection(id: $id) {
    id
    actions(userName: $userName, kinds: $kinds, after: $after, first: $first) {
      ...ActionPage
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
}
fragment RegistryOrganization on Organization {
  name
  orgEntity {
    name
  }
}
fragment RegistryProject on Project {
  name
  entityName
  entity {
    organization {
      ...RegistryOrganization
    }
  }
}
fragment ActionFacts on ArtifactAction {
  id
  kind
  createdAt
  collectionName
  versionIndex
  detail
  before
  after
  user {
    name
  }
  artifactCollection {
    kind: __typename
    id
    name
    project {
      ...RegistryProject
    }
  }
  artifact {
    ...ArtifactReference
  }
}
fragment ActionPage on ArtifactActionConnection {
  totalCount @include(if: $isFirst)
  users @include(if: $isFirst) {
    name
    count
  }
  kinds @include(if: $isFirst) {
    name
    count
  }
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      ...ActionFacts
    }
  }
}`) as unknown as TypedDocumentString<CollectionActionsQuery, CollectionActionsQueryVariables>;
export const VersionActionsDocument = new TypedDocumentString(`
    query VersionActions($id: ID!, $userName: String, $kinds: [ArtifactActionKind!], $isFirst: Boolean!, $after: String, $first: Int) {
  artifact(id: $id) {
    id
    actions(userName: $userName, kinds: $kinds, after: $after, first: $first) {
      ...ActionPage
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
}
fragment RegistryOrganization on Organization {
  name
  orgEntity {
    name
  }
}
fragment RegistryProject on Project {
  name
  entityName
  entity {
    organization {
      ...RegistryOrganization
    }
  }
}
fragment ActionFacts on ArtifactAction {
  id
  kind
  createdAt
  collectionName
  versionIndex
  detail
  before
  after
  user {
    name
  }
  artifactCollection {
    kind: __typename
    id
    name
    project {
      ...RegistryProject
    }
  }
  artifact {
    ...ArtifactReference
  }
}
fragment ActionPage on ArtifactActionConnection {
  totalCount @include(if: $isFirst)
  users @include(if: $isFirst) {
    name
    count
  }
  kinds @include(if: $isFirst) {
    name
    count
  }
  pageInfo {
    endCursor
    hasNextPage
  }
  edges {
    node {
      ...ActionFacts
    }
  }
}`) as unknown as TypedDocumentString<VersionActionsQuery, VersionActionsQueryVariables>;
export const VersionLinksDocument = new TypedDocumentString(`
    query VersionLinks($id: ID!) {
  artifact(id: $id) {
    id
    artifactMemberships {
      edges {
        node {
          ...LinkPlace
        }
      }
    }
  }
}
    fragment RegistryOrganization on Organization {
  name
  orgEntity {
    name
  }
}
fragment RegistryProject on Project {
  name
  entityName
  entity {
    organization {
      ...RegistryOrganization
    }
  }
}
fragment LinkPlace on ArtifactCollectionMembership {
  id
  versionIndex
  createdAt
  aliases {
    alias
  }
  linkedBy {
    name
  }
  artifactCollection {
    kind: __typename
    id
    name
    project {
      ...RegistryProject
    }
  }
}`) as unknown as TypedDocumentString<VersionLinksQuery, VersionLinksQueryVariables>;
export const AliasHolderDocument = new TypedDocumentString(`
    query AliasHolder($entity: String!, $project: String!, $name: String!) {
  project(name: $project, entityName: $entity) {
    id
    artifactCollectionMembership(name: $name) {
      id
      versionIndex
      linkedBy {
        name
      }
      artifact {
        ...ArtifactReference
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
}`) as unknown as TypedDocumentString<AliasHolderQuery, AliasHolderQueryVariables>;
export const ArtifactLineageDocument = new TypedDocumentString(`
    query ArtifactLineage($entity: String!, $project: String!, $artifactName: String, $runName: String, $direction: LineageDirection, $upstreamHops: Int, $downstreamHops: Int, $extended: Boolean, $includeGenerated: Boolean, $expand: [String!], $budget: Int) {
  lineage(
    entityName: $entity
    projectName: $project
    artifactName: $artifactName
    runName: $runName
    direction: $direction
    upstreamHops: $upstreamHops
    downstreamHops: $downstreamHops
    extended: $extended
    includeGenerated: $includeGenerated
    expand: $expand
    budget: $budget
  ) {
    ...LineageGraph
  }
}
    fragment LineageGraph on Lineage {
  nodes {
    count
    kind
    number
    name
    slug
    versionIndex
    type
    types
    state
    states
    project
    projects
    createdAt
    aliasOf
    aliases
    tagOf
    tags
    moreUpstream
    moreDownstream
  }
  edges {
    count
    source
    target
  }
  truncated
  generatedLeftOut
}`) as unknown as TypedDocumentString<ArtifactLineageQuery, ArtifactLineageQueryVariables>;
export const ImpactDocument = new TypedDocumentString(`
    query Impact($entity: String!, $project: String!, $artifactName: String, $runName: String, $budget: Int) {
  viewer {
    organizations {
      ...RegistryOrganization
    }
  }
  lineage(
    entityName: $entity
    projectName: $project
    artifactName: $artifactName
    runName: $runName
    direction: DOWNSTREAM
    budget: $budget
  ) {
    ...LineageGraph
    links {
      of
      names
      aliasOf
      aliases
    }
    people {
      user
      names
    }
  }
}
    fragment RegistryOrganization on Organization {
  name
  orgEntity {
    name
  }
}
fragment LineageGraph on Lineage {
  nodes {
    count
    kind
    number
    name
    slug
    versionIndex
    type
    types
    state
    states
    project
    projects
    createdAt
    aliasOf
    aliases
    tagOf
    tags
    moreUpstream
    moreDownstream
  }
  edges {
    count
    source
    target
  }
  truncated
  generatedLeftOut
}`) as unknown as TypedDocumentString<ImpactQuery, ImpactQueryVariables>;
export const EditVersionDocument = new TypedDocumentString(`
    mutation EditVersion($input: UpdateArtifactInput!) {
  updateArtifact(input: $input) {
    artifact {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EditVersionMutation, EditVersionMutationVariables>;
export const AddAliasesDocument = new TypedDocumentString(`
    mutation AddAliases($input: AddAliasesInput!) {
  addAliases(input: $input) {
    success
  }
}
    `) as unknown as TypedDocumentString<AddAliasesMutation, AddAliasesMutationVariables>;
export const DeleteAliasesDocument = new TypedDocumentString(`
    mutation DeleteAliases($input: DeleteAliasesInput!) {
  deleteAliases(input: $input) {
    success
  }
}
    `) as unknown as TypedDocumentString<DeleteAliasesMutation, DeleteAliasesMutationVariables>;
export const VersionChoicesDocument = new TypedDocumentString(`
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
export const RunChoicesDocument = new TypedDocumentString(`
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
export const FileContentsDocument = new TypedDocumentString(`
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
export const FileLinksDocument = new TypedDocumentString(`
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
export const RunPatchDocument = new TypedDocumentString(`
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
export const LinkVersionDocument = new TypedDocumentString(`
    mutation LinkVersion($input: LinkArtifactInput!) {
  linkArtifact(input: $input) {
    versionIndex
  }
}
    `) as unknown as TypedDocumentString<LinkVersionMutation, LinkVersionMutationVariables>;
export const UnlinkVersionDocument = new TypedDocumentString(`
    mutation UnlinkVersion($input: UnlinkArtifactInput!) {
  unlinkArtifact(input: $input) {
    success
  }
}
    `) as unknown as TypedDocumentString<UnlinkVersionMutation, UnlinkVersionMutationVariables>;
export const UpsertRegistryDocument = new TypedDocumentString(`
    mutation UpsertRegistry($input: UpsertModelInput!) {
  upsertModel(input: $input) {
    project {
      ...RegistryFacts
    }
  }
}
    fragment RegistryOrganization on Organization {
  name
  orgEntity {
    name
  }
}
fragment RegistryProject on Project {
  name
  entityName
  entity {
    organization {
      ...RegistryOrganization
    }
  }
}
fragment RegistryFacts on Project {
  id
  ...RegistryProject
  description
  access
  allowAllArtifactTypesInRegistry
  lastActivityAt
  linkedVersionCount
  artifactTypes {
    edges {
      node {
        name
      }
    }
  }
  artifactCollections(first: 1) {
    totalCount
  }
}`) as unknown as TypedDocumentString<UpsertRegistryMutation, UpsertRegistryMutationVariables>;
export const CreateCollectionDocument = new TypedDocumentString(`
    mutation CreateCollection($input: CreateArtifactPortfolioInput!) {
  createArtifactPortfolio(input: $input) {
    artifactCollection {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CreateCollectionMutation, CreateCollectionMutationVariables>;
export const EditCollectionDocument = new TypedDocumentString(`
    mutation EditCollection($input: UpdateArtifactPortfolioInput!) {
  updateArtifactPortfolio(input: $input) {
    artifactCollection {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EditCollectionMutation, EditCollectionMutationVariables>;
export const TagCollectionDocument = new TypedDocumentString(`
    mutation TagCollection($input: CreateArtifactCollectionTagAssignmentsInput!) {
  createArtifactCollectionTagAssignments(input: $input) {
    tags {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<TagCollectionMutation, TagCollectionMutationVariables>;
export const UntagCollectionDocument = new TypedDocumentString(`
    mutation UntagCollection($input: DeleteArtifactCollectionTagAssignmentsInput!) {
  deleteArtifactCollectionTagAssignments(input: $input) {
    success
  }
}
    `) as unknown as TypedDocumentString<UntagCollectionMutation, UntagCollectionMutationVariables>;
export const RunRowsDocument = new TypedDocumentString(`
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
export const RunCountDocument = new TypedDocumentString(`
    query RunCount($entity: String!, $project: String!, $filters: JSONString) {
  project(name: $project, entityName: $entity) {
    id
    runCount(filters: $filters)
  }
}
    `) as unknown as TypedDocumentString<RunCountQuery, RunCountQueryVariables>;
export const RunKeysDocument = new TypedDocumentString(`
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
export const SharedRunFactsDocument = new TypedDocumentString(`
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
export const VersionRowsDocument = new TypedDocumentString(`
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
export const CollectionSummaryDocument = new TypedDocumentString(`
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
export const MetadataKeysDocument = new TypedDocumentString(`
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
export const DeleteCollectionDocument = new TypedDocumentString(`
    mutation DeleteCollection($input: DeleteArtifactPortfolioInput!) {
  deleteArtifactPortfolio(input: $input) {
    artifactCollection {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteCollectionMutation, DeleteCollectionMutationVariables>;
export const DeleteRegistryDocument = new TypedDocumentString(`
    mutation DeleteRegistry($input: DeleteModelInput!) {
  deleteModel(input: $input) {
    success
  }
}
    `) as unknown as TypedDocumentString<DeleteRegistryMutation, DeleteRegistryMutationVariables>;