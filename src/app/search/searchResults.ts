/** What a search of the project found, as one list to walk through. */

import type { ArtifactReferenceFragment, ProjectSearchQuery, RunReferenceFragment } from '../../api/generated.ts';
import { nodesOf } from '../../api/paging.ts';

export type SearchResult =
  | {
      readonly kind: 'version';
      readonly id: string;
      readonly artifact: ArtifactReferenceFragment;
      readonly byValue: boolean;
    }
  | {
      readonly kind: 'collection';
      readonly id: string;
      readonly name: string;
      readonly type: string;
      readonly count: number;
    }
  | { readonly kind: 'run'; readonly id: string; readonly run: RunReferenceFragment; readonly byValue: boolean };

/** A version that is called exactly so comes first, then collections, then runs, then what has such a tag or value. */
export function searchResults(found: ProjectSearchQuery['project']): readonly SearchResult[] {
  if (found === null) return [];
  const named: readonly SearchResult[] = [
    ...(found.artifact === null ? [] : [versionResult(found.artifact, false)]),
    ...nodesOf(found.artifactCollections).map(
      ({ id, name, defaultArtifactType, artifacts }) =>
        ({ kind: 'collection', id, name, type: defaultArtifactType.name, count: artifacts.totalCount }) as const,
    ),
    ...nodesOf(found.runs).map((run) => runResult(run, false)),
  ];
  const known = new Set(named.map(({ id }) => id));
  const valued = [
    ...found.versionsWith.map((artifact) => versionResult(artifact, true)),
    ...found.runsWith.map((run) => runResult(run, true)),
  ];
  return [...named, ...valued.filter(({ id }) => !known.has(id))];
}

const versionResult = (artifact: ArtifactReferenceFragment, byValue: boolean): SearchResult => ({
  kind: 'version',
  id: artifact.id,
  artifact,
  byValue,
});

const runResult = (run: RunReferenceFragment, byValue: boolean): SearchResult => ({
  kind: 'run',
  id: run.id,
  run,
  byValue,
});
