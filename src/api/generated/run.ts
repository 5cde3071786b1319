/* Written by `npm run codegen` from schema.graphql and operations/. Do not edit. */
import { TypedDocumentString } from '../typedDocument.ts';
import type { ArtifactReferenceFragment, RunFactsFragment } from './facts.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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


export const RunDetailsDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const RunPreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
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