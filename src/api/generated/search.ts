/* Written by `npm run codegen` from schema.graphql and operations/. Do not edit. */
import { TypedDocumentString } from '../typedDocument.ts';
import type { RunReferenceFragment } from './facts.ts';
import type { RegistryProjectFragment } from './registry.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from './schemaTypes.ts';

type FoundCollection_ArtifactSequence_Fragment = { readonly __typename: 'ArtifactSequence', readonly id: string, readonly name: string, readonly defaultArtifactType: { readonly name: string }, readonly project: RegistryProjectFragment | null };

type FoundCollection_ArtifactPortfolio_Fragment = { readonly __typename: 'ArtifactPortfolio', readonly id: string, readonly name: string, readonly defaultArtifactType: { readonly name: string }, readonly project: RegistryProjectFragment | null };

export type FoundCollectionFragment =
  | FoundCollection_ArtifactSequence_Fragment
  | FoundCollection_ArtifactPortfolio_Fragment
;

export type SearchHitTextFragment = { readonly field: Schema.SearchField, readonly key: string | null, readonly text: string };

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

export const SearchDocument = /*#__PURE__*/ new TypedDocumentString(`
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