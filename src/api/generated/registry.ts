/* Written by `npm run codegen` from schema.graphql and operations/. Do not edit. */
import { TypedDocumentString } from '../typedDocument.ts';
import type { ArtifactFactsFragment, ArtifactReferenceFragment } from './facts.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from './schemaTypes.ts';

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

export type ActionFactsFragment = { readonly id: string, readonly kind: Schema.ArtifactActionKind, readonly createdAt: string, readonly collectionName: string | null, readonly versionIndex: number | null, readonly detail: string | null, readonly before: string | null, readonly after: string | null, readonly user: { readonly name: string }, readonly artifactCollection:
    | { readonly id: string, readonly name: string, readonly kind: 'ArtifactSequence', readonly project: RegistryProjectFragment | null }
    | { readonly id: string, readonly name: string, readonly kind: 'ArtifactPortfolio', readonly project: RegistryProjectFragment | null }
   | null, readonly artifact: ArtifactReferenceFragment | null };

export type ActionPageFragment = { readonly totalCount?: number, readonly users?: ReadonlyArray<{ readonly name: string, readonly count: number }>, readonly kinds?: ReadonlyArray<{ readonly name: string, readonly count: number }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: ActionFactsFragment }> };

export type RegistryActionsQueryVariables = Exact<{
  entity: string;
  project: string;
  userName?: string | null | undefined;
  kinds?: ReadonlyArray<Schema.ArtifactActionKind> | Schema.ArtifactActionKind | null | undefined;
  isFirst: boolean;
  after?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type RegistryActionsQuery = { readonly project: { readonly id: string, readonly actions: ActionPageFragment } | null };

export type CollectionActionsQueryVariables = Exact<{
  id: string;
  userName?: string | null | undefined;
  kinds?: ReadonlyArray<Schema.ArtifactActionKind> | Schema.ArtifactActionKind | null | undefined;
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
  kinds?: ReadonlyArray<Schema.ArtifactActionKind> | Schema.ArtifactActionKind | null | undefined;
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

export type LinkVersionMutationVariables = Exact<{
  input: Schema.LinkArtifactInput;
}>;


export type LinkVersionMutation = { readonly linkArtifact: { readonly versionIndex: number | null } | null };

export type UnlinkVersionMutationVariables = Exact<{
  input: Schema.UnlinkArtifactInput;
}>;


export type UnlinkVersionMutation = { readonly unlinkArtifact: { readonly success: boolean } | null };

export type UpsertRegistryMutationVariables = Exact<{
  input: Schema.UpsertModelInput;
}>;


export type UpsertRegistryMutation = { readonly upsertModel: { readonly project: RegistryFactsFragment | null } | null };

export type CreateCollectionMutationVariables = Exact<{
  input: Schema.CreateArtifactPortfolioInput;
}>;


export type CreateCollectionMutation = { readonly createArtifactPortfolio: { readonly artifactCollection:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     } | null };

export type EditCollectionMutationVariables = Exact<{
  input: Schema.UpdateArtifactPortfolioInput;
}>;


export type EditCollectionMutation = { readonly updateArtifactPortfolio: { readonly artifactCollection:
      | { readonly id: string }
      | { readonly id: string }
     } | null };

export type TagCollectionMutationVariables = Exact<{
  input: Schema.CreateArtifactCollectionTagAssignmentsInput;
}>;


export type TagCollectionMutation = { readonly createArtifactCollectionTagAssignments: { readonly tags: ReadonlyArray<{ readonly name: string }> } | null };

export type UntagCollectionMutationVariables = Exact<{
  input: Schema.DeleteArtifactCollectionTagAssignmentsInput;
}>;


export type UntagCollectionMutation = { readonly deleteArtifactCollectionTagAssignments: { readonly success: boolean } | null };

export type DeleteCollectionMutationVariables = Exact<{
  input: Schema.DeleteArtifactPortfolioInput;
}>;


export type DeleteCollectionMutation = { readonly deleteArtifactPortfolio: { readonly artifactCollection:
      | { readonly id: string }
      | { readonly id: string }
     } | null };

export type DeleteRegistryMutationVariables = Exact<{
  input: Schema.DeleteModelInput;
}>;


export type DeleteRegistryMutation = { readonly deleteModel: { readonly success: boolean } | null };

export const RegistryOwnerDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const RegistriesDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const OrganizationRegistryDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const ProjectRegistryDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const RegistryCollectionsDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const RegistryCollectionDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const LinkedVersionsDocument = /*#__PURE__*/ new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<LinkedVersionsQuery, LinkedVersionsQueryVariables>;
export const LinkedVersionDetailsDocument = /*#__PURE__*/ new TypedDocumentString(`
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
}`) as unknown as TypedDocumentString<LinkedVersionDetailsQuery, LinkedVersionDetailsQueryVariables>;
export const RegistryActionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RegistryActions($entity: String!, $project: String!, $userName: String, $kinds: [ArtifactActionKind!], $isFirst: Boolean!, $after: String, $first: Int) {
  project(name: $project, entityName: $entity) {
    id
    actions(userName: $userName, kinds: $kinds, after: $after, first: $first) {
      ...ActionPage
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
}`) as unknown as TypedDocumentString<RegistryActionsQuery, RegistryActionsQueryVariables>;
export const CollectionActionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CollectionActions($id: ID!, $userName: String, $kinds: [ArtifactActionKind!], $isFirst: Boolean!, $after: String, $first: Int) {
  artifactCollection(id: $id) {
    id
    actions(userName: $userName, kinds: $kinds, after: $after, first: $first) {
      ...ActionPage
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
}`) as unknown as TypedDocumentString<CollectionActionsQuery, CollectionActionsQueryVariables>;
export const VersionActionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query VersionActions($id: ID!, $userName: String, $kinds: [ArtifactActionKind!], $isFirst: Boolean!, $after: String, $first: Int) {
  artifact(id: $id) {
    id
    actions(userName: $userName, kinds: $kinds, after: $after, first: $first) {
      ...ActionPage
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
}`) as unknown as TypedDocumentString<VersionActionsQuery, VersionActionsQueryVariables>;
export const VersionLinksDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const AliasHolderDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const LinkVersionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation LinkVersion($input: LinkArtifactInput!) {
  linkArtifact(input: $input) {
    versionIndex
  }
}
    `) as unknown as TypedDocumentString<LinkVersionMutation, LinkVersionMutationVariables>;
export const UnlinkVersionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UnlinkVersion($input: UnlinkArtifactInput!) {
  unlinkArtifact(input: $input) {
    success
  }
}
    `) as unknown as TypedDocumentString<UnlinkVersionMutation, UnlinkVersionMutationVariables>;
export const UpsertRegistryDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const CreateCollectionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateCollection($input: CreateArtifactPortfolioInput!) {
  createArtifactPortfolio(input: $input) {
    artifactCollection {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CreateCollectionMutation, CreateCollectionMutationVariables>;
export const EditCollectionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EditCollection($input: UpdateArtifactPortfolioInput!) {
  updateArtifactPortfolio(input: $input) {
    artifactCollection {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<EditCollectionMutation, EditCollectionMutationVariables>;
export const TagCollectionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TagCollection($input: CreateArtifactCollectionTagAssignmentsInput!) {
  createArtifactCollectionTagAssignments(input: $input) {
    tags {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<TagCollectionMutation, TagCollectionMutationVariables>;
export const UntagCollectionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UntagCollection($input: DeleteArtifactCollectionTagAssignmentsInput!) {
  deleteArtifactCollectionTagAssignments(input: $input) {
    success
  }
}
    `) as unknown as TypedDocumentString<UntagCollectionMutation, UntagCollectionMutationVariables>;
export const DeleteCollectionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeleteCollection($input: DeleteArtifactPortfolioInput!) {
  deleteArtifactPortfolio(input: $input) {
    artifactCollection {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteCollectionMutation, DeleteCollectionMutationVariables>;
export const DeleteRegistryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeleteRegistry($input: DeleteModelInput!) {
  deleteModel(input: $input) {
    success
  }
}
    `) as unknown as TypedDocumentString<DeleteRegistryMutation, DeleteRegistryMutationVariables>;