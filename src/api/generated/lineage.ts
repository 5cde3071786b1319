/* Written by `npm run codegen` from schema.graphql and operations/. Do not edit. */
import { TypedDocumentString } from '../typedDocument.ts';
import type { RegistryOrganizationFragment } from './registry.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from './schemaTypes.ts';

export type LineageGraphFragment = { readonly truncated: boolean, readonly generatedLeftOut: number, readonly nodes: { readonly count: number, readonly kind: readonly number[], readonly number: readonly number[], readonly name: readonly string[], readonly slug: readonly string[], readonly versionIndex: readonly number[], readonly type: readonly number[], readonly types: readonly string[], readonly state: readonly number[], readonly states: readonly string[], readonly project: readonly number[], readonly projects: readonly string[], readonly createdAt: readonly number[], readonly aliasOf: readonly number[], readonly aliases: readonly string[], readonly tagOf: readonly number[], readonly tags: readonly string[], readonly moreUpstream: readonly number[], readonly moreDownstream: readonly number[] }, readonly edges: { readonly count: number, readonly source: readonly number[], readonly target: readonly number[] } };

export type ArtifactLineageQueryVariables = Exact<{
  entity: string;
  project: string;
  artifactName?: string | null | undefined;
  runName?: string | null | undefined;
  direction?: Schema.LineageDirection | null | undefined;
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

export const ArtifactLineageDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const ImpactDocument = /*#__PURE__*/ new TypedDocumentString(`
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
fragment RegistryOrganization on Organization {
  name
  orgEntity {
    name
  }
}`) as unknown as TypedDocumentString<ImpactQuery, ImpactQueryVariables>;