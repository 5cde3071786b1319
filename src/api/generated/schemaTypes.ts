/* Written by `npm run codegen` from schema.graphql and operations/. Do not edit. */
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
