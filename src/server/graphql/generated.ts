/* Written by `npm run codegen` from schema.graphql. Do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Connection, ActionConnection } from './connection.ts';
import type { VersionParent, NamedParent, FileParent, OrganizationParent } from './parents.ts';
import type { ActionRow } from '../store/actions.ts';
import type { AliasRow, CollectionRow, MembershipRow, TypeRow } from '../store/collections.ts';
import type { ManifestRow } from '../store/manifests.ts';
import type { FoundRun as FoundRunParent, FoundVersion as FoundVersionParent, Search } from '../read/search.ts';
import type { LineageColumns } from '../../model/lineage.ts';
import type { ProjectRow } from '../store/projects.ts';
import type { RunRow } from '../store/runs.ts';
import type { SweepRow } from '../read/sweeps.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: Exclude<T[P], undefined> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An ISO 8601 instant in UTC, such as 2026-11-20T13:43:26Z. */
  DateTime: { input: string; output: string; }
  /** A JSON document in a string. It may hold bare NaN and Infinity, as Python writes them. */
  JSONString: { input: string; output: string; }
  /** A JSON value, passed through as it is. */
  JSON: { input: unknown; output: unknown; }
  /** A 64-bit signed integer; GraphQL's Int has 32 bits, too few for sizes and steps. */
  Int64: { input: number; output: number; }
  /** A span of time in milliseconds. */
  Duration: { input: number; output: number; }
  /** Headwaters: a whole list of strings as one value, so that 100,000 of them cost no work per item. */
  StringColumn: { input: readonly string[]; output: readonly string[]; }
  /** Headwaters: a whole list of integers as one value. */
  IntColumn: { input: readonly number[]; output: readonly number[]; }
  /** Headwaters: a whole list of numbers as one value; null where there is none. */
  FloatColumn: { input: readonly (number | null)[]; output: readonly (number | null)[]; }
};

export type PageInfo = {
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
};

export type Query = {
  readonly viewer?: Maybe<User>;
  readonly serverInfo?: Maybe<ServerInfo>;
  readonly entity?: Maybe<Entity>;
  /** Everybody who may ask, or those whose name is `query`. */
  readonly users: UserConnection;
  /** The organisation that everybody here belongs to, by its name. */
  readonly organization?: Maybe<Organization>;
  readonly project?: Maybe<Project>;
  readonly model?: Maybe<Project>;
  /**
   * Projects of one entity; without an entity, all of them but registries. Headwaters: `search` holds words that the
   * entity, name or description must contain, each; `order` is by name, last_activity_at (the default, the last first),
   * runs or versions, such as "-runs".
   */
  readonly models?: Maybe<ProjectConnection>;
  /**
   * Headwaters: every registry by name, those of the organisation and the older model registries of entities; `search`
   * holds words that its name, entity or description must contain, each.
   */
  readonly registries: ProjectConnection;
  readonly artifact?: Maybe<Artifact>;
  readonly artifactCollection?: Maybe<ArtifactCollection>;
  readonly clientIDMapping?: Maybe<ClientIdMapping>;
  /**
   * Headwaters: what has all of these words in its name, aliases, tags or values: in one project, or in all of them when
   * none is named. Null when there is no such project.
   */
  readonly search?: Maybe<SearchResults>;
  /** Headwaters: one run by its id, as `artifact` is for versions. */
  readonly run?: Maybe<Run>;
  /**
   * Headwaters: the lineage of one version or run in one answer. Give `artifactName` ("collection:version or alias") or
   * `runName` (the run id). Null when the base does not exist.
   */
  readonly lineage?: Maybe<Lineage>;
};


export type QueryEntityArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUsersArgs = {
  query?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganizationArgs = {
  name: Scalars['String']['input'];
};


export type QueryProjectArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  entityName?: InputMaybe<Scalars['String']['input']>;
};


export type QueryModelArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  entityName?: InputMaybe<Scalars['String']['input']>;
};


export type QueryModelsArgs = {
  entityName?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRegistriesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryArtifactArgs = {
  id: Scalars['ID']['input'];
};


export type QueryArtifactCollectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClientIdMappingArgs = {
  clientID: Scalars['ID']['input'];
};


export type QuerySearchArgs = {
  words: Scalars['String']['input'];
  entityName?: InputMaybe<Scalars['String']['input']>;
  projectName?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLineageArgs = {
  entityName: Scalars['String']['input'];
  projectName: Scalars['String']['input'];
  artifactName?: InputMaybe<Scalars['String']['input']>;
  runName?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<LineageDirection>;
  upstreamHops?: InputMaybe<Scalars['Int']['input']>;
  downstreamHops?: InputMaybe<Scalars['Int']['input']>;
  extended?: InputMaybe<Scalars['Boolean']['input']>;
  includeGenerated?: InputMaybe<Scalars['Boolean']['input']>;
  expand?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  budget?: InputMaybe<Scalars['Int']['input']>;
};

export type ServerInfo = {
  readonly features: ReadonlyArray<ServerFeature>;
  /** Headwaters: the version of this server, and whether it holds any project yet. */
  readonly version: Scalars['String']['output'];
  readonly isEmpty: Scalars['Boolean']['output'];
  /**
   * Headwaters: another one whenever something was recorded, and every five minutes, as runs fall silent with time. Who
   * follows a lineage need not ask for it again while this stays.
   */
  readonly dataStamp: Scalars['String']['output'];
};

export type ServerFeature = {
  readonly name: Scalars['String']['output'];
  readonly isEnabled: Scalars['Boolean']['output'];
};

export type ClientIdMapping = {
  readonly serverID: Scalars['ID']['output'];
};

export type User = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly username?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly admin?: Maybe<Scalars['Boolean']['output']>;
  readonly flags?: Maybe<Scalars['JSONString']['output']>;
  readonly entity?: Maybe<Scalars['String']['output']>;
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly apiKeys?: Maybe<ApiKeyConnection>;
  readonly teams?: Maybe<EntityConnection>;
  readonly organizations?: Maybe<ReadonlyArray<Organization>>;
};

export type UserConnection = {
  readonly edges: ReadonlyArray<UserEdge>;
};

export type UserEdge = {
  readonly node: User;
};

export type ApiKey = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
};

export type ApiKeyConnection = {
  readonly edges: ReadonlyArray<ApiKeyEdge>;
};

export type ApiKeyEdge = {
  readonly node?: Maybe<ApiKey>;
};

export type Entity = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly entityType?: Maybe<Scalars['String']['output']>;
  readonly organization?: Maybe<Organization>;
  readonly user?: Maybe<User>;
  readonly isTeam: Scalars['Boolean']['output'];
  readonly available?: Maybe<Scalars['Boolean']['output']>;
  readonly photoUrl?: Maybe<Scalars['String']['output']>;
  readonly readOnly?: Maybe<Scalars['Boolean']['output']>;
  readonly readOnlyAdmin: Scalars['Boolean']['output'];
  readonly privateOnly: Scalars['Boolean']['output'];
  readonly storageBytes?: Maybe<Scalars['Int64']['output']>;
  readonly codeSavingEnabled: Scalars['Boolean']['output'];
  readonly defaultAccess?: Maybe<Scalars['String']['output']>;
  readonly isPaid: Scalars['Boolean']['output'];
  readonly members: ReadonlyArray<Member>;
  readonly project?: Maybe<Project>;
  /** Of the organisation's entity: its registries. */
  readonly projects: ProjectConnection;
  /** Collections in the projects that `projectFilters` lets through; in registries, these are portfolios. */
  readonly artifactCollections: ArtifactCollectionConnection;
  /** Versions in these collections, as members of them. */
  readonly artifactMemberships: ArtifactCollectionMembershipConnection;
};


export type EntityProjectArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
};


export type EntityProjectsArgs = {
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type EntityArtifactCollectionsArgs = {
  projectFilters?: InputMaybe<Scalars['JSONString']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  collectionTypes?: InputMaybe<ReadonlyArray<ArtifactCollectionType>>;
  order?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type EntityArtifactMembershipsArgs = {
  projectFilters?: InputMaybe<Scalars['JSONString']['input']>;
  collectionFilters?: InputMaybe<Scalars['JSONString']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Member = {
  readonly id: Scalars['ID']['output'];
  readonly admin?: Maybe<Scalars['Boolean']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly pending?: Maybe<Scalars['Boolean']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly username?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly photoUrl?: Maybe<Scalars['String']['output']>;
  readonly accountType?: Maybe<Scalars['String']['output']>;
  readonly apiKey?: Maybe<Scalars['String']['output']>;
};

export type EntityConnection = {
  readonly edges: ReadonlyArray<EntityEdge>;
};

export type EntityEdge = {
  readonly node?: Maybe<Entity>;
};

export type Organization = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly orgEntity?: Maybe<Entity>;
  readonly coreWeaveOrganizationId?: Maybe<Scalars['String']['output']>;
  readonly advancedRegistryFeatures?: Maybe<AdvancedRegistryFeatures>;
};

export type AdvancedRegistryFeatures = {
  readonly advancedSearch: Scalars['Boolean']['output'];
};

export type Project = {
  readonly id: Scalars['ID']['output'];
  readonly internalId: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly entityName: Scalars['String']['output'];
  readonly entity: Entity;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly access?: Maybe<Scalars['String']['output']>;
  readonly views?: Maybe<Scalars['JSONString']['output']>;
  readonly isBenchmark: Scalars['Boolean']['output'];
  readonly readOnly: Scalars['Boolean']['output'];
  readonly user?: Maybe<User>;
  /** Headwaters: when a run or version of the project last changed. */
  readonly lastActivityAt: Scalars['DateTime']['output'];
  /** Headwaters: how many committed versions the project holds, generated ones included. */
  readonly artifactCount: Scalars['Int']['output'];
  /** Headwaters: how many of its runs run now. */
  readonly runningCount: Scalars['Int']['output'];
  /** Headwaters: how many runs began in each of the last weeks, the one that ends now at the end. */
  readonly activity: Scalars['IntColumn']['output'];
  readonly run?: Maybe<Run>;
  readonly bucket?: Maybe<Run>;
  readonly runCount: Scalars['Int']['output'];
  /** Headwaters: with "offset", so many rows are skipped. */
  readonly runs: RunConnection;
  /** Headwaters: keys that runs have values under, those that most runs have first; `words` is what a key holds. */
  readonly runKeys: ValueKeyList;
  /** Headwaters: what the runs that a filter lets through share, and how many of them. */
  readonly runCounts: ReadonlyArray<ValueCount>;
  /** A version by "collection:version or alias", or by "collection" for its latest. */
  readonly artifact?: Maybe<Artifact>;
  readonly artifactType?: Maybe<ArtifactType>;
  readonly artifactTypes: ArtifactTypeConnection;
  /** Headwaters: how many versions are linked to the collections of a registry. */
  readonly linkedVersionCount: Scalars['Int']['output'];
  /** Headwaters: what was done to a registry and to what is in it, the newest first. */
  readonly actions: ArtifactActionConnection;
  /** Of a registry: whether versions of any type may be linked to it, or of `artifactTypes` only. */
  readonly allowAllArtifactTypesInRegistry: Scalars['Boolean']['output'];
  /** Of a registry: who may read and change it. */
  readonly members: ReadonlyArray<ProjectMember>;
  readonly teamMembers: ReadonlyArray<ProjectTeamMember>;
  readonly artifactCollection?: Maybe<ArtifactCollection>;
  readonly artifactCollections: ArtifactCollectionConnection;
  readonly artifactCollectionMembership?: Maybe<ArtifactCollectionMembership>;
  readonly sweep?: Maybe<Sweep>;
  readonly sweeps: SweepConnection;
  readonly totalSweeps: Scalars['Int']['output'];
};


export type ProjectActivityArgs = {
  weeks?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectRunArgs = {
  name: Scalars['String']['input'];
};


export type ProjectBucketArgs = {
  name: Scalars['String']['input'];
  missingOk?: InputMaybe<Scalars['Boolean']['input']>;
};


export type ProjectRunCountArgs = {
  filters?: InputMaybe<Scalars['JSONString']['input']>;
};


export type ProjectRunsArgs = {
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectRunKeysArgs = {
  source: RunValueSource;
  words?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectRunCountsArgs = {
  by: SharedRunFact;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectArtifactArgs = {
  name: Scalars['String']['input'];
};


export type ProjectArtifactTypeArgs = {
  name: Scalars['String']['input'];
};


export type ProjectArtifactTypesArgs = {
  includeAll?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectActionsArgs = {
  userName?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ArtifactActionKind>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectArtifactCollectionArgs = {
  name: Scalars['String']['input'];
};


export type ProjectArtifactCollectionsArgs = {
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type ProjectArtifactCollectionMembershipArgs = {
  name: Scalars['String']['input'];
};


export type ProjectSweepArgs = {
  sweepName: Scalars['String']['input'];
};


export type ProjectSweepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  filters?: InputMaybe<Scalars['JSONString']['input']>;
};

/** The runs that name one sweep as theirs. */
export type Sweep = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly displayName?: Maybe<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly method: Scalars['String']['output'];
  /** RUNNING while a run of it runs, else FINISHED. */
  readonly state: Scalars['String']['output'];
  readonly config: Scalars['String']['output'];
  readonly bestLoss?: Maybe<Scalars['Float']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly runCount: Scalars['Int']['output'];
  readonly runCountExpected?: Maybe<Scalars['Int']['output']>;
};

export type SweepConnection = {
  readonly edges: ReadonlyArray<SweepEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SweepEdge = {
  readonly node: Sweep;
  readonly cursor: Scalars['String']['output'];
};

export type ProjectMember = {
  readonly id: Scalars['ID']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly username?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly role: Role;
};

export type ProjectTeamMember = {
  readonly team: Entity;
  readonly role: Role;
};

export type Role = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type ProjectConnection = {
  readonly edges: ReadonlyArray<ProjectEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ProjectEdge = {
  readonly node?: Maybe<Project>;
  readonly cursor: Scalars['String']['output'];
};

export type ArtifactType = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Headwaters: made by the client itself (run tables, source code, jobs, history) and not by the user's script. */
  readonly isGenerated: Scalars['Boolean']['output'];
  readonly artifactCollection?: Maybe<ArtifactCollection>;
  readonly artifactCollections: ArtifactCollectionConnection;
};


export type ArtifactTypeArtifactCollectionArgs = {
  name: Scalars['String']['input'];
};


export type ArtifactTypeArtifactCollectionsArgs = {
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ArtifactTypeConnection = {
  readonly edges: ReadonlyArray<ArtifactTypeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ArtifactTypeEdge = {
  readonly node?: Maybe<ArtifactType>;
  readonly cursor: Scalars['String']['output'];
};

export type ArtifactCollectionType =
  | 'SEQUENCE'
  | 'PORTFOLIO';

export type ArtifactCollectionState =
  | 'READY'
  | 'DELETED';

/** A named line of versions: a sequence (versions are logged to it) or a portfolio (versions are linked to it). */
export type ArtifactCollection = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly project?: Maybe<Project>;
  readonly defaultArtifactType: ArtifactType;
  readonly tags: TagConnection;
  readonly aliases: ArtifactAliasConnection;
  /** Headwaters: with "offset", so many rows are skipped. */
  readonly artifacts: VersionedArtifactConnection;
  /** Headwaters: keys of metadata that versions have values under, those that most have first. */
  readonly metadataKeys: ValueKeyList;
  readonly artifactMembership?: Maybe<ArtifactCollectionMembership>;
  readonly artifactMemberships: ArtifactCollectionMembershipConnection;
  readonly state: ArtifactCollectionState;
  /** Headwaters: what was done to the collection and to versions in it, the newest first. */
  readonly actions: ArtifactActionConnection;
};


/** A named line of versions: a sequence (versions are logged to it) or a portfolio (versions are linked to it). */
export type ArtifactCollectionAliasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named line of versions: a sequence (versions are logged to it) or a portfolio (versions are linked to it). */
export type ArtifactCollectionArtifactsArgs = {
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A named line of versions: a sequence (versions are logged to it) or a portfolio (versions are linked to it). */
export type ArtifactCollectionMetadataKeysArgs = {
  words?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named line of versions: a sequence (versions are logged to it) or a portfolio (versions are linked to it). */
export type ArtifactCollectionArtifactMembershipArgs = {
  aliasName: Scalars['String']['input'];
};


/** A named line of versions: a sequence (versions are logged to it) or a portfolio (versions are linked to it). */
export type ArtifactCollectionArtifactMembershipsArgs = {
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named line of versions: a sequence (versions are logged to it) or a portfolio (versions are linked to it). */
export type ArtifactCollectionActionsArgs = {
  userName?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ArtifactActionKind>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ArtifactSequence = ArtifactCollection & {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly project?: Maybe<Project>;
  readonly defaultArtifactType: ArtifactType;
  readonly tags: TagConnection;
  readonly aliases: ArtifactAliasConnection;
  /** Headwaters: with "offset", so many rows are skipped. */
  readonly artifacts: VersionedArtifactConnection;
  /** Headwaters: keys of metadata that versions have values under, those that most have first. */
  readonly metadataKeys: ValueKeyList;
  readonly artifactMembership?: Maybe<ArtifactCollectionMembership>;
  readonly artifactMemberships: ArtifactCollectionMembershipConnection;
  readonly state: ArtifactCollectionState;
  /** Headwaters: what was done to the collection and to versions in it, the newest first. */
  readonly actions: ArtifactActionConnection;
  readonly latestArtifact?: Maybe<Artifact>;
};


export type ArtifactSequenceAliasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ArtifactSequenceArtifactsArgs = {
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type ArtifactSequenceMetadataKeysArgs = {
  words?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ArtifactSequenceArtifactMembershipArgs = {
  aliasName: Scalars['String']['input'];
};


export type ArtifactSequenceArtifactMembershipsArgs = {
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ArtifactSequenceActionsArgs = {
  userName?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ArtifactActionKind>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ArtifactPortfolio = ArtifactCollection & {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly project?: Maybe<Project>;
  readonly defaultArtifactType: ArtifactType;
  readonly tags: TagConnection;
  readonly aliases: ArtifactAliasConnection;
  /** Headwaters: with "offset", so many rows are skipped. */
  readonly artifacts: VersionedArtifactConnection;
  /** Headwaters: keys of metadata that versions have values under, those that most have first. */
  readonly metadataKeys: ValueKeyList;
  readonly artifactMembership?: Maybe<ArtifactCollectionMembership>;
  readonly artifactMemberships: ArtifactCollectionMembershipConnection;
  readonly state: ArtifactCollectionState;
  /** Headwaters: what was done to the collection and to versions in it, the newest first. */
  readonly actions: ArtifactActionConnection;
};


export type ArtifactPortfolioAliasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ArtifactPortfolioArtifactsArgs = {
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type ArtifactPortfolioMetadataKeysArgs = {
  words?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ArtifactPortfolioArtifactMembershipArgs = {
  aliasName: Scalars['String']['input'];
};


export type ArtifactPortfolioArtifactMembershipsArgs = {
  filters?: InputMaybe<Scalars['JSONString']['input']>;
  order?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ArtifactPortfolioActionsArgs = {
  userName?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ArtifactActionKind>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ArtifactCollectionConnection = {
  readonly edges: ReadonlyArray<ArtifactCollectionEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ArtifactCollectionEdge = {
  readonly node?: Maybe<ArtifactCollection>;
  readonly cursor: Scalars['String']['output'];
};

/** A version's place in one collection. */
export type ArtifactCollectionMembership = {
  readonly id: Scalars['ID']['output'];
  readonly versionIndex?: Maybe<Scalars['Int']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly commitHash?: Maybe<Scalars['String']['output']>;
  readonly aliases: ReadonlyArray<ArtifactAlias>;
  readonly artifact?: Maybe<Artifact>;
  readonly artifactCollection?: Maybe<ArtifactCollection>;
  /** Headwaters: who linked the version here; null where it was logged, or when that was not kept. */
  readonly linkedBy?: Maybe<User>;
  readonly files?: Maybe<FileConnection>;
};


/** A version's place in one collection. */
export type ArtifactCollectionMembershipFilesArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ArtifactCollectionMembershipConnection = {
  readonly edges: ReadonlyArray<ArtifactCollectionMembershipEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ArtifactCollectionMembershipEdge = {
  readonly node?: Maybe<ArtifactCollectionMembership>;
  readonly cursor: Scalars['String']['output'];
};

export type ArtifactState =
  | 'PENDING'
  | 'COMMITTED'
  | 'DELETED';

/** One immutable version. */
export type Artifact = {
  readonly id: Scalars['ID']['output'];
  readonly artifactType: ArtifactType;
  readonly artifactSequence: ArtifactSequence;
  readonly artifactMemberships: ArtifactCollectionMembershipConnection;
  readonly versionIndex?: Maybe<Scalars['Int']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Headwaters: with dotted keys, what stands under these alone. */
  readonly metadata?: Maybe<Scalars['JSONString']['output']>;
  readonly ttlDurationSeconds: Scalars['Int64']['output'];
  readonly ttlIsInherited: Scalars['Boolean']['output'];
  readonly tags: ReadonlyArray<Tag>;
  /** In every collection that the version is in. */
  readonly aliases: ReadonlyArray<ArtifactAlias>;
  /** Headwaters: in the collection whose list the version was reached by, else in its own. */
  readonly aliasesHere: ReadonlyArray<ArtifactAlias>;
  readonly historyStep?: Maybe<Scalars['Int64']['output']>;
  readonly state: ArtifactState;
  readonly size: Scalars['Int64']['output'];
  readonly digest: Scalars['String']['output'];
  readonly commitHash?: Maybe<Scalars['String']['output']>;
  readonly fileCount: Scalars['Int64']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly currentManifest?: Maybe<ArtifactManifest>;
  /** The run that logged this content first; null when no run did. */
  readonly createdBy?: Maybe<Initiator>;
  readonly usedBy: RunConnection;
  /** Headwaters: every run that logged this content, the first one first. */
  readonly loggedBy: RunConnection;
  /** Headwaters: what was done to the version, in its own collection and where it is linked, the newest first. */
  readonly actions: ArtifactActionConnection;
  readonly files?: Maybe<FileConnection>;
  /** Headwaters: the files whose names hold each word of `search`, by columns; at most 200,000. */
  readonly fileList: FileList;
};


/** One immutable version. */
export type ArtifactArtifactMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One immutable version. */
export type ArtifactMetadataArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** One immutable version. */
export type ArtifactUsedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One immutable version. */
export type ArtifactLoggedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One immutable version. */
export type ArtifactActionsArgs = {
  userName?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ArtifactActionKind>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One immutable version. */
export type ArtifactFilesArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One immutable version. */
export type ArtifactFileListArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Initiator = Run | User;

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

/** Headwaters: who did what to a registry, a collection or a version, and when. */
export type ArtifactAction = {
  readonly id: Scalars['ID']['output'];
  readonly kind: ArtifactActionKind;
  readonly user: User;
  readonly createdAt: Scalars['DateTime']['output'];
  /** The collection's name at the time; null when the act was on the registry itself. */
  readonly collectionName?: Maybe<Scalars['String']['output']>;
  /** The collection as it is now; null when it is gone. */
  readonly artifactCollection?: Maybe<ArtifactCollection>;
  /** The version's number in that collection; null when the act was on the collection itself. */
  readonly versionIndex?: Maybe<Scalars['Int']['output']>;
  readonly artifact?: Maybe<Artifact>;
  /** The alias, the tag, the name of the edited field, or what was linked ("entity/project/collection:v3"). */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** The old value of an edited field; of an alias, the version that it pointed at before, such as "v2". */
  readonly before?: Maybe<Scalars['String']['output']>;
  readonly after?: Maybe<Scalars['String']['output']>;
};

export type ArtifactActionConnection = {
  readonly edges: ReadonlyArray<ArtifactActionEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
  /** Who acted here, and how often, whatever is filtered. */
  readonly users: ReadonlyArray<ActionTally>;
  /** Which kinds of acts there are, and how many of each, whatever is filtered. */
  readonly kinds: ReadonlyArray<ActionTally>;
};

/** Headwaters: how many acts are of one person or kind. */
export type ActionTally = {
  readonly name: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

export type ArtifactActionEdge = {
  readonly node: ArtifactAction;
  readonly cursor: Scalars['String']['output'];
};

export type VersionedArtifactConnection = {
  readonly edges: ReadonlyArray<VersionedArtifactEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type VersionedArtifactEdge = {
  readonly version: Scalars['String']['output'];
  readonly node: Artifact;
  readonly cursor: Scalars['String']['output'];
};

export type InputArtifactConnection = {
  readonly edges: ReadonlyArray<InputArtifactEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type InputArtifactEdge = {
  readonly usedAs?: Maybe<Scalars['String']['output']>;
  readonly node?: Maybe<Artifact>;
  readonly cursor: Scalars['String']['output'];
};

export type ArtifactConnection = {
  readonly edges: ReadonlyArray<ArtifactEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ArtifactEdge = {
  readonly node?: Maybe<Artifact>;
  readonly cursor: Scalars['String']['output'];
};

export type ArtifactAlias = {
  readonly id: Scalars['ID']['output'];
  readonly alias: Scalars['String']['output'];
  readonly artifactCollection?: Maybe<ArtifactCollection>;
};

export type ArtifactAliasConnection = {
  readonly edges: ReadonlyArray<ArtifactAliasEdge>;
  readonly pageInfo: PageInfo;
};

export type ArtifactAliasEdge = {
  readonly node?: Maybe<ArtifactAlias>;
};

export type Tag = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type TagConnection = {
  readonly edges: ReadonlyArray<TagEdge>;
};

export type TagEdge = {
  readonly node?: Maybe<Tag>;
};

export type ArtifactManifest = {
  readonly id: Scalars['ID']['output'];
  readonly digest: Scalars['String']['output'];
  readonly file: File;
};

/** A file of a version, of a run, or a manifest. */
export type File = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly displayName?: Maybe<Scalars['String']['output']>;
  readonly url?: Maybe<Scalars['String']['output']>;
  readonly directUrl: Scalars['String']['output'];
  readonly uploadUrl?: Maybe<Scalars['String']['output']>;
  readonly uploadHeaders?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly uploadMultipartUrls?: Maybe<UploadMultipartUrls>;
  readonly sizeBytes: Scalars['Int64']['output'];
  readonly storagePath?: Maybe<Scalars['String']['output']>;
  readonly mimetype?: Maybe<Scalars['String']['output']>;
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly digest?: Maybe<Scalars['String']['output']>;
  readonly md5?: Maybe<Scalars['String']['output']>;
  readonly artifact?: Maybe<Artifact>;
  /** Headwaters: where a reference points to; null for a file that is stored here. */
  readonly ref?: Maybe<Scalars['String']['output']>;
};


/** A file of a version, of a run, or a manifest. */
export type FileUrlArgs = {
  upload?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UploadMultipartUrls = {
  readonly uploadID: Scalars['String']['output'];
  readonly uploadUrlParts: ReadonlyArray<UploadUrlPart>;
};

export type UploadUrlPart = {
  readonly partNumber: Scalars['Int64']['output'];
  readonly uploadUrl: Scalars['String']['output'];
};

export type FileConnection = {
  readonly edges: ReadonlyArray<FileEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type FileEdge = {
  readonly node?: Maybe<File>;
  readonly cursor: Scalars['String']['output'];
};

/** Headwaters: files by columns, in the order of their names. Entry i of `names` and `sizes` belongs to file i. */
export type FileList = {
  /** How many such files there are, listed or not. */
  readonly totalCount: Scalars['Int']['output'];
  readonly names: Scalars['StringColumn']['output'];
  /** In bytes; 0 where the size of a reference is not known. */
  readonly sizes: Scalars['IntColumn']['output'];
  /** The files that are references: `refs[j]` is where file `refOf[j]` points to. */
  readonly refOf: Scalars['IntColumn']['output'];
  readonly refs: Scalars['StringColumn']['output'];
};

export type Run = {
  readonly id: Scalars['ID']['output'];
  /** The run id, as in the run's address. */
  readonly name: Scalars['String']['output'];
  /** The name people read, such as vague-morning-5. */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  readonly projectId?: Maybe<Scalars['Int']['output']>;
  readonly project?: Maybe<Project>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly notes?: Maybe<Scalars['String']['output']>;
  readonly tags: ReadonlyArray<Scalars['String']['output']>;
  /** running, finished, failed, crashed or killed. */
  readonly state: Scalars['String']['output'];
  readonly group?: Maybe<Scalars['String']['output']>;
  readonly groupName?: Maybe<Scalars['String']['output']>;
  readonly jobType?: Maybe<Scalars['String']['output']>;
  readonly sweepName?: Maybe<Scalars['String']['output']>;
  readonly commit?: Maybe<Scalars['String']['output']>;
  readonly repo?: Maybe<Scalars['String']['output']>;
  readonly host?: Maybe<Scalars['String']['output']>;
  readonly program?: Maybe<Scalars['String']['output']>;
  readonly readOnly: Scalars['Boolean']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly heartbeatAt?: Maybe<Scalars['DateTime']['output']>;
  /** Headwaters: when the run's client reported its end; null while it runs. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Headwaters: seconds from start to end, or to the last sign of life. */
  readonly durationSeconds: Scalars['Float']['output'];
  readonly exitCode?: Maybe<Scalars['Int']['output']>;
  readonly user?: Maybe<User>;
  /** Headwaters: with dotted keys, what stands under these alone. */
  readonly config?: Maybe<Scalars['JSONString']['output']>;
  /** The last measurement of the run's machine. */
  readonly systemMetrics?: Maybe<Scalars['JSONString']['output']>;
  /** Headwaters: with dotted keys, what stands under these alone. */
  readonly summaryMetrics?: Maybe<Scalars['JSONString']['output']>;
  readonly wandbConfig?: Maybe<Scalars['JSONString']['output']>;
  readonly historyLineCount: Scalars['Int']['output'];
  readonly eventsLineCount: Scalars['Int']['output'];
  readonly logLineCount: Scalars['Int']['output'];
  readonly historyTail?: Maybe<Scalars['JSONString']['output']>;
  readonly eventsTail?: Maybe<Scalars['JSONString']['output']>;
  readonly history: ReadonlyArray<Scalars['JSONString']['output']>;
  /** Measurements of the run's machine. */
  readonly events: ReadonlyArray<Scalars['JSONString']['output']>;
  /** Console lines: the `last` ones, or page by page from the first. */
  readonly logLines?: Maybe<LogLineConnection>;
  /** Whether somebody asked the run to stop. */
  readonly stopped: Scalars['Boolean']['output'];
  /** Rows that have all of a specification's keys, evenly sampled. */
  readonly sampledHistory?: Maybe<Scalars['JSON']['output']>;
  readonly historyKeys?: Maybe<Scalars['JSON']['output']>;
  /**
   * Headwaters: metrics for charts, in the order of `keys`. The horizontal axis `x` is a key of the history, "_step",
   * "_runtime" or "_timestamp", from `from` to `to`, or all of it; it is cut into about so many stretches. A sketch is
   * made of a few lines, at once.
   */
  readonly metricSeries: ReadonlyArray<MetricSeries>;
  /** Headwaters: the same for measurements of the run's machine, which have times and no steps; `systemKeys` names them. */
  readonly systemSeries: ReadonlyArray<MetricSeries>;
  readonly systemKeys: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Headwaters: where a text is found in the console from line `from` on, up to some length; ask again from `through`,
   * until it is the count of lines. A regular expression is one that runs in linear time.
   */
  readonly logMatches: LogMatches;
  readonly parquetHistory?: Maybe<ParquetHistory>;
  readonly inputArtifacts: InputArtifactConnection;
  readonly outputArtifacts: ArtifactConnection;
  readonly fileCount: Scalars['Int']['output'];
  readonly files: FileConnection;
  /** Headwaters: the files whose names hold each word of `search`, by columns; at most 200,000. */
  readonly fileList: FileList;
};


export type RunConfigArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type RunSummaryMetricsArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type RunWandbConfigArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type RunHistoryArgs = {
  minStep?: InputMaybe<Scalars['Int64']['input']>;
  maxStep?: InputMaybe<Scalars['Int64']['input']>;
  samples?: InputMaybe<Scalars['Int']['input']>;
};


export type RunEventsArgs = {
  samples?: InputMaybe<Scalars['Int']['input']>;
};


export type RunLogLinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  useImprovedPagination?: InputMaybe<Scalars['Boolean']['input']>;
};


export type RunSampledHistoryArgs = {
  specs: ReadonlyArray<Scalars['JSONString']['input']>;
};


export type RunMetricSeriesArgs = {
  keys: ReadonlyArray<Scalars['String']['input']>;
  x?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Float']['input']>;
  to?: InputMaybe<Scalars['Float']['input']>;
  stretches?: InputMaybe<Scalars['Int']['input']>;
  isSketch?: InputMaybe<Scalars['Boolean']['input']>;
};


export type RunSystemSeriesArgs = {
  keys: ReadonlyArray<Scalars['String']['input']>;
  x?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Float']['input']>;
  to?: InputMaybe<Scalars['Float']['input']>;
  stretches?: InputMaybe<Scalars['Int']['input']>;
};


export type RunLogMatchesArgs = {
  text: Scalars['String']['input'];
  isRegex?: InputMaybe<Scalars['Boolean']['input']>;
  matchCase?: InputMaybe<Scalars['Boolean']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
};


export type RunParquetHistoryArgs = {
  liveKeys: ReadonlyArray<Scalars['String']['input']>;
};


export type RunInputArtifactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type RunOutputArtifactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type RunFilesArgs = {
  names?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  pattern?: InputMaybe<Scalars['String']['input']>;
};


export type RunFileListArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Headwaters: entry i of every column is one stretch of the axis, or one value where `low` is null. */
export type MetricSeries = {
  readonly key: Scalars['String']['output'];
  /** How many values there are between the ends of the axis, and how many of them are NaN or infinite. */
  readonly count: Scalars['Int']['output'];
  readonly gaps: Scalars['Int']['output'];
  readonly x: Scalars['FloatColumn']['output'];
  /** Of the first value of a stretch; `runtime` in seconds since the run began. */
  readonly step: Scalars['FloatColumn']['output'];
  readonly runtime: Scalars['FloatColumn']['output'];
  /** Null where all values are NaN or infinite. */
  readonly mean: Scalars['FloatColumn']['output'];
  readonly low?: Maybe<Scalars['FloatColumn']['output']>;
  readonly high?: Maybe<Scalars['FloatColumn']['output']>;
  /** How many values each stretch has. */
  readonly counts?: Maybe<Scalars['IntColumn']['output']>;
};

/** Headwaters: entry i of every column belongs to match i: its line, and where in what people see of it it stands. */
export type LogMatches = {
  readonly lines: Scalars['IntColumn']['output'];
  readonly starts: Scalars['IntColumn']['output'];
  readonly ends: Scalars['IntColumn']['output'];
  /** All lines before this one were looked at. */
  readonly through: Scalars['Int']['output'];
};

export type LogLine = {
  readonly number: Scalars['Int']['output'];
  readonly timestamp?: Maybe<Scalars['String']['output']>;
  readonly level?: Maybe<Scalars['String']['output']>;
  readonly label?: Maybe<Scalars['String']['output']>;
  readonly line: Scalars['String']['output'];
};

export type LogLineConnection = {
  readonly edges: ReadonlyArray<LogLineEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LogLineEdge = {
  readonly node: LogLine;
  readonly cursor: Scalars['String']['output'];
};

export type ParquetHistory = {
  readonly parquetUrls: ReadonlyArray<Scalars['String']['output']>;
  readonly liveData?: Maybe<Scalars['JSON']['output']>;
};

export type RunValueSource =
  | 'CONFIG'
  | 'SUMMARY';

/** Headwaters: keys of documents such as config, as columns of a table can show them. */
export type ValueKeyList = {
  readonly keys: ReadonlyArray<ValueKey>;
  /** How many keys there are in all that hold the words. */
  readonly totalCount: Scalars['Int']['output'];
};

export type ValueKey = {
  /** Dotted, such as "model.depth". */
  readonly name: Scalars['String']['output'];
  /** How many runs or versions have a value under it. */
  readonly count: Scalars['Int']['output'];
  /** Whether these values differ. */
  readonly isVaried: Scalars['Boolean']['output'];
  /** Whether numbers are among them. */
  readonly hasNumbers: Scalars['Boolean']['output'];
};

export type SharedRunFact =
  | 'STATE'
  | 'JOB_TYPE'
  | 'USER'
  | 'TAG';

export type ValueCount = {
  /** Empty where runs have none. */
  readonly value: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

export type RunConnection = {
  readonly edges: ReadonlyArray<RunEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RunEdge = {
  readonly node: Run;
  readonly cursor: Scalars['String']['output'];
};

/** What a search found, by kind, each the best called first. */
export type SearchResults = {
  /** Of all that there are, by entity and name. */
  readonly projects: ReadonlyArray<Project>;
  /** Generated ones are not found. */
  readonly collections: ReadonlyArray<ArtifactCollection>;
  readonly versions: ReadonlyArray<FoundVersion>;
  readonly runs: ReadonlyArray<FoundRun>;
};

export type FoundVersion = {
  readonly membership: ArtifactCollectionMembership;
  /** Null when it was found by its name. */
  readonly hit?: Maybe<SearchHit>;
};

export type FoundRun = {
  readonly run: Run;
  /** Null when it was found by its name. */
  readonly hit?: Maybe<SearchHit>;
};

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

/** What a thing was found by. */
export type SearchHit = {
  readonly field: SearchField;
  /** Of a value in a document, its dotted key. */
  readonly key?: Maybe<Scalars['String']['output']>;
  /** The text that has the words, cut around them when it is long. */
  readonly text: Scalars['String']['output'];
};

export type LineageDirection =
  | 'UPSTREAM'
  | 'DOWNSTREAM'
  | 'BOTH';

/**
 * The lineage of a base, by columns: entry i of every node column belongs to node i, entry j of both edge columns to
 * edge j. Nodes come nearest to the base first; node 0 is the base.
 */
export type Lineage = {
  readonly nodes: LineageNodes;
  readonly edges: LineageEdges;
  /** Whether the budget ended the walk somewhere; the nodes' `moreUpstream` and `moreDownstream` say where. */
  readonly truncated: Scalars['Boolean']['output'];
  /** How many generated artifacts next to the answer's runs were left out. */
  readonly generatedLeftOut: Scalars['Int']['output'];
  /** Where the answer's versions are linked; looked up when it is asked for, since pictures do without. */
  readonly links: LineageLinks;
  /** Whose the answer's nodes are; looked up when it is asked for. */
  readonly people: LineagePeople;
};

/** Links to portfolios, those of registries among them: link k is of node `of[k]`. */
export type LineageLinks = {
  readonly of: Scalars['IntColumn']['output'];
  /** As scripts name it: "entity/project/collection:v3", with the version's number there. */
  readonly names: Scalars['StringColumn']['output'];
  /** Aliases as pairs: `aliases[j]` is the alias of link `aliasOf[j]`. */
  readonly aliasOf: Scalars['IntColumn']['output'];
  readonly aliases: Scalars['StringColumn']['output'];
};

export type LineagePeople = {
  /** Index into `names` for each node: who ran the run, or the run that logged the version first; -1 when none did. */
  readonly user: Scalars['IntColumn']['output'];
  readonly names: Scalars['StringColumn']['output'];
};

export type LineageNodes = {
  readonly count: Scalars['Int']['output'];
  /** 0 for an artifact, 1 for a run. */
  readonly kind: Scalars['IntColumn']['output'];
  /** The number in the node's id: Artifact:<number> or Run:<number>. */
  readonly number: Scalars['IntColumn']['output'];
  /** What people read: "collection:v3", or the run's display name. */
  readonly name: Scalars['StringColumn']['output'];
  /** What addresses use: the collection's name, or the run id. */
  readonly slug: Scalars['StringColumn']['output'];
  /** A version's number in its collection; -1 for a run. */
  readonly versionIndex: Scalars['IntColumn']['output'];
  /** Index into `types`: the artifact's type or the run's job type; -1 where a run has none. */
  readonly type: Scalars['IntColumn']['output'];
  readonly types: Scalars['StringColumn']['output'];
  /** Index into `states`: a run's state, or PENDING, COMMITTED, DELETED. */
  readonly state: Scalars['IntColumn']['output'];
  readonly states: Scalars['StringColumn']['output'];
  /** Index into `projects`, each "entity/project". */
  readonly project: Scalars['IntColumn']['output'];
  readonly projects: Scalars['StringColumn']['output'];
  /** Seconds since 1970. */
  readonly createdAt: Scalars['IntColumn']['output'];
  /** Aliases as pairs: `aliases[k]` is an alias of node `aliasOf[k]`. */
  readonly aliasOf: Scalars['IntColumn']['output'];
  readonly aliases: Scalars['StringColumn']['output'];
  /** Tags as pairs, in the same way. */
  readonly tagOf: Scalars['IntColumn']['output'];
  readonly tags: Scalars['StringColumn']['output'];
  /** How many neighbours the walk would have reached from here next, had hops and budget let it. */
  readonly moreUpstream: Scalars['IntColumn']['output'];
  readonly moreDownstream: Scalars['IntColumn']['output'];
};

export type LineageEdges = {
  readonly count: Scalars['Int']['output'];
  /** Index of the node that the edge leaves: the artifact used, or the run that logged. */
  readonly source: Scalars['IntColumn']['output'];
  readonly target: Scalars['IntColumn']['output'];
};

export type Mutation = {
  readonly upsertBucket?: Maybe<UpsertBucketPayload>;
  readonly createRunFiles?: Maybe<CreateRunFilesPayload>;
  readonly createArtifact?: Maybe<CreateArtifactPayload>;
  readonly createArtifactManifest?: Maybe<CreateArtifactManifestPayload>;
  readonly updateArtifactManifest?: Maybe<UpdateArtifactManifestPayload>;
  readonly createArtifactFiles?: Maybe<CreateArtifactFilesPayload>;
  readonly commitArtifact?: Maybe<CommitArtifactPayload>;
  readonly useArtifact?: Maybe<UseArtifactPayload>;
  readonly createArtifactPortfolio?: Maybe<ArtifactCollectionPayload>;
  readonly linkArtifact?: Maybe<LinkArtifactPayload>;
  readonly unlinkArtifact?: Maybe<UnlinkArtifactPayload>;
  readonly updateArtifactSequence?: Maybe<ArtifactCollectionPayload>;
  readonly updateArtifactPortfolio?: Maybe<ArtifactCollectionPayload>;
  readonly moveArtifactSequence?: Maybe<ArtifactCollectionPayload>;
  readonly deleteArtifactSequence?: Maybe<ArtifactCollectionPayload>;
  readonly deleteArtifactPortfolio?: Maybe<ArtifactCollectionPayload>;
  readonly createArtifactCollectionTagAssignments?: Maybe<CreateArtifactCollectionTagsPayload>;
  readonly deleteArtifactCollectionTagAssignments?: Maybe<DeleteArtifactCollectionTagsPayload>;
  readonly upsertModel?: Maybe<UpsertModelPayload>;
  readonly renameProject?: Maybe<UpsertModelPayload>;
  readonly deleteModel?: Maybe<DeleteModelPayload>;
  readonly completeMultipartUploadArtifact?: Maybe<CompleteMultipartUploadArtifactPayload>;
  readonly updateArtifact?: Maybe<UpdateArtifactPayload>;
  readonly deleteArtifact?: Maybe<DeleteArtifactPayload>;
  readonly addAliases?: Maybe<AddAliasesPayload>;
  readonly deleteAliases?: Maybe<DeleteAliasesPayload>;
  readonly deleteRun?: Maybe<DeleteRunPayload>;
  readonly updateRunState?: Maybe<UpdateRunStatePayload>;
  readonly stopRun?: Maybe<StopRunPayload>;
  readonly deleteFiles?: Maybe<DeleteFilesPayload>;
  readonly markRunFilesUploaded?: Maybe<MarkRunFilesUploadedPayload>;
  readonly notifyScriptableRunAlert?: Maybe<NotifyScriptableRunAlertPayload>;
  /** Headwaters: makes the sample project that a first visit offers; the existing one when it is there already. */
  readonly createSampleProject: Project;
};


export type MutationUpsertBucketArgs = {
  input: UpsertBucketInput;
};


export type MutationCreateRunFilesArgs = {
  input: CreateRunFilesInput;
};


export type MutationCreateArtifactArgs = {
  input: CreateArtifactInput;
};


export type MutationCreateArtifactManifestArgs = {
  input: CreateArtifactManifestInput;
};


export type MutationUpdateArtifactManifestArgs = {
  input: UpdateArtifactManifestInput;
};


export type MutationCreateArtifactFilesArgs = {
  input: CreateArtifactFilesInput;
};


export type MutationCommitArtifactArgs = {
  input: CommitArtifactInput;
};


export type MutationUseArtifactArgs = {
  input: UseArtifactInput;
};


export type MutationCreateArtifactPortfolioArgs = {
  input: CreateArtifactPortfolioInput;
};


export type MutationLinkArtifactArgs = {
  input: LinkArtifactInput;
};


export type MutationUnlinkArtifactArgs = {
  input: UnlinkArtifactInput;
};


export type MutationUpdateArtifactSequenceArgs = {
  input: UpdateArtifactSequenceInput;
};


export type MutationUpdateArtifactPortfolioArgs = {
  input: UpdateArtifactPortfolioInput;
};


export type MutationMoveArtifactSequenceArgs = {
  input: MoveArtifactSequenceInput;
};


export type MutationDeleteArtifactSequenceArgs = {
  input: DeleteArtifactSequenceInput;
};


export type MutationDeleteArtifactPortfolioArgs = {
  input: DeleteArtifactPortfolioInput;
};


export type MutationCreateArtifactCollectionTagAssignmentsArgs = {
  input: CreateArtifactCollectionTagAssignmentsInput;
};


export type MutationDeleteArtifactCollectionTagAssignmentsArgs = {
  input: DeleteArtifactCollectionTagAssignmentsInput;
};


export type MutationUpsertModelArgs = {
  input: UpsertModelInput;
};


export type MutationRenameProjectArgs = {
  input: RenameProjectInput;
};


export type MutationDeleteModelArgs = {
  input: DeleteModelInput;
};


export type MutationCompleteMultipartUploadArtifactArgs = {
  input: CompleteMultipartUploadArtifactInput;
};


export type MutationUpdateArtifactArgs = {
  input: UpdateArtifactInput;
};


export type MutationDeleteArtifactArgs = {
  input: DeleteArtifactInput;
};


export type MutationAddAliasesArgs = {
  input: AddAliasesInput;
};


export type MutationDeleteAliasesArgs = {
  input: DeleteAliasesInput;
};


export type MutationDeleteRunArgs = {
  input: DeleteRunInput;
};


export type MutationUpdateRunStateArgs = {
  input: UpdateRunStateInput;
};


export type MutationStopRunArgs = {
  input: StopRunInput;
};


export type MutationDeleteFilesArgs = {
  input: DeleteFilesInput;
};


export type MutationMarkRunFilesUploadedArgs = {
  input: MarkRunFilesUploadedInput;
};


export type MutationNotifyScriptableRunAlertArgs = {
  input: NotifyScriptableRunAlertInput;
};

export type UpsertBucketInput = {
  readonly id?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly groupName?: InputMaybe<Scalars['String']['input']>;
  readonly modelName?: InputMaybe<Scalars['String']['input']>;
  readonly entityName?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly displayName?: InputMaybe<Scalars['String']['input']>;
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  readonly config?: InputMaybe<Scalars['JSONString']['input']>;
  readonly commit?: InputMaybe<Scalars['String']['input']>;
  readonly host?: InputMaybe<Scalars['String']['input']>;
  readonly debug?: InputMaybe<Scalars['Boolean']['input']>;
  readonly jobProgram?: InputMaybe<Scalars['String']['input']>;
  readonly jobRepo?: InputMaybe<Scalars['String']['input']>;
  readonly jobType?: InputMaybe<Scalars['String']['input']>;
  readonly state?: InputMaybe<Scalars['String']['input']>;
  readonly sweep?: InputMaybe<Scalars['String']['input']>;
  readonly tags?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly summaryMetrics?: InputMaybe<Scalars['JSONString']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type UpsertBucketPayload = {
  readonly bucket: Run;
  readonly inserted: Scalars['Boolean']['output'];
};

export type CreateRunFilesInput = {
  readonly entityName?: InputMaybe<Scalars['String']['input']>;
  readonly projectName?: InputMaybe<Scalars['String']['input']>;
  readonly runName: Scalars['String']['input'];
  readonly files: ReadonlyArray<Scalars['String']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type CreateRunFilesPayload = {
  readonly runID: Scalars['ID']['output'];
  readonly uploadHeaders: ReadonlyArray<Scalars['String']['output']>;
  readonly files: ReadonlyArray<File>;
};

export type ArtifactAliasInput = {
  readonly artifactCollectionName: Scalars['String']['input'];
  readonly alias: Scalars['String']['input'];
  readonly entityName?: InputMaybe<Scalars['String']['input']>;
  readonly projectName?: InputMaybe<Scalars['String']['input']>;
};

export type TagInput = {
  readonly tagName: Scalars['String']['input'];
  readonly tagCategoryName?: InputMaybe<Scalars['String']['input']>;
  readonly attributes?: InputMaybe<Scalars['JSONString']['input']>;
};

export type CreateArtifactInput = {
  readonly entityName?: InputMaybe<Scalars['String']['input']>;
  readonly projectName: Scalars['String']['input'];
  readonly runName?: InputMaybe<Scalars['String']['input']>;
  readonly artifactTypeName: Scalars['String']['input'];
  readonly artifactCollectionName?: InputMaybe<Scalars['String']['input']>;
  readonly artifactCollectionNames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly digest: Scalars['String']['input'];
  readonly digestAlgorithm?: InputMaybe<ArtifactDigestAlgorithm>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly labels?: InputMaybe<Scalars['JSONString']['input']>;
  readonly aliases?: InputMaybe<ReadonlyArray<ArtifactAliasInput>>;
  readonly tags?: InputMaybe<ReadonlyArray<TagInput>>;
  readonly metadata?: InputMaybe<Scalars['JSONString']['input']>;
  readonly historyStep?: InputMaybe<Scalars['Int64']['input']>;
  readonly ttlDurationSeconds?: InputMaybe<Scalars['Int64']['input']>;
  readonly distributedID?: InputMaybe<Scalars['String']['input']>;
  readonly clientID?: InputMaybe<Scalars['ID']['input']>;
  readonly sequenceClientID?: InputMaybe<Scalars['ID']['input']>;
  readonly enableDigestDeduplication?: InputMaybe<Scalars['Boolean']['input']>;
  readonly storageRegion?: InputMaybe<Scalars['String']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type CompleteMultipartAction =
  | 'Complete';

export type CompleteMultipartUploadArtifactInput = {
  readonly completeMultipartAction: CompleteMultipartAction;
  readonly completedParts: ReadonlyArray<UploadPartsInput>;
  readonly artifactID: Scalars['ID']['input'];
  readonly storagePath: Scalars['String']['input'];
  readonly uploadID: Scalars['String']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type CompleteMultipartUploadArtifactPayload = {
  readonly digest?: Maybe<Scalars['String']['output']>;
};

export type UpdateArtifactInput = {
  readonly artifactID: Scalars['ID']['input'];
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly metadata?: InputMaybe<Scalars['JSONString']['input']>;
  readonly labels?: InputMaybe<Scalars['JSONString']['input']>;
  readonly ttlDurationSeconds?: InputMaybe<Scalars['Int64']['input']>;
  readonly tagsToAdd?: InputMaybe<ReadonlyArray<TagInput>>;
  readonly tagsToDelete?: InputMaybe<ReadonlyArray<TagInput>>;
  readonly aliases?: InputMaybe<ReadonlyArray<ArtifactAliasInput>>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateArtifactPayload = {
  readonly artifact: Artifact;
};

export type DeleteArtifactInput = {
  readonly artifactID: Scalars['ID']['input'];
  readonly deleteAliases?: InputMaybe<Scalars['Boolean']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type DeleteArtifactPayload = {
  readonly artifact: Artifact;
};

export type ArtifactCollectionAliasInput = {
  readonly entityName: Scalars['String']['input'];
  readonly projectName: Scalars['String']['input'];
  readonly artifactCollectionName: Scalars['String']['input'];
  readonly alias: Scalars['String']['input'];
};

export type AddAliasesInput = {
  readonly artifactID: Scalars['ID']['input'];
  readonly aliases: ReadonlyArray<ArtifactCollectionAliasInput>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type AddAliasesPayload = {
  readonly success: Scalars['Boolean']['output'];
};

export type DeleteAliasesInput = {
  readonly artifactID: Scalars['ID']['input'];
  readonly aliases: ReadonlyArray<ArtifactCollectionAliasInput>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type DeleteAliasesPayload = {
  readonly success: Scalars['Boolean']['output'];
};

export type DeleteRunInput = {
  readonly id: Scalars['ID']['input'];
  readonly deleteArtifacts?: InputMaybe<Scalars['Boolean']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type DeleteRunPayload = {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
};

export type UpdateRunStateInput = {
  readonly id: Scalars['ID']['input'];
  readonly state: Scalars['String']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateRunStatePayload = {
  readonly success: Scalars['Boolean']['output'];
};

export type StopRunInput = {
  readonly id: Scalars['ID']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type StopRunPayload = {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly success: Scalars['Boolean']['output'];
};

export type DeleteFilesInput = {
  readonly files: ReadonlyArray<Scalars['ID']['input']>;
  readonly projectId?: InputMaybe<Scalars['Int']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type DeleteFilesPayload = {
  readonly success: Scalars['Boolean']['output'];
};

export type MarkRunFilesUploadedInput = {
  readonly entityName: Scalars['String']['input'];
  readonly projectName: Scalars['String']['input'];
  readonly runName: Scalars['String']['input'];
  readonly files: ReadonlyArray<Scalars['String']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type MarkRunFilesUploadedPayload = {
  readonly success: Scalars['Boolean']['output'];
};

export type AlertSeverity =
  | 'INFO'
  | 'WARN'
  | 'ERROR';

export type NotifyScriptableRunAlertInput = {
  readonly entityName: Scalars['String']['input'];
  readonly projectName: Scalars['String']['input'];
  readonly runName: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
  readonly severity?: InputMaybe<AlertSeverity>;
  readonly waitDuration?: InputMaybe<Scalars['Duration']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type NotifyScriptableRunAlertPayload = {
  readonly success: Scalars['Boolean']['output'];
};

export type ArtifactDigestAlgorithm =
  | 'MANIFEST_MD5';

export type CreateArtifactPayload = {
  readonly artifact: Artifact;
};

export type ArtifactManifestType =
  | 'FULL'
  | 'PATCH'
  | 'INCREMENTAL';

export type CreateArtifactManifestInput = {
  readonly artifactID: Scalars['ID']['input'];
  readonly baseArtifactID?: InputMaybe<Scalars['ID']['input']>;
  readonly name: Scalars['String']['input'];
  readonly digest: Scalars['String']['input'];
  readonly entityName?: InputMaybe<Scalars['String']['input']>;
  readonly projectName?: InputMaybe<Scalars['String']['input']>;
  readonly runName?: InputMaybe<Scalars['String']['input']>;
  readonly type?: InputMaybe<ArtifactManifestType>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type CreateArtifactManifestPayload = {
  readonly artifactManifest: ArtifactManifest;
};

export type UpdateArtifactManifestInput = {
  readonly artifactManifestID: Scalars['ID']['input'];
  readonly digest?: InputMaybe<Scalars['String']['input']>;
  readonly baseArtifactID?: InputMaybe<Scalars['ID']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateArtifactManifestPayload = {
  readonly artifactManifest: ArtifactManifest;
};

export type UploadPartsInput = {
  readonly partNumber: Scalars['Int64']['input'];
  readonly hexMD5: Scalars['String']['input'];
};

export type CreateArtifactFileSpecInput = {
  readonly artifactID: Scalars['ID']['input'];
  readonly artifactManifestID?: InputMaybe<Scalars['ID']['input']>;
  readonly name: Scalars['String']['input'];
  readonly md5: Scalars['String']['input'];
  readonly mimetype?: InputMaybe<Scalars['String']['input']>;
  readonly uploadPartsInput?: InputMaybe<ReadonlyArray<UploadPartsInput>>;
};

export type ArtifactStorageLayout =
  | 'V1'
  | 'V2';

export type CreateArtifactFilesInput = {
  readonly artifactFiles: ReadonlyArray<CreateArtifactFileSpecInput>;
  readonly storageLayout?: InputMaybe<ArtifactStorageLayout>;
  readonly cloudRegionID?: InputMaybe<Scalars['ID']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type CreateArtifactFilesPayload = {
  readonly files: FileConnection;
};

export type CommitArtifactInput = {
  readonly artifactID: Scalars['ID']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type CommitArtifactPayload = {
  readonly artifact: Artifact;
};

export type UseArtifactInput = {
  readonly entityName: Scalars['String']['input'];
  readonly projectName: Scalars['String']['input'];
  readonly runName: Scalars['String']['input'];
  readonly artifactID: Scalars['ID']['input'];
  readonly artifactEntityName?: InputMaybe<Scalars['String']['input']>;
  readonly artifactProjectName?: InputMaybe<Scalars['String']['input']>;
  readonly usedAs?: InputMaybe<Scalars['String']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type UseArtifactPayload = {
  readonly artifact: Artifact;
};

/** Makes a collection of a registry ahead of the first link to it. */
export type CreateArtifactPortfolioInput = {
  readonly entityName: Scalars['String']['input'];
  readonly projectName: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly artifactTypeID?: InputMaybe<Scalars['ID']['input']>;
  /** Headwaters: the type by its name, where the registry may not have it yet. */
  readonly artifactTypeName?: InputMaybe<Scalars['String']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type LinkArtifactInput = {
  readonly artifactID?: InputMaybe<Scalars['ID']['input']>;
  readonly clientID?: InputMaybe<Scalars['ID']['input']>;
  readonly artifactPortfolioID?: InputMaybe<Scalars['ID']['input']>;
  readonly artifactPortfolioName?: InputMaybe<Scalars['String']['input']>;
  readonly entityName?: InputMaybe<Scalars['String']['input']>;
  readonly projectName?: InputMaybe<Scalars['String']['input']>;
  readonly aliases?: InputMaybe<ReadonlyArray<ArtifactAliasInput>>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type LinkArtifactPayload = {
  /** The version's number in the portfolio. */
  readonly versionIndex?: Maybe<Scalars['Int']['output']>;
  readonly artifactMembership?: Maybe<ArtifactCollectionMembership>;
};

export type UnlinkArtifactInput = {
  readonly artifactID: Scalars['ID']['input'];
  readonly artifactPortfolioID: Scalars['ID']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type UnlinkArtifactPayload = {
  readonly success: Scalars['Boolean']['output'];
};

export type ArtifactCollectionPayload = {
  readonly artifactCollection: ArtifactCollection;
};

export type UpdateArtifactSequenceInput = {
  readonly artifactSequenceID: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateArtifactPortfolioInput = {
  readonly artifactPortfolioID: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type MoveArtifactSequenceInput = {
  readonly artifactSequenceID: Scalars['ID']['input'];
  readonly destinationArtifactTypeName: Scalars['String']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type DeleteArtifactSequenceInput = {
  readonly artifactSequenceID: Scalars['ID']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type DeleteArtifactPortfolioInput = {
  readonly artifactPortfolioID: Scalars['ID']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type CreateArtifactCollectionTagAssignmentsInput = {
  readonly entityName: Scalars['String']['input'];
  readonly projectName: Scalars['String']['input'];
  readonly artifactCollectionName: Scalars['String']['input'];
  readonly tags: ReadonlyArray<TagInput>;
  readonly clientMutationID?: InputMaybe<Scalars['String']['input']>;
};

export type CreateArtifactCollectionTagsPayload = {
  readonly tags: ReadonlyArray<Tag>;
};

export type DeleteArtifactCollectionTagAssignmentsInput = {
  readonly entityName: Scalars['String']['input'];
  readonly projectName: Scalars['String']['input'];
  readonly artifactCollectionName: Scalars['String']['input'];
  readonly tags: ReadonlyArray<TagInput>;
  readonly clientMutationID?: InputMaybe<Scalars['String']['input']>;
};

export type DeleteArtifactCollectionTagsPayload = {
  readonly success: Scalars['Boolean']['output'];
};

export type ArtifactTypeInput = {
  readonly name: Scalars['String']['input'];
  readonly description?: InputMaybe<Scalars['String']['input']>;
};

/** Makes or changes a project or registry. */
export type UpsertModelInput = {
  readonly id?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly entityName?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly access?: InputMaybe<Scalars['String']['input']>;
  readonly allowAllArtifactTypesInRegistry?: InputMaybe<Scalars['Boolean']['input']>;
  readonly artifactTypes?: InputMaybe<ReadonlyArray<ArtifactTypeInput>>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type UpsertModelPayload = {
  readonly project?: Maybe<Project>;
  readonly model?: Maybe<Project>;
  readonly inserted: Scalars['Boolean']['output'];
};

export type RenameProjectInput = {
  readonly entityName: Scalars['String']['input'];
  readonly oldProjectName: Scalars['String']['input'];
  readonly newProjectName: Scalars['String']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type DeleteModelInput = {
  readonly id: Scalars['String']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type DeleteModelPayload = {
  readonly success: Scalars['Boolean']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Initiator:
    | ( RunRow )
    | ( NamedParent )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  JSONString: ResolverTypeWrapper<Scalars['JSONString']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Int64: ResolverTypeWrapper<Scalars['Int64']['output']>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  StringColumn: ResolverTypeWrapper<Scalars['StringColumn']['output']>;
  IntColumn: ResolverTypeWrapper<Scalars['IntColumn']['output']>;
  FloatColumn: ResolverTypeWrapper<Scalars['FloatColumn']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ServerInfo: ResolverTypeWrapper<object>;
  ServerFeature: ResolverTypeWrapper<ServerFeature>;
  ClientIDMapping: ResolverTypeWrapper<ClientIdMapping>;
  User: ResolverTypeWrapper<NamedParent>;
  UserConnection: ResolverTypeWrapper<Omit<UserConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UserEdge']> }>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  ApiKey: ResolverTypeWrapper<ApiKey>;
  ApiKeyConnection: ResolverTypeWrapper<ApiKeyConnection>;
  ApiKeyEdge: ResolverTypeWrapper<ApiKeyEdge>;
  Entity: ResolverTypeWrapper<NamedParent>;
  Member: ResolverTypeWrapper<Member>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node?: Maybe<ResolversTypes['Entity']> }>;
  Organization: ResolverTypeWrapper<OrganizationParent>;
  AdvancedRegistryFeatures: ResolverTypeWrapper<AdvancedRegistryFeatures>;
  Project: ResolverTypeWrapper<ProjectRow>;
  Sweep: ResolverTypeWrapper<SweepRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SweepConnection: ResolverTypeWrapper<Connection<ResolversTypes['SweepEdge']>>;
  SweepEdge: ResolverTypeWrapper<Omit<SweepEdge, 'node'> & { node: ResolversTypes['Sweep'] }>;
  ProjectMember: ResolverTypeWrapper<ProjectMember>;
  ProjectTeamMember: ResolverTypeWrapper<Omit<ProjectTeamMember, 'team'> & { team: ResolversTypes['Entity'] }>;
  Role: ResolverTypeWrapper<Role>;
  ProjectConnection: ResolverTypeWrapper<Connection<ResolversTypes['ProjectEdge']>>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node?: Maybe<ResolversTypes['Project']> }>;
  ArtifactType: ResolverTypeWrapper<TypeRow>;
  ArtifactTypeConnection: ResolverTypeWrapper<Connection<ResolversTypes['ArtifactTypeEdge']>>;
  ArtifactTypeEdge: ResolverTypeWrapper<Omit<ArtifactTypeEdge, 'node'> & { node?: Maybe<ResolversTypes['ArtifactType']> }>;
  ArtifactCollectionType: ArtifactCollectionType;
  ArtifactCollectionState: ArtifactCollectionState;
  ArtifactCollection: ResolverTypeWrapper<CollectionRow>;
  ArtifactSequence: ResolverTypeWrapper<CollectionRow>;
  ArtifactPortfolio: ResolverTypeWrapper<CollectionRow>;
  ArtifactCollectionConnection: ResolverTypeWrapper<Connection<ResolversTypes['ArtifactCollectionEdge']>>;
  ArtifactCollectionEdge: ResolverTypeWrapper<Omit<ArtifactCollectionEdge, 'node'> & { node?: Maybe<ResolversTypes['ArtifactCollection']> }>;
  ArtifactCollectionMembership: ResolverTypeWrapper<MembershipRow>;
  ArtifactCollectionMembershipConnection: ResolverTypeWrapper<Connection<ResolversTypes['ArtifactCollectionMembershipEdge']>>;
  ArtifactCollectionMembershipEdge: ResolverTypeWrapper<Omit<ArtifactCollectionMembershipEdge, 'node'> & { node?: Maybe<ResolversTypes['ArtifactCollectionMembership']> }>;
  ArtifactState: ArtifactState;
  Artifact: ResolverTypeWrapper<VersionParent>;
  Initiator: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Initiator']>;
  ArtifactActionKind: ArtifactActionKind;
  ArtifactAction: ResolverTypeWrapper<ActionRow>;
  ArtifactActionConnection: ResolverTypeWrapper<ActionConnection<ResolversTypes['ArtifactActionEdge']>>;
  ActionTally: ResolverTypeWrapper<ActionTally>;
  ArtifactActionEdge: ResolverTypeWrapper<Omit<ArtifactActionEdge, 'node'> & { node: ResolversTypes['ArtifactAction'] }>;
  VersionedArtifactConnection: ResolverTypeWrapper<Connection<ResolversTypes['VersionedArtifactEdge']>>;
  VersionedArtifactEdge: ResolverTypeWrapper<Omit<VersionedArtifactEdge, 'node'> & { node: ResolversTypes['Artifact'] }>;
  InputArtifactConnection: ResolverTypeWrapper<Connection<ResolversTypes['InputArtifactEdge']>>;
  InputArtifactEdge: ResolverTypeWrapper<Omit<InputArtifactEdge, 'node'> & { node?: Maybe<ResolversTypes['Artifact']> }>;
  ArtifactConnection: ResolverTypeWrapper<Connection<ResolversTypes['ArtifactEdge']>>;
  ArtifactEdge: ResolverTypeWrapper<Omit<ArtifactEdge, 'node'> & { node?: Maybe<ResolversTypes['Artifact']> }>;
  ArtifactAlias: ResolverTypeWrapper<AliasRow>;
  ArtifactAliasConnection: ResolverTypeWrapper<Omit<ArtifactAliasConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ArtifactAliasEdge']> }>;
  ArtifactAliasEdge: ResolverTypeWrapper<Omit<ArtifactAliasEdge, 'node'> & { node?: Maybe<ResolversTypes['ArtifactAlias']> }>;
  Tag: ResolverTypeWrapper<NamedParent>;
  TagConnection: ResolverTypeWrapper<Omit<TagConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TagEdge']> }>;
  TagEdge: ResolverTypeWrapper<Omit<TagEdge, 'node'> & { node?: Maybe<ResolversTypes['Tag']> }>;
  ArtifactManifest: ResolverTypeWrapper<ManifestRow>;
  File: ResolverTypeWrapper<FileParent>;
  UploadMultipartUrls: ResolverTypeWrapper<UploadMultipartUrls>;
  UploadUrlPart: ResolverTypeWrapper<UploadUrlPart>;
  FileConnection: ResolverTypeWrapper<Connection<ResolversTypes['FileEdge']>>;
  FileEdge: ResolverTypeWrapper<Omit<FileEdge, 'node'> & { node?: Maybe<ResolversTypes['File']> }>;
  FileList: ResolverTypeWrapper<FileList>;
  Run: ResolverTypeWrapper<RunRow>;
  MetricSeries: ResolverTypeWrapper<MetricSeries>;
  LogMatches: ResolverTypeWrapper<LogMatches>;
  LogLine: ResolverTypeWrapper<LogLine>;
  LogLineConnection: ResolverTypeWrapper<Connection<ResolversTypes['LogLineEdge']>>;
  LogLineEdge: ResolverTypeWrapper<LogLineEdge>;
  ParquetHistory: ResolverTypeWrapper<ParquetHistory>;
  RunValueSource: RunValueSource;
  ValueKeyList: ResolverTypeWrapper<ValueKeyList>;
  ValueKey: ResolverTypeWrapper<ValueKey>;
  SharedRunFact: SharedRunFact;
  ValueCount: ResolverTypeWrapper<ValueCount>;
  RunConnection: ResolverTypeWrapper<Connection<ResolversTypes['RunEdge']>>;
  RunEdge: ResolverTypeWrapper<Omit<RunEdge, 'node'> & { node: ResolversTypes['Run'] }>;
  SearchResults: ResolverTypeWrapper<Search>;
  FoundVersion: ResolverTypeWrapper<FoundVersionParent>;
  FoundRun: ResolverTypeWrapper<FoundRunParent>;
  SearchField: SearchField;
  SearchHit: ResolverTypeWrapper<SearchHit>;
  LineageDirection: LineageDirection;
  Lineage: ResolverTypeWrapper<LineageColumns>;
  LineageLinks: ResolverTypeWrapper<LineageLinks>;
  LineagePeople: ResolverTypeWrapper<LineagePeople>;
  LineageNodes: ResolverTypeWrapper<LineageNodes>;
  LineageEdges: ResolverTypeWrapper<LineageEdges>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UpsertBucketInput: UpsertBucketInput;
  UpsertBucketPayload: ResolverTypeWrapper<Omit<UpsertBucketPayload, 'bucket'> & { bucket: ResolversTypes['Run'] }>;
  CreateRunFilesInput: CreateRunFilesInput;
  CreateRunFilesPayload: ResolverTypeWrapper<Omit<CreateRunFilesPayload, 'files'> & { files: ReadonlyArray<ResolversTypes['File']> }>;
  ArtifactAliasInput: ArtifactAliasInput;
  TagInput: TagInput;
  CreateArtifactInput: CreateArtifactInput;
  CompleteMultipartAction: CompleteMultipartAction;
  CompleteMultipartUploadArtifactInput: CompleteMultipartUploadArtifactInput;
  CompleteMultipartUploadArtifactPayload: ResolverTypeWrapper<CompleteMultipartUploadArtifactPayload>;
  UpdateArtifactInput: UpdateArtifactInput;
  UpdateArtifactPayload: ResolverTypeWrapper<Omit<UpdateArtifactPayload, 'artifact'> & { artifact: ResolversTypes['Artifact'] }>;
  DeleteArtifactInput: DeleteArtifactInput;
  DeleteArtifactPayload: ResolverTypeWrapper<Omit<DeleteArtifactPayload, 'artifact'> & { artifact: ResolversTypes['Artifact'] }>;
  ArtifactCollectionAliasInput: ArtifactCollectionAliasInput;
  AddAliasesInput: AddAliasesInput;
  AddAliasesPayload: ResolverTypeWrapper<AddAliasesPayload>;
  DeleteAliasesInput: DeleteAliasesInput;
  DeleteAliasesPayload: ResolverTypeWrapper<DeleteAliasesPayload>;
  DeleteRunInput: DeleteRunInput;
  DeleteRunPayload: ResolverTypeWrapper<DeleteRunPayload>;
  UpdateRunStateInput: UpdateRunStateInput;
  UpdateRunStatePayload: ResolverTypeWrapper<UpdateRunStatePayload>;
  StopRunInput: StopRunInput;
  StopRunPayload: ResolverTypeWrapper<StopRunPayload>;
  DeleteFilesInput: DeleteFilesInput;
  DeleteFilesPayload: ResolverTypeWrapper<DeleteFilesPayload>;
  MarkRunFilesUploadedInput: MarkRunFilesUploadedInput;
  MarkRunFilesUploadedPayload: ResolverTypeWrapper<MarkRunFilesUploadedPayload>;
  AlertSeverity: AlertSeverity;
  NotifyScriptableRunAlertInput: NotifyScriptableRunAlertInput;
  NotifyScriptableRunAlertPayload: ResolverTypeWrapper<NotifyScriptableRunAlertPayload>;
  ArtifactDigestAlgorithm: ArtifactDigestAlgorithm;
  CreateArtifactPayload: ResolverTypeWrapper<Omit<CreateArtifactPayload, 'artifact'> & { artifact: ResolversTypes['Artifact'] }>;
  ArtifactManifestType: ArtifactManifestType;
  CreateArtifactManifestInput: CreateArtifactManifestInput;
  CreateArtifactManifestPayload: ResolverTypeWrapper<Omit<CreateArtifactManifestPayload, 'artifactManifest'> & { artifactManifest: ResolversTypes['ArtifactManifest'] }>;
  UpdateArtifactManifestInput: UpdateArtifactManifestInput;
  UpdateArtifactManifestPayload: ResolverTypeWrapper<Omit<UpdateArtifactManifestPayload, 'artifactManifest'> & { artifactManifest: ResolversTypes['ArtifactManifest'] }>;
  UploadPartsInput: UploadPartsInput;
  CreateArtifactFileSpecInput: CreateArtifactFileSpecInput;
  ArtifactStorageLayout: ArtifactStorageLayout;
  CreateArtifactFilesInput: CreateArtifactFilesInput;
  CreateArtifactFilesPayload: ResolverTypeWrapper<Omit<CreateArtifactFilesPayload, 'files'> & { files: ResolversTypes['FileConnection'] }>;
  CommitArtifactInput: CommitArtifactInput;
  CommitArtifactPayload: ResolverTypeWrapper<Omit<CommitArtifactPayload, 'artifact'> & { artifact: ResolversTypes['Artifact'] }>;
  UseArtifactInput: UseArtifactInput;
  UseArtifactPayload: ResolverTypeWrapper<Omit<UseArtifactPayload, 'artifact'> & { artifact: ResolversTypes['Artifact'] }>;
  CreateArtifactPortfolioInput: CreateArtifactPortfolioInput;
  LinkArtifactInput: LinkArtifactInput;
  LinkArtifactPayload: ResolverTypeWrapper<Omit<LinkArtifactPayload, 'artifactMembership'> & { artifactMembership?: Maybe<ResolversTypes['ArtifactCollectionMembership']> }>;
  UnlinkArtifactInput: UnlinkArtifactInput;
  UnlinkArtifactPayload: ResolverTypeWrapper<UnlinkArtifactPayload>;
  ArtifactCollectionPayload: ResolverTypeWrapper<Omit<ArtifactCollectionPayload, 'artifactCollection'> & { artifactCollection: ResolversTypes['ArtifactCollection'] }>;
  UpdateArtifactSequenceInput: UpdateArtifactSequenceInput;
  UpdateArtifactPortfolioInput: UpdateArtifactPortfolioInput;
  MoveArtifactSequenceInput: MoveArtifactSequenceInput;
  DeleteArtifactSequenceInput: DeleteArtifactSequenceInput;
  DeleteArtifactPortfolioInput: DeleteArtifactPortfolioInput;
  CreateArtifactCollectionTagAssignmentsInput: CreateArtifactCollectionTagAssignmentsInput;
  CreateArtifactCollectionTagsPayload: ResolverTypeWrapper<Omit<CreateArtifactCollectionTagsPayload, 'tags'> & { tags: ReadonlyArray<ResolversTypes['Tag']> }>;
  DeleteArtifactCollectionTagAssignmentsInput: DeleteArtifactCollectionTagAssignmentsInput;
  DeleteArtifactCollectionTagsPayload: ResolverTypeWrapper<DeleteArtifactCollectionTagsPayload>;
  ArtifactTypeInput: ArtifactTypeInput;
  UpsertModelInput: UpsertModelInput;
  UpsertModelPayload: ResolverTypeWrapper<Omit<UpsertModelPayload, 'project' | 'model'> & { project?: Maybe<ResolversTypes['Project']>, model?: Maybe<ResolversTypes['Project']> }>;
  RenameProjectInput: RenameProjectInput;
  DeleteModelInput: DeleteModelInput;
  DeleteModelPayload: ResolverTypeWrapper<DeleteModelPayload>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  JSONString: Scalars['JSONString']['output'];
  JSON: Scalars['JSON']['output'];
  Int64: Scalars['Int64']['output'];
  Duration: Scalars['Duration']['output'];
  StringColumn: Scalars['StringColumn']['output'];
  IntColumn: Scalars['IntColumn']['output'];
  FloatColumn: Scalars['FloatColumn']['output'];
  PageInfo: PageInfo;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  ServerInfo: object;
  ServerFeature: ServerFeature;
  ClientIDMapping: ClientIdMapping;
  User: NamedParent;
  UserConnection: Omit<UserConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UserEdge']> };
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  ApiKey: ApiKey;
  ApiKeyConnection: ApiKeyConnection;
  ApiKeyEdge: ApiKeyEdge;
  Entity: NamedParent;
  Member: Member;
  EntityConnection: Omit<EntityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Entity']> };
  Organization: OrganizationParent;
  AdvancedRegistryFeatures: AdvancedRegistryFeatures;
  Project: ProjectRow;
  Sweep: SweepRow;
  Float: Scalars['Float']['output'];
  SweepConnection: Connection<ResolversTypes['SweepEdge']>;
  SweepEdge: Omit<SweepEdge, 'node'> & { node: ResolversParentTypes['Sweep'] };
  ProjectMember: ProjectMember;
  ProjectTeamMember: Omit<ProjectTeamMember, 'team'> & { team: ResolversParentTypes['Entity'] };
  Role: Role;
  ProjectConnection: Connection<ResolversTypes['ProjectEdge']>;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Project']> };
  ArtifactType: TypeRow;
  ArtifactTypeConnection: Connection<ResolversTypes['ArtifactTypeEdge']>;
  ArtifactTypeEdge: Omit<ArtifactTypeEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ArtifactType']> };
  ArtifactCollection: CollectionRow;
  ArtifactSequence: CollectionRow;
  ArtifactPortfolio: CollectionRow;
  ArtifactCollectionConnection: Connection<ResolversTypes['ArtifactCollectionEdge']>;
  ArtifactCollectionEdge: Omit<ArtifactCollectionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ArtifactCollection']> };
  ArtifactCollectionMembership: MembershipRow;
  ArtifactCollectionMembershipConnection: Connection<ResolversTypes['ArtifactCollectionMembershipEdge']>;
  ArtifactCollectionMembershipEdge: Omit<ArtifactCollectionMembershipEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ArtifactCollectionMembership']> };
  Artifact: VersionParent;
  Initiator: ResolversUnionTypes<ResolversParentTypes>['Initiator'];
  ArtifactAction: ActionRow;
  ArtifactActionConnection: ActionConnection<ResolversTypes['ArtifactActionEdge']>;
  ActionTally: ActionTally;
  ArtifactActionEdge: Omit<ArtifactActionEdge, 'node'> & { node: ResolversParentTypes['ArtifactAction'] };
  VersionedArtifactConnection: Connection<ResolversTypes['VersionedArtifactEdge']>;
  VersionedArtifactEdge: Omit<VersionedArtifactEdge, 'node'> & { node: ResolversParentTypes['Artifact'] };
  InputArtifactConnection: Connection<ResolversTypes['InputArtifactEdge']>;
  InputArtifactEdge: Omit<InputArtifactEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Artifact']> };
  ArtifactConnection: Connection<ResolversTypes['ArtifactEdge']>;
  ArtifactEdge: Omit<ArtifactEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Artifact']> };
  ArtifactAlias: AliasRow;
  ArtifactAliasConnection: Omit<ArtifactAliasConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ArtifactAliasEdge']> };
  ArtifactAliasEdge: Omit<ArtifactAliasEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ArtifactAlias']> };
  Tag: NamedParent;
  TagConnection: Omit<TagConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TagEdge']> };
  TagEdge: Omit<TagEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Tag']> };
  ArtifactManifest: ManifestRow;
  File: FileParent;
  UploadMultipartUrls: UploadMultipartUrls;
  UploadUrlPart: UploadUrlPart;
  FileConnection: Connection<ResolversTypes['FileEdge']>;
  FileEdge: Omit<FileEdge, 'node'> & { node?: Maybe<ResolversParentTypes['File']> };
  FileList: FileList;
  Run: RunRow;
  MetricSeries: MetricSeries;
  LogMatches: LogMatches;
  LogLine: LogLine;
  LogLineConnection: Connection<ResolversTypes['LogLineEdge']>;
  LogLineEdge: LogLineEdge;
  ParquetHistory: ParquetHistory;
  ValueKeyList: ValueKeyList;
  ValueKey: ValueKey;
  ValueCount: ValueCount;
  RunConnection: Connection<ResolversTypes['RunEdge']>;
  RunEdge: Omit<RunEdge, 'node'> & { node: ResolversParentTypes['Run'] };
  SearchResults: Search;
  FoundVersion: FoundVersionParent;
  FoundRun: FoundRunParent;
  SearchHit: SearchHit;
  Lineage: LineageColumns;
  LineageLinks: LineageLinks;
  LineagePeople: LineagePeople;
  LineageNodes: LineageNodes;
  LineageEdges: LineageEdges;
  Mutation: Record<PropertyKey, never>;
  UpsertBucketInput: UpsertBucketInput;
  UpsertBucketPayload: Omit<UpsertBucketPayload, 'bucket'> & { bucket: ResolversParentTypes['Run'] };
  CreateRunFilesInput: CreateRunFilesInput;
  CreateRunFilesPayload: Omit<CreateRunFilesPayload, 'files'> & { files: ReadonlyArray<ResolversParentTypes['File']> };
  ArtifactAliasInput: ArtifactAliasInput;
  TagInput: TagInput;
  CreateArtifactInput: CreateArtifactInput;
  CompleteMultipartUploadArtifactInput: CompleteMultipartUploadArtifactInput;
  CompleteMultipartUploadArtifactPayload: CompleteMultipartUploadArtifactPayload;
  UpdateArtifactInput: UpdateArtifactInput;
  UpdateArtifactPayload: Omit<UpdateArtifactPayload, 'artifact'> & { artifact: ResolversParentTypes['Artifact'] };
  DeleteArtifactInput: DeleteArtifactInput;
  DeleteArtifactPayload: Omit<DeleteArtifactPayload, 'artifact'> & { artifact: ResolversParentTypes['Artifact'] };
  ArtifactCollectionAliasInput: ArtifactCollectionAliasInput;
  AddAliasesInput: AddAliasesInput;
  AddAliasesPayload: AddAliasesPayload;
  DeleteAliasesInput: DeleteAliasesInput;
  DeleteAliasesPayload: DeleteAliasesPayload;
  DeleteRunInput: DeleteRunInput;
  DeleteRunPayload: DeleteRunPayload;
  UpdateRunStateInput: UpdateRunStateInput;
  UpdateRunStatePayload: UpdateRunStatePayload;
  StopRunInput: StopRunInput;
  StopRunPayload: StopRunPayload;
  DeleteFilesInput: DeleteFilesInput;
  DeleteFilesPayload: DeleteFilesPayload;
  MarkRunFilesUploadedInput: MarkRunFilesUploadedInput;
  MarkRunFilesUploadedPayload: MarkRunFilesUploadedPayload;
  NotifyScriptableRunAlertInput: NotifyScriptableRunAlertInput;
  NotifyScriptableRunAlertPayload: NotifyScriptableRunAlertPayload;
  CreateArtifactPayload: Omit<CreateArtifactPayload, 'artifact'> & { artifact: ResolversParentTypes['Artifact'] };
  CreateArtifactManifestInput: CreateArtifactManifestInput;
  CreateArtifactManifestPayload: Omit<CreateArtifactManifestPayload, 'artifactManifest'> & { artifactManifest: ResolversParentTypes['ArtifactManifest'] };
  UpdateArtifactManifestInput: UpdateArtifactManifestInput;
  UpdateArtifactManifestPayload: Omit<UpdateArtifactManifestPayload, 'artifactManifest'> & { artifactManifest: ResolversParentTypes['ArtifactManifest'] };
  UploadPartsInput: UploadPartsInput;
  CreateArtifactFileSpecInput: CreateArtifactFileSpecInput;
  CreateArtifactFilesInput: CreateArtifactFilesInput;
  CreateArtifactFilesPayload: Omit<CreateArtifactFilesPayload, 'files'> & { files: ResolversParentTypes['FileConnection'] };
  CommitArtifactInput: CommitArtifactInput;
  CommitArtifactPayload: Omit<CommitArtifactPayload, 'artifact'> & { artifact: ResolversParentTypes['Artifact'] };
  UseArtifactInput: UseArtifactInput;
  UseArtifactPayload: Omit<UseArtifactPayload, 'artifact'> & { artifact: ResolversParentTypes['Artifact'] };
  CreateArtifactPortfolioInput: CreateArtifactPortfolioInput;
  LinkArtifactInput: LinkArtifactInput;
  LinkArtifactPayload: Omit<LinkArtifactPayload, 'artifactMembership'> & { artifactMembership?: Maybe<ResolversParentTypes['ArtifactCollectionMembership']> };
  UnlinkArtifactInput: UnlinkArtifactInput;
  UnlinkArtifactPayload: UnlinkArtifactPayload;
  ArtifactCollectionPayload: Omit<ArtifactCollectionPayload, 'artifactCollection'> & { artifactCollection: ResolversParentTypes['ArtifactCollection'] };
  UpdateArtifactSequenceInput: UpdateArtifactSequenceInput;
  UpdateArtifactPortfolioInput: UpdateArtifactPortfolioInput;
  MoveArtifactSequenceInput: MoveArtifactSequenceInput;
  DeleteArtifactSequenceInput: DeleteArtifactSequenceInput;
  DeleteArtifactPortfolioInput: DeleteArtifactPortfolioInput;
  CreateArtifactCollectionTagAssignmentsInput: CreateArtifactCollectionTagAssignmentsInput;
  CreateArtifactCollectionTagsPayload: Omit<CreateArtifactCollectionTagsPayload, 'tags'> & { tags: ReadonlyArray<ResolversParentTypes['Tag']> };
  DeleteArtifactCollectionTagAssignmentsInput: DeleteArtifactCollectionTagAssignmentsInput;
  DeleteArtifactCollectionTagsPayload: DeleteArtifactCollectionTagsPayload;
  ArtifactTypeInput: ArtifactTypeInput;
  UpsertModelInput: UpsertModelInput;
  UpsertModelPayload: Omit<UpsertModelPayload, 'project' | 'model'> & { project?: Maybe<ResolversParentTypes['Project']>, model?: Maybe<ResolversParentTypes['Project']> };
  RenameProjectInput: RenameProjectInput;
  DeleteModelInput: DeleteModelInput;
  DeleteModelPayload: DeleteModelPayload;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface JsonStringScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONString'], any> {
  name: 'JSONString';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface Int64ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Int64'], any> {
  name: 'Int64';
}

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export interface StringColumnScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StringColumn'], any> {
  name: 'StringColumn';
}

export interface IntColumnScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IntColumn'], any> {
  name: 'IntColumn';
}

export interface FloatColumnScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FloatColumn'], any> {
  name: 'FloatColumn';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  viewer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  serverInfo?: Resolver<Maybe<ResolversTypes['ServerInfo']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<QueryEntityArgs>>;
  users?: Resolver<ResolversTypes['UserConnection'], ParentType, ContextType, Partial<QueryUsersArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'name'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, Partial<QueryProjectArgs>>;
  model?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, Partial<QueryModelArgs>>;
  models?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryModelsArgs, 'first'>>;
  registries?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<QueryRegistriesArgs, 'first'>>;
  artifact?: Resolver<Maybe<ResolversTypes['Artifact']>, ParentType, ContextType, RequireFields<QueryArtifactArgs, 'id'>>;
  artifactCollection?: Resolver<Maybe<ResolversTypes['ArtifactCollection']>, ParentType, ContextType, RequireFields<QueryArtifactCollectionArgs, 'id'>>;
  clientIDMapping?: Resolver<Maybe<ResolversTypes['ClientIDMapping']>, ParentType, ContextType, RequireFields<QueryClientIdMappingArgs, 'clientID'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchResults']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'words' | 'first'>>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType, RequireFields<QueryRunArgs, 'id'>>;
  lineage?: Resolver<Maybe<ResolversTypes['Lineage']>, ParentType, ContextType, RequireFields<QueryLineageArgs, 'entityName' | 'projectName' | 'direction' | 'extended' | 'includeGenerated' | 'budget'>>;
};

export type ServerInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServerInfo'] = ResolversParentTypes['ServerInfo']> = {
  features?: Resolver<ReadonlyArray<ResolversTypes['ServerFeature']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isEmpty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataStamp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServerFeatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServerFeature'] = ResolversParentTypes['ServerFeature']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClientIdMappingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientIDMapping'] = ResolversParentTypes['ClientIDMapping']> = {
  serverID?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  admin?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  flags?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  apiKeys?: Resolver<Maybe<ResolversTypes['ApiKeyConnection']>, ParentType, ContextType>;
  teams?: Resolver<Maybe<ResolversTypes['EntityConnection']>, ParentType, ContextType>;
  organizations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organization']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UserEdge']>, ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApiKeyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyConnection'] = ResolversParentTypes['ApiKeyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApiKeyEdge']>, ParentType, ContextType>;
};

export type ApiKeyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyEdge'] = ResolversParentTypes['ApiKeyEdge']> = {
  node?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  isTeam?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  available?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  photoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  readOnlyAdmin?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  privateOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  storageBytes?: Resolver<Maybe<ResolversTypes['Int64']>, ParentType, ContextType>;
  codeSavingEnabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  defaultAccess?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPaid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, Partial<EntityProjectArgs>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<EntityProjectsArgs, 'first'>>;
  artifactCollections?: Resolver<ResolversTypes['ArtifactCollectionConnection'], ParentType, ContextType, RequireFields<EntityArtifactCollectionsArgs, 'first'>>;
  artifactMemberships?: Resolver<ResolversTypes['ArtifactCollectionMembershipConnection'], ParentType, ContextType, RequireFields<EntityArtifactMembershipsArgs, 'first'>>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  admin?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pending?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  photoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accountType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  apiKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orgEntity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  coreWeaveOrganizationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  advancedRegistryFeatures?: Resolver<Maybe<ResolversTypes['AdvancedRegistryFeatures']>, ParentType, ContextType>;
};

export type AdvancedRegistryFeaturesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvancedRegistryFeatures'] = ResolversParentTypes['AdvancedRegistryFeatures']> = {
  advancedSearch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  access?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  views?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  isBenchmark?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  lastActivityAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  artifactCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  runningCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activity?: Resolver<ResolversTypes['IntColumn'], ParentType, ContextType, RequireFields<ProjectActivityArgs, 'weeks'>>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType, RequireFields<ProjectRunArgs, 'name'>>;
  bucket?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType, RequireFields<ProjectBucketArgs, 'name'>>;
  runCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<ProjectRunCountArgs>>;
  runs?: Resolver<ResolversTypes['RunConnection'], ParentType, ContextType, RequireFields<ProjectRunsArgs, 'first'>>;
  runKeys?: Resolver<ResolversTypes['ValueKeyList'], ParentType, ContextType, RequireFields<ProjectRunKeysArgs, 'source' | 'words' | 'first'>>;
  runCounts?: Resolver<ReadonlyArray<ResolversTypes['ValueCount']>, ParentType, ContextType, RequireFields<ProjectRunCountsArgs, 'by' | 'first'>>;
  artifact?: Resolver<Maybe<ResolversTypes['Artifact']>, ParentType, ContextType, RequireFields<ProjectArtifactArgs, 'name'>>;
  artifactType?: Resolver<Maybe<ResolversTypes['ArtifactType']>, ParentType, ContextType, RequireFields<ProjectArtifactTypeArgs, 'name'>>;
  artifactTypes?: Resolver<ResolversTypes['ArtifactTypeConnection'], ParentType, ContextType, Partial<ProjectArtifactTypesArgs>>;
  linkedVersionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actions?: Resolver<ResolversTypes['ArtifactActionConnection'], ParentType, ContextType, RequireFields<ProjectActionsArgs, 'first'>>;
  allowAllArtifactTypesInRegistry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['ProjectMember']>, ParentType, ContextType>;
  teamMembers?: Resolver<ReadonlyArray<ResolversTypes['ProjectTeamMember']>, ParentType, ContextType>;
  artifactCollection?: Resolver<Maybe<ResolversTypes['ArtifactCollection']>, ParentType, ContextType, RequireFields<ProjectArtifactCollectionArgs, 'name'>>;
  artifactCollections?: Resolver<ResolversTypes['ArtifactCollectionConnection'], ParentType, ContextType, RequireFields<ProjectArtifactCollectionsArgs, 'first'>>;
  artifactCollectionMembership?: Resolver<Maybe<ResolversTypes['ArtifactCollectionMembership']>, ParentType, ContextType, RequireFields<ProjectArtifactCollectionMembershipArgs, 'name'>>;
  sweep?: Resolver<Maybe<ResolversTypes['Sweep']>, ParentType, ContextType, RequireFields<ProjectSweepArgs, 'sweepName'>>;
  sweeps?: Resolver<ResolversTypes['SweepConnection'], ParentType, ContextType, RequireFields<ProjectSweepsArgs, 'first'>>;
  totalSweeps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SweepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sweep'] = ResolversParentTypes['Sweep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  config?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bestLoss?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  runCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  runCountExpected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SweepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SweepConnection'] = ResolversParentTypes['SweepConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SweepEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SweepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SweepEdge'] = ResolversParentTypes['SweepEdge']> = {
  node?: Resolver<ResolversTypes['Sweep'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectMember'] = ResolversParentTypes['ProjectMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type ProjectTeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectTeamMember'] = ResolversParentTypes['ProjectTeamMember']> = {
  team?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  node?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArtifactTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtifactType'] = ResolversParentTypes['ArtifactType']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isGenerated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  artifactCollection?: Resolver<Maybe<ResolversTypes['ArtifactCollection']>, ParentType, ContextType, RequireFields<ArtifactTypeArtifactCollectionArgs, 'name'>>;
  artifactCollections?: Resolver<ResolversTypes['ArtifactCollectionConnection'], ParentType, ContextType, RequireFields<ArtifactTypeArtifactCollectionsArgs, 'first'>>;
};

export type ArtifactTypeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtifactTypeConnection'] = ResolversParentTypes['ArtifactTypeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArtifactTypeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArtifactTypeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtifactTypeEdge'] = ResolversParentTypes['ArtifactTypeEdge']> = {
  node?: Resolver<Maybe<ResolversTypes['ArtifactType']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArtifactCollectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtifactCollection'] = ResolversParentTypes['ArtifactCollection']> = {
  __resolveType: TypeResolveFn<'ArtifactSequence' | 'ArtifactPortfolio', ParentType, ContextType>;
};

export type ArtifactSequenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtifactSequence'] = ResolversParentTypes['ArtifactSequence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  defaultArtifactType?: Resolver<ResolversTypes['ArtifactType'], ParentType, ContextType>;
  tags?: Resolver<ResolversTypes['TagConnection'], ParentType, ContextType>;
  aliases?: Resolver<ResolversTypes['ArtifactAliasConnection'], ParentType, ContextType, RequireFields<ArtifactSequenceAliasesArgs, 'first'>>;
  artifacts?: Resolver<ResolversTypes['VersionedArtifactConnection'], ParentType, ContextType, RequireFields<ArtifactSequenceArtifactsArgs, 'first'>>;
  metadataKeys?: Resolver<ResolversTypes['ValueKeyList'], ParentType, ContextType, RequireFields<ArtifactSequenceMetadataKeysArgs, 'words' | 'first'>>;
  artifactMembership?: Resolver<Maybe<ResolversTypes['ArtifactCollectionMembership']>, ParentType, ContextType, RequireFields<ArtifactSequenceArtifactMembershipArgs, 'aliasName'>>;
  artifactMemberships?: Resolver<ResolversTypes['ArtifactCollectionMembershipConnection'], ParentType, ContextType, RequireFields<ArtifactSequenceArtifactMembershipsArgs, 'first'>>;
  state?: Resolver<ResolversTypes['ArtifactCollectionState'], ParentType, ContextType>;
  actions?: Resolver<ResolversTypes['ArtifactActionConnection'], ParentType, ContextType, RequireFields<ArtifactSequenceActionsArgs, 'first'>>;
  latestArtifact?: Resolver<Maybe<ResolversTypes['Artifact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArtifactPortfolioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtifactPortfolio'] = ResolversParentTypes['ArtifactPortfolio']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  defaultArtifactType?: Resolver<ResolversTypes['ArtifactType'], ParentType, ContextType>;
  tags?: Resolver<ResolversTypes['TagConnection'], ParentType, ContextType>;
  aliases?: Resolver<ResolversTypes['ArtifactAliasConnection'], ParentType, ContextType, RequireFields<ArtifactPortfolioAliasesArgs, 'first'>>;
  artifacts?: Resolver<ResolversTypes['VersionedArtifactConnection'], ParentType, ContextType, RequireFields<ArtifactPortfolioArtifactsArgs, 'first'>>;
  metadataKeys?: Resolver<ResolversTypes['ValueKeyList'], ParentType, ContextType, RequireFields<ArtifactPortfolioMetadataKeysArgs, 'words' | 'first'>>;
  artifactMembership?: Resolver<Maybe<ResolversTypes['ArtifactCollectionMembership']>, ParentType, ContextType, RequireFields<ArtifactPortfolioArtifactMembershipArgs, 'aliasName'>>;
  artifactMemberships?: Resolver<ResolversTypes['ArtifactCollectionMembershipConnection'], ParentType, ContextType, RequireFields<ArtifactPortfolioArtifactMembershipsArgs, 'first'>>;
  state?: Resolver<ResolversTypes['ArtifactCollectionState'], ParentType, ContextType>;
  actions?: Resolver<ResolversTypes['ArtifactActionConnection'], ParentType, ContextType, RequireFields<ArtifactPortfolioActionsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArtifactCollectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtifactCollectionConnection'] = ResolversParentTypes['ArtifactCollectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArtifactCollectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArtifactCollectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtifactCollectionEdge'] = ResolversParentTypes['ArtifactCollectionEdge']> = {
  node?: Resolver<Maybe<ResolversTypes['ArtifactCollection']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArtifactCollectionMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtifactCollectionMembership'] = ResolversParentTypes['ArtifactCollectionMembership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  versionIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  commitHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['ArtifactAlias']>, ParentType, ContextType>;
  artifact?: Resolver<Maybe<ResolversTypes['Artifact']>, ParentType, ContextType>;
  artifactCollection?: Resolver<Maybe<ResolversTypes['ArtifactCollection']>, ParentType, ContextType>;
  linkedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  files?: Resolver<Maybe<ResolversTypes['FileConnection']>, ParentType, ContextType, RequireFields<ArtifactCollectionMembershipFilesArgs, 'first'>>;
};

export type ArtifactCollectionMembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtifactCollectionMembershipConnection'] = ResolversParentTypes['ArtifactCollectionMembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArtifactCollectionMembershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArtifactCollectionMembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtifactCollectionMembershipEdge'] = ResolversParentTypes['ArtifactCollectionMembershipEdge']> = {
  node?: Resolver<Maybe<ResolversTypes['ArtifactCollectionMembership']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArtifactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Artifact'] = ResolversParentTypes['Artifact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  artifactType?: Resolver<ResolversTypes['ArtifactType'], ParentType, ContextType>;
  artifactSequence?: Resolver<ResolversTypes['ArtifactSequence'], ParentType, ContextType>;
  artifactMemberships?: Resolver<ResolversTypes['ArtifactCollectionMembershipConnection'], ParentType, ContextType, RequireFields<ArtifactArtifactMembershipsArgs, 'first'>>;
  versionIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metadata?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType, Partial<ArtifactMetadataArgs>>;
  ttlDurationSeconds?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  ttlIsInherited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['ArtifactAlias']>, ParentType, ContextType>;
  aliasesHere?: Resolver<ReadonlyArray<ResolversTypes['ArtifactAlias']>, ParentType, ContextType>;
  historyStep?: Resolver<Maybe<ResolversTypes['Int64']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ArtifactState'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  commitHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileCount?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currentManifest?: Resolver<Maybe<ResolversTypes['ArtifactManifest']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Initiator']>, ParentType, ContextType>;
  usedBy?: Resolver<ResolversTypes['RunConnection'], ParentType, ContextType, Partial<ArtifactUsedByArgs>>;
  loggedBy?: Resolver<ResolversTypes['RunConnection'], ParentType, ContextType, Partial<ArtifactLoggedByArgs>>;
  actions?: Resolver<ResolversTypes['ArtifactActionConnection'], ParentType, ContextType, RequireFields<ArtifactActionsArgs, 'first'>>;
  files?: Resolver<Maybe<ResolversTypes['FileConnection']>, ParentType, ContextType, RequireFields<ArtifactFilesArgs, 'first'>>;
  fileList?: Resolver<ResolversTypes['FileList'], ParentType, ContextType, RequireFields<ArtifactFileListArgs, 'first'>>;
};

export type InitiatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Initiator'] = ResolversParentTypes['Initiator']> = {
  __resolveType: TypeResolveFn<'Run' | 'User', ParentType, ContextType>;
};

export type ArtifactActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtifactAction'] = ResolversParentTypes['ArtifactAction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ArtifactActionKind'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  collectionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  artifactCollection?: Resolver<Maybe<ResolversTypes['ArtifactCollection']>, ParentType, ContextType>;
  versionIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  artifact?: Resolver<Maybe<ResolversTypes['Artifact']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArtifactActionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtifactActionConnection'] = ResolversParentTypes['ArtifactActionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArtifactActionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  users?: Resolver<ReadonlyArray<ResolversTypes['ActionTally']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ActionTally']>, ParentType, ContextType>;
};

export type ActionTallyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionTally'] = ResolversParentTypes['ActionTally']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArtifactActionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtifactActionEdge'] = ResolversParentTypes['ArtifactActionEdge']> = {
  node?: Resolver<ResolversTypes['ArtifactAction'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VersionedArtifactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionedArtifactConnection'] = ResolversParentTypes['VersionedArtifactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VersionedArtifactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VersionedArtifactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionedArtifactEdge'] = ResolversParentTypes['VersionedArtifactEdge']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Artifact'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InputArtifactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputArtifactConnection'] = ResolversParentTypes['InputArtifactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InputArtifactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InputArtifactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InputArtifactEdge'] = ResolversParentTypes['InputArtifactEdge']> = {
  usedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Artifact']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArtifactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtifactConnection'] = ResolversParentTypes['ArtifactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArtifactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArtifactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtifactEdge'] = ResolversParentTypes['ArtifactEdge']> = {
  node?: Resolver<Maybe<ResolversTypes['Artifact']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArtifactAliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtifactAlias'] = ResolversParentTypes['ArtifactAlias']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  alias?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  artifactCollection?: Resolver<Maybe<ResolversTypes['ArtifactCollection']>, ParentType, ContextType>;
};

export type ArtifactAliasConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtifactAliasConnection'] = ResolversParentTypes['ArtifactAliasConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArtifactAliasEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ArtifactAliasEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtifactAliasEdge'] = ResolversParentTypes['ArtifactAliasEdge']> = {
  node?: Resolver<Maybe<ResolversTypes['ArtifactAlias']>, ParentType, ContextType>;
};

export type TagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TagConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagConnection'] = ResolversParentTypes['TagConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TagEdge']>, ParentType, ContextType>;
};

export type TagEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TagEdge'] = ResolversParentTypes['TagEdge']> = {
  node?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type ArtifactManifestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtifactManifest'] = ResolversParentTypes['ArtifactManifest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['File'], ParentType, ContextType>;
};

export type FileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<FileUrlArgs>>;
  directUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uploadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uploadHeaders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  uploadMultipartUrls?: Resolver<Maybe<ResolversTypes['UploadMultipartUrls']>, ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  storagePath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mimetype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  md5?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  artifact?: Resolver<Maybe<ResolversTypes['Artifact']>, ParentType, ContextType>;
  ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UploadMultipartUrlsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadMultipartUrls'] = ResolversParentTypes['UploadMultipartUrls']> = {
  uploadID?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uploadUrlParts?: Resolver<ReadonlyArray<ResolversTypes['UploadUrlPart']>, ParentType, ContextType>;
};

export type UploadUrlPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UploadUrlPart'] = ResolversParentTypes['UploadUrlPart']> = {
  partNumber?: Resolver<ResolversTypes['Int64'], ParentType, ContextType>;
  uploadUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileConnection'] = ResolversParentTypes['FileConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FileEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileEdge'] = ResolversParentTypes['FileEdge']> = {
  node?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FileListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileList'] = ResolversParentTypes['FileList']> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['StringColumn'], ParentType, ContextType>;
  sizes?: Resolver<ResolversTypes['IntColumn'], ParentType, ContextType>;
  refOf?: Resolver<ResolversTypes['IntColumn'], ParentType, ContextType>;
  refs?: Resolver<ResolversTypes['StringColumn'], ParentType, ContextType>;
};

export type RunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Run'] = ResolversParentTypes['Run']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jobType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sweepName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  heartbeatAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  durationSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  exitCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  config?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType, Partial<RunConfigArgs>>;
  systemMetrics?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  summaryMetrics?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType, Partial<RunSummaryMetricsArgs>>;
  wandbConfig?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType, Partial<RunWandbConfigArgs>>;
  historyLineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventsLineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  logLineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  historyTail?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  eventsTail?: Resolver<Maybe<ResolversTypes['JSONString']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['JSONString']>, ParentType, ContextType, Partial<RunHistoryArgs>>;
  events?: Resolver<ReadonlyArray<ResolversTypes['JSONString']>, ParentType, ContextType, Partial<RunEventsArgs>>;
  logLines?: Resolver<Maybe<ResolversTypes['LogLineConnection']>, ParentType, ContextType, Partial<RunLogLinesArgs>>;
  stopped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sampledHistory?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType, RequireFields<RunSampledHistoryArgs, 'specs'>>;
  historyKeys?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  metricSeries?: Resolver<ReadonlyArray<ResolversTypes['MetricSeries']>, ParentType, ContextType, RequireFields<RunMetricSeriesArgs, 'keys' | 'x' | 'stretches' | 'isSketch'>>;
  systemSeries?: Resolver<ReadonlyArray<ResolversTypes['MetricSeries']>, ParentType, ContextType, RequireFields<RunSystemSeriesArgs, 'keys' | 'x' | 'stretches'>>;
  systemKeys?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  logMatches?: Resolver<ResolversTypes['LogMatches'], ParentType, ContextType, RequireFields<RunLogMatchesArgs, 'text' | 'isRegex' | 'matchCase' | 'from'>>;
  parquetHistory?: Resolver<Maybe<ResolversTypes['ParquetHistory']>, ParentType, ContextType, RequireFields<RunParquetHistoryArgs, 'liveKeys'>>;
  inputArtifacts?: Resolver<ResolversTypes['InputArtifactConnection'], ParentType, ContextType, RequireFields<RunInputArtifactsArgs, 'first'>>;
  outputArtifacts?: Resolver<ResolversTypes['ArtifactConnection'], ParentType, ContextType, RequireFields<RunOutputArtifactsArgs, 'first'>>;
  fileCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  files?: Resolver<ResolversTypes['FileConnection'], ParentType, ContextType, RequireFields<RunFilesArgs, 'first'>>;
  fileList?: Resolver<ResolversTypes['FileList'], ParentType, ContextType, RequireFields<RunFileListArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MetricSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricSeries'] = ResolversParentTypes['MetricSeries']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['FloatColumn'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['FloatColumn'], ParentType, ContextType>;
  runtime?: Resolver<ResolversTypes['FloatColumn'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['FloatColumn'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['FloatColumn']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['FloatColumn']>, ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['IntColumn']>, ParentType, ContextType>;
};

export type LogMatchesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogMatches'] = ResolversParentTypes['LogMatches']> = {
  lines?: Resolver<ResolversTypes['IntColumn'], ParentType, ContextType>;
  starts?: Resolver<ResolversTypes['IntColumn'], ParentType, ContextType>;
  ends?: Resolver<ResolversTypes['IntColumn'], ParentType, ContextType>;
  through?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LogLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogLine'] = ResolversParentTypes['LogLine']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timestamp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LogLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogLineConnection'] = ResolversParentTypes['LogLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LogLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LogLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogLineEdge'] = ResolversParentTypes['LogLineEdge']> = {
  node?: Resolver<ResolversTypes['LogLine'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ParquetHistoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParquetHistory'] = ResolversParentTypes['ParquetHistory']> = {
  parquetUrls?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  liveData?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ValueKeyListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValueKeyList'] = ResolversParentTypes['ValueKeyList']> = {
  keys?: Resolver<ReadonlyArray<ResolversTypes['ValueKey']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ValueKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValueKey'] = ResolversParentTypes['ValueKey']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isVaried?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasNumbers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ValueCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValueCount'] = ResolversParentTypes['ValueCount']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunConnection'] = ResolversParentTypes['RunConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunEdge'] = ResolversParentTypes['RunEdge']> = {
  node?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchResultsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResults'] = ResolversParentTypes['SearchResults']> = {
  projects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  collections?: Resolver<ReadonlyArray<ResolversTypes['ArtifactCollection']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['FoundVersion']>, ParentType, ContextType>;
  runs?: Resolver<ReadonlyArray<ResolversTypes['FoundRun']>, ParentType, ContextType>;
};

export type FoundVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundVersion'] = ResolversParentTypes['FoundVersion']> = {
  membership?: Resolver<ResolversTypes['ArtifactCollectionMembership'], ParentType, ContextType>;
  hit?: Resolver<Maybe<ResolversTypes['SearchHit']>, ParentType, ContextType>;
};

export type FoundRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundRun'] = ResolversParentTypes['FoundRun']> = {
  run?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  hit?: Resolver<Maybe<ResolversTypes['SearchHit']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LineageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lineage'] = ResolversParentTypes['Lineage']> = {
  nodes?: Resolver<ResolversTypes['LineageNodes'], ParentType, ContextType>;
  edges?: Resolver<ResolversTypes['LineageEdges'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  generatedLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LineageLinks'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['LineagePeople'], ParentType, ContextType>;
};

export type LineageLinksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageLinks'] = ResolversParentTypes['LineageLinks']> = {
  of?: Resolver<ResolversTypes['IntColumn'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['StringColumn'], ParentType, ContextType>;
  aliasOf?: Resolver<ResolversTypes['IntColumn'], ParentType, ContextType>;
  aliases?: Resolver<ResolversTypes['StringColumn'], ParentType, ContextType>;
};

export type LineagePeopleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineagePeople'] = ResolversParentTypes['LineagePeople']> = {
  user?: Resolver<ResolversTypes['IntColumn'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['StringColumn'], ParentType, ContextType>;
};

export type LineageNodesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageNodes'] = ResolversParentTypes['LineageNodes']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IntColumn'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['IntColumn'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['StringColumn'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['StringColumn'], ParentType, ContextType>;
  versionIndex?: Resolver<ResolversTypes['IntColumn'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['IntColumn'], ParentType, ContextType>;
  types?: Resolver<ResolversTypes['StringColumn'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IntColumn'], ParentType, ContextType>;
  states?: Resolver<ResolversTypes['StringColumn'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['IntColumn'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['StringColumn'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['IntColumn'], ParentType, ContextType>;
  aliasOf?: Resolver<ResolversTypes['IntColumn'], ParentType, ContextType>;
  aliases?: Resolver<ResolversTypes['StringColumn'], ParentType, ContextType>;
  tagOf?: Resolver<ResolversTypes['IntColumn'], ParentType, ContextType>;
  tags?: Resolver<ResolversTypes['StringColumn'], ParentType, ContextType>;
  moreUpstream?: Resolver<ResolversTypes['IntColumn'], ParentType, ContextType>;
  moreDownstream?: Resolver<ResolversTypes['IntColumn'], ParentType, ContextType>;
};

export type LineageEdgesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineageEdges'] = ResolversParentTypes['LineageEdges']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['IntColumn'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['IntColumn'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  upsertBucket?: Resolver<Maybe<ResolversTypes['UpsertBucketPayload']>, ParentType, ContextType, RequireFields<MutationUpsertBucketArgs, 'input'>>;
  createRunFiles?: Resolver<Maybe<ResolversTypes['CreateRunFilesPayload']>, ParentType, ContextType, RequireFields<MutationCreateRunFilesArgs, 'input'>>;
  createArtifact?: Resolver<Maybe<ResolversTypes['CreateArtifactPayload']>, ParentType, ContextType, RequireFields<MutationCreateArtifactArgs, 'input'>>;
  createArtifactManifest?: Resolver<Maybe<ResolversTypes['CreateArtifactManifestPayload']>, ParentType, ContextType, RequireFields<MutationCreateArtifactManifestArgs, 'input'>>;
  updateArtifactManifest?: Resolver<Maybe<ResolversTypes['UpdateArtifactManifestPayload']>, ParentType, ContextType, RequireFields<MutationUpdateArtifactManifestArgs, 'input'>>;
  createArtifactFiles?: Resolver<Maybe<ResolversTypes['CreateArtifactFilesPayload']>, ParentType, ContextType, RequireFields<MutationCreateArtifactFilesArgs, 'input'>>;
  commitArtifact?: Resolver<Maybe<ResolversTypes['CommitArtifactPayload']>, ParentType, ContextType, RequireFields<MutationCommitArtifactArgs, 'input'>>;
  useArtifact?: Resolver<Maybe<ResolversTypes['UseArtifactPayload']>, ParentType, ContextType, RequireFields<MutationUseArtifactArgs, 'input'>>;
  createArtifactPortfolio?: Resolver<Maybe<ResolversTypes['ArtifactCollectionPayload']>, ParentType, ContextType, RequireFields<MutationCreateArtifactPortfolioArgs, 'input'>>;
  linkArtifact?: Resolver<Maybe<ResolversTypes['LinkArtifactPayload']>, ParentType, ContextType, RequireFields<MutationLinkArtifactArgs, 'input'>>;
  unlinkArtifact?: Resolver<Maybe<ResolversTypes['UnlinkArtifactPayload']>, ParentType, ContextType, RequireFields<MutationUnlinkArtifactArgs, 'input'>>;
  updateArtifactSequence?: Resolver<Maybe<ResolversTypes['ArtifactCollectionPayload']>, ParentType, ContextType, RequireFields<MutationUpdateArtifactSequenceArgs, 'input'>>;
  updateArtifactPortfolio?: Resolver<Maybe<ResolversTypes['ArtifactCollectionPayload']>, ParentType, ContextType, RequireFields<MutationUpdateArtifactPortfolioArgs, 'input'>>;
  moveArtifactSequence?: Resolver<Maybe<ResolversTypes['ArtifactCollectionPayload']>, ParentType, ContextType, RequireFields<MutationMoveArtifactSequenceArgs, 'input'>>;
  deleteArtifactSequence?: Resolver<Maybe<ResolversTypes['ArtifactCollectionPayload']>, ParentType, ContextType, RequireFields<MutationDeleteArtifactSequenceArgs, 'input'>>;
  deleteArtifactPortfolio?: Resolver<Maybe<ResolversTypes['ArtifactCollectionPayload']>, ParentType, ContextType, RequireFields<MutationDeleteArtifactPortfolioArgs, 'input'>>;
  createArtifactCollectionTagAssignments?: Resolver<Maybe<ResolversTypes['CreateArtifactCollectionTagsPayload']>, ParentType, ContextType, RequireFields<MutationCreateArtifactCollectionTagAssignmentsArgs, 'input'>>;
  deleteArtifactCollectionTagAssignments?: Resolver<Maybe<ResolversTypes['DeleteArtifactCollectionTagsPayload']>, ParentType, ContextType, RequireFields<MutationDeleteArtifactCollectionTagAssignmentsArgs, 'input'>>;
  upsertModel?: Resolver<Maybe<ResolversTypes['UpsertModelPayload']>, ParentType, ContextType, RequireFields<MutationUpsertModelArgs, 'input'>>;
  renameProject?: Resolver<Maybe<ResolversTypes['UpsertModelPayload']>, ParentType, ContextType, RequireFields<MutationRenameProjectArgs, 'input'>>;
  deleteModel?: Resolver<Maybe<ResolversTypes['DeleteModelPayload']>, ParentType, ContextType, RequireFields<MutationDeleteModelArgs, 'input'>>;
  completeMultipartUploadArtifact?: Resolver<Maybe<ResolversTypes['CompleteMultipartUploadArtifactPayload']>, ParentType, ContextType, RequireFields<MutationCompleteMultipartUploadArtifactArgs, 'input'>>;
  updateArtifact?: Resolver<Maybe<ResolversTypes['UpdateArtifactPayload']>, ParentType, ContextType, RequireFields<MutationUpdateArtifactArgs, 'input'>>;
  deleteArtifact?: Resolver<Maybe<ResolversTypes['DeleteArtifactPayload']>, ParentType, ContextType, RequireFields<MutationDeleteArtifactArgs, 'input'>>;
  addAliases?: Resolver<Maybe<ResolversTypes['AddAliasesPayload']>, ParentType, ContextType, RequireFields<MutationAddAliasesArgs, 'input'>>;
  deleteAliases?: Resolver<Maybe<ResolversTypes['DeleteAliasesPayload']>, ParentType, ContextType, RequireFields<MutationDeleteAliasesArgs, 'input'>>;
  deleteRun?: Resolver<Maybe<ResolversTypes['DeleteRunPayload']>, ParentType, ContextType, RequireFields<MutationDeleteRunArgs, 'input'>>;
  updateRunState?: Resolver<Maybe<ResolversTypes['UpdateRunStatePayload']>, ParentType, ContextType, RequireFields<MutationUpdateRunStateArgs, 'input'>>;
  stopRun?: Resolver<Maybe<ResolversTypes['StopRunPayload']>, ParentType, ContextType, RequireFields<MutationStopRunArgs, 'input'>>;
  deleteFiles?: Resolver<Maybe<ResolversTypes['DeleteFilesPayload']>, ParentType, ContextType, RequireFields<MutationDeleteFilesArgs, 'input'>>;
  markRunFilesUploaded?: Resolver<Maybe<ResolversTypes['MarkRunFilesUploadedPayload']>, ParentType, ContextType, RequireFields<MutationMarkRunFilesUploadedArgs, 'input'>>;
  notifyScriptableRunAlert?: Resolver<Maybe<ResolversTypes['NotifyScriptableRunAlertPayload']>, ParentType, ContextType, RequireFields<MutationNotifyScriptableRunAlertArgs, 'input'>>;
  createSampleProject?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type UpsertBucketPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpsertBucketPayload'] = ResolversParentTypes['UpsertBucketPayload']> = {
  bucket?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
  inserted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreateRunFilesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateRunFilesPayload'] = ResolversParentTypes['CreateRunFilesPayload']> = {
  runID?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  uploadHeaders?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['File']>, ParentType, ContextType>;
};

export type CompleteMultipartUploadArtifactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteMultipartUploadArtifactPayload'] = ResolversParentTypes['CompleteMultipartUploadArtifactPayload']> = {
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UpdateArtifactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateArtifactPayload'] = ResolversParentTypes['UpdateArtifactPayload']> = {
  artifact?: Resolver<ResolversTypes['Artifact'], ParentType, ContextType>;
};

export type DeleteArtifactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteArtifactPayload'] = ResolversParentTypes['DeleteArtifactPayload']> = {
  artifact?: Resolver<ResolversTypes['Artifact'], ParentType, ContextType>;
};

export type AddAliasesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddAliasesPayload'] = ResolversParentTypes['AddAliasesPayload']> = {
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeleteAliasesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteAliasesPayload'] = ResolversParentTypes['DeleteAliasesPayload']> = {
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeleteRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteRunPayload'] = ResolversParentTypes['DeleteRunPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UpdateRunStatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateRunStatePayload'] = ResolversParentTypes['UpdateRunStatePayload']> = {
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StopRunPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopRunPayload'] = ResolversParentTypes['StopRunPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeleteFilesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteFilesPayload'] = ResolversParentTypes['DeleteFilesPayload']> = {
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MarkRunFilesUploadedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkRunFilesUploadedPayload'] = ResolversParentTypes['MarkRunFilesUploadedPayload']> = {
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NotifyScriptableRunAlertPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotifyScriptableRunAlertPayload'] = ResolversParentTypes['NotifyScriptableRunAlertPayload']> = {
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreateArtifactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateArtifactPayload'] = ResolversParentTypes['CreateArtifactPayload']> = {
  artifact?: Resolver<ResolversTypes['Artifact'], ParentType, ContextType>;
};

export type CreateArtifactManifestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateArtifactManifestPayload'] = ResolversParentTypes['CreateArtifactManifestPayload']> = {
  artifactManifest?: Resolver<ResolversTypes['ArtifactManifest'], ParentType, ContextType>;
};

export type UpdateArtifactManifestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateArtifactManifestPayload'] = ResolversParentTypes['UpdateArtifactManifestPayload']> = {
  artifactManifest?: Resolver<ResolversTypes['ArtifactManifest'], ParentType, ContextType>;
};

export type CreateArtifactFilesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateArtifactFilesPayload'] = ResolversParentTypes['CreateArtifactFilesPayload']> = {
  files?: Resolver<ResolversTypes['FileConnection'], ParentType, ContextType>;
};

export type CommitArtifactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitArtifactPayload'] = ResolversParentTypes['CommitArtifactPayload']> = {
  artifact?: Resolver<ResolversTypes['Artifact'], ParentType, ContextType>;
};

export type UseArtifactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UseArtifactPayload'] = ResolversParentTypes['UseArtifactPayload']> = {
  artifact?: Resolver<ResolversTypes['Artifact'], ParentType, ContextType>;
};

export type LinkArtifactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkArtifactPayload'] = ResolversParentTypes['LinkArtifactPayload']> = {
  versionIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  artifactMembership?: Resolver<Maybe<ResolversTypes['ArtifactCollectionMembership']>, ParentType, ContextType>;
};

export type UnlinkArtifactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlinkArtifactPayload'] = ResolversParentTypes['UnlinkArtifactPayload']> = {
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ArtifactCollectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtifactCollectionPayload'] = ResolversParentTypes['ArtifactCollectionPayload']> = {
  artifactCollection?: Resolver<ResolversTypes['ArtifactCollection'], ParentType, ContextType>;
};

export type CreateArtifactCollectionTagsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateArtifactCollectionTagsPayload'] = ResolversParentTypes['CreateArtifactCollectionTagsPayload']> = {
  tags?: Resolver<ReadonlyArray<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type DeleteArtifactCollectionTagsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteArtifactCollectionTagsPayload'] = ResolversParentTypes['DeleteArtifactCollectionTagsPayload']> = {
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UpsertModelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpsertModelPayload'] = ResolversParentTypes['UpsertModelPayload']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  inserted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeleteModelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteModelPayload'] = ResolversParentTypes['DeleteModelPayload']> = {
  success?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  JSONString?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Int64?: GraphQLScalarType;
  Duration?: GraphQLScalarType;
  StringColumn?: GraphQLScalarType;
  IntColumn?: GraphQLScalarType;
  FloatColumn?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ServerInfo?: ServerInfoResolvers<ContextType>;
  ServerFeature?: ServerFeatureResolvers<ContextType>;
  ClientIDMapping?: ClientIdMappingResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyConnection?: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyEdge?: ApiKeyEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  AdvancedRegistryFeatures?: AdvancedRegistryFeaturesResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Sweep?: SweepResolvers<ContextType>;
  SweepConnection?: SweepConnectionResolvers<ContextType>;
  SweepEdge?: SweepEdgeResolvers<ContextType>;
  ProjectMember?: ProjectMemberResolvers<ContextType>;
  ProjectTeamMember?: ProjectTeamMemberResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ArtifactType?: ArtifactTypeResolvers<ContextType>;
  ArtifactTypeConnection?: ArtifactTypeConnectionResolvers<ContextType>;
  ArtifactTypeEdge?: ArtifactTypeEdgeResolvers<ContextType>;
  ArtifactCollection?: ArtifactCollectionResolvers<ContextType>;
  ArtifactSequence?: ArtifactSequenceResolvers<ContextType>;
  ArtifactPortfolio?: ArtifactPortfolioResolvers<ContextType>;
  ArtifactCollectionConnection?: ArtifactCollectionConnectionResolvers<ContextType>;
  ArtifactCollectionEdge?: ArtifactCollectionEdgeResolvers<ContextType>;
  ArtifactCollectionMembership?: ArtifactCollectionMembershipResolvers<ContextType>;
  ArtifactCollectionMembershipConnection?: ArtifactCollectionMembershipConnectionResolvers<ContextType>;
  ArtifactCollectionMembershipEdge?: ArtifactCollectionMembershipEdgeResolvers<ContextType>;
  Artifact?: ArtifactResolvers<ContextType>;
  Initiator?: InitiatorResolvers<ContextType>;
  ArtifactAction?: ArtifactActionResolvers<ContextType>;
  ArtifactActionConnection?: ArtifactActionConnectionResolvers<ContextType>;
  ActionTally?: ActionTallyResolvers<ContextType>;
  ArtifactActionEdge?: ArtifactActionEdgeResolvers<ContextType>;
  VersionedArtifactConnection?: VersionedArtifactConnectionResolvers<ContextType>;
  VersionedArtifactEdge?: VersionedArtifactEdgeResolvers<ContextType>;
  InputArtifactConnection?: InputArtifactConnectionResolvers<ContextType>;
  InputArtifactEdge?: InputArtifactEdgeResolvers<ContextType>;
  ArtifactConnection?: ArtifactConnectionResolvers<ContextType>;
  ArtifactEdge?: ArtifactEdgeResolvers<ContextType>;
  ArtifactAlias?: ArtifactAliasResolvers<ContextType>;
  ArtifactAliasConnection?: ArtifactAliasConnectionResolvers<ContextType>;
  ArtifactAliasEdge?: ArtifactAliasEdgeResolvers<ContextType>;
  Tag?: TagResolvers<ContextType>;
  TagConnection?: TagConnectionResolvers<ContextType>;
  TagEdge?: TagEdgeResolvers<ContextType>;
  ArtifactManifest?: ArtifactManifestResolvers<ContextType>;
  File?: FileResolvers<ContextType>;
  UploadMultipartUrls?: UploadMultipartUrlsResolvers<ContextType>;
  UploadUrlPart?: UploadUrlPartResolvers<ContextType>;
  FileConnection?: FileConnectionResolvers<ContextType>;
  FileEdge?: FileEdgeResolvers<ContextType>;
  FileList?: FileListResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  MetricSeries?: MetricSeriesResolvers<ContextType>;
  LogMatches?: LogMatchesResolvers<ContextType>;
  LogLine?: LogLineResolvers<ContextType>;
  LogLineConnection?: LogLineConnectionResolvers<ContextType>;
  LogLineEdge?: LogLineEdgeResolvers<ContextType>;
  ParquetHistory?: ParquetHistoryResolvers<ContextType>;
  ValueKeyList?: ValueKeyListResolvers<ContextType>;
  ValueKey?: ValueKeyResolvers<ContextType>;
  ValueCount?: ValueCountResolvers<ContextType>;
  RunConnection?: RunConnectionResolvers<ContextType>;
  RunEdge?: RunEdgeResolvers<ContextType>;
  SearchResults?: SearchResultsResolvers<ContextType>;
  FoundVersion?: FoundVersionResolvers<ContextType>;
  FoundRun?: FoundRunResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Lineage?: LineageResolvers<ContextType>;
  LineageLinks?: LineageLinksResolvers<ContextType>;
  LineagePeople?: LineagePeopleResolvers<ContextType>;
  LineageNodes?: LineageNodesResolvers<ContextType>;
  LineageEdges?: LineageEdgesResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  UpsertBucketPayload?: UpsertBucketPayloadResolvers<ContextType>;
  CreateRunFilesPayload?: CreateRunFilesPayloadResolvers<ContextType>;
  CompleteMultipartUploadArtifactPayload?: CompleteMultipartUploadArtifactPayloadResolvers<ContextType>;
  UpdateArtifactPayload?: UpdateArtifactPayloadResolvers<ContextType>;
  DeleteArtifactPayload?: DeleteArtifactPayloadResolvers<ContextType>;
  AddAliasesPayload?: AddAliasesPayloadResolvers<ContextType>;
  DeleteAliasesPayload?: DeleteAliasesPayloadResolvers<ContextType>;
  DeleteRunPayload?: DeleteRunPayloadResolvers<ContextType>;
  UpdateRunStatePayload?: UpdateRunStatePayloadResolvers<ContextType>;
  StopRunPayload?: StopRunPayloadResolvers<ContextType>;
  DeleteFilesPayload?: DeleteFilesPayloadResolvers<ContextType>;
  MarkRunFilesUploadedPayload?: MarkRunFilesUploadedPayloadResolvers<ContextType>;
  NotifyScriptableRunAlertPayload?: NotifyScriptableRunAlertPayloadResolvers<ContextType>;
  CreateArtifactPayload?: CreateArtifactPayloadResolvers<ContextType>;
  CreateArtifactManifestPayload?: CreateArtifactManifestPayloadResolvers<ContextType>;
  UpdateArtifactManifestPayload?: UpdateArtifactManifestPayloadResolvers<ContextType>;
  CreateArtifactFilesPayload?: CreateArtifactFilesPayloadResolvers<ContextType>;
  CommitArtifactPayload?: CommitArtifactPayloadResolvers<ContextType>;
  UseArtifactPayload?: UseArtifactPayloadResolvers<ContextType>;
  LinkArtifactPayload?: LinkArtifactPayloadResolvers<ContextType>;
  UnlinkArtifactPayload?: UnlinkArtifactPayloadResolvers<ContextType>;
  ArtifactCollectionPayload?: ArtifactCollectionPayloadResolvers<ContextType>;
  CreateArtifactCollectionTagsPayload?: CreateArtifactCollectionTagsPayloadResolvers<ContextType>;
  DeleteArtifactCollectionTagsPayload?: DeleteArtifactCollectionTagsPayloadResolvers<ContextType>;
  UpsertModelPayload?: UpsertModelPayloadResolvers<ContextType>;
  DeleteModelPayload?: DeleteModelPayloadResolvers<ContextType>;
};

