/** What a search of the project found, as one list to walk through. */

import type { ArtifactReferenceFragment, ProjectSearchQuery, RunReferenceFragment } from '../../api/generated.ts';
import { nodesOf } from '../../api/paging.ts';

export type SearchResult =
  | { readonly kind: 'version'; readonly id: string; readonly artifact: ArtifactReferenceFragment }
  | {
      readonly kind: 'collection';
      readonly id: string;
      readonly name: string;
      readonly type: string;
      readonly count: number;
    }
  | { readonly kind: 'run'; readonly id: string; readonly run: RunReferenceFragment };

/** A version that is called exactly so comes first, then collections, then runs. */
export function searchResults(found: ProjectSearchQuery['project']): readonly SearchResult[] {
  if (found === null) return [];
  return [
    ...(found.artifact === null ? [] : [{ kind: 'version', id: found.artifact.id, artifact: found.artifact } as const]),
    ...nodesOf(found.artifactCollections).map(
      ({ id, name, defaultArtifactType, artifacts }) =>
        ({ kind: 'collection', id, name, type: defaultArtifactType.name, count: artifacts.totalCount }) as const,
    ),
    ...nodesOf(found.runs).map((run) => ({ kind: 'run', id: run.id, run }) as const),
  ];
}
