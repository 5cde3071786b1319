/** What a search found, as groups to read and as one list to walk through. */

import type { RunReferenceFragment } from '../../api/generated/facts.ts';
import type { SearchHitTextFragment, SearchQuery } from '../../api/generated/search.ts';
import type { ProjectAddress } from '../../api/projects.ts';
import { type MatchRanges, occurrences } from '../../model/search.ts';
import { versionOf } from '../../components/links/names.ts';
import { type RegistryAddress, registryAddress } from '../../components/links/registryAddress.ts';
import { type Visit, visitKey } from '../../components/visits/visits.ts';
import { fold } from '../../shared/fold.ts';

/** Where a collection is shown: among the artifacts of its project, or in a registry. */
interface FoundPlace extends ProjectAddress {
  readonly collection: string;
  readonly type: string;
  /** Null for what is logged to, and not linked to. */
  readonly registry: RegistryAddress | null;
}

export type SearchResult = { readonly id: string } & (
  | { readonly kind: 'visit'; readonly visit: Visit }
  | { readonly kind: 'project'; readonly address: ProjectAddress }
  | { readonly kind: 'collection'; readonly place: FoundPlace; readonly count: number }
  | {
      readonly kind: 'version';
      readonly place: FoundPlace;
      readonly version: string;
      readonly hit: SearchHitTextFragment | null;
    }
  | { readonly kind: 'run'; readonly run: RunReferenceFragment; readonly hit: SearchHitTextFragment | null }
);

export interface SearchGroup {
  readonly kind: SearchResult['kind'];
  readonly results: readonly SearchResult[];
}

type Found = NonNullable<SearchQuery['search']>;
type FoundCollection =
  | Found['collections'][number]
  | NonNullable<Found['versions'][number]['membership']['artifactCollection']>;

/** The groups that hold something: those that were found by what they are called before those found by what is in them. */
export function searchGroups(found: Found | null): readonly SearchGroup[] {
  if (found === null) return [];
  const groups = filled([
    {
      kind: 'collection',
      results: found.collections.flatMap((collection) => {
        const place = placeOf(collection);
        const count = collection.artifacts.totalCount;
        return place === null ? [] : [{ kind: 'collection' as const, id: collection.id, place, count }];
      }),
    },
    {
      kind: 'version',
      results: found.versions.flatMap(({ membership: { id, versionIndex, artifactCollection }, hit }) => {
        const place = artifactCollection && placeOf(artifactCollection);
        const version = versionOf({ versionIndex });
        return place === null || version === null ? [] : [{ kind: 'version' as const, id, place, version, hit }];
      }),
    },
    { kind: 'run', results: found.runs.map(({ run, hit }) => ({ kind: 'run' as const, id: run.id, run, hit })) },
    {
      kind: 'project',
      results: found.projects.map(({ id, entityName, name }) => ({
        kind: 'project' as const,
        id,
        address: { entity: entityName, project: name },
      })),
    },
  ]);
  return groups.toSorted((a, b) => Number(isFoundWithin(a)) - Number(isFoundWithin(b)));
}

/** Whether the best of a group was found by a tag or value; an alias is a name too. */
function isFoundWithin({ results: [best] }: SearchGroup): boolean {
  return best !== undefined && 'hit' in best && best.hit !== null && best.hit.field !== 'ALIAS';
}

/** Where the reader was before, which is what an empty search offers. */
export function visitGroups(visits: readonly Visit[]): readonly SearchGroup[] {
  return filled([
    { kind: 'visit', results: visits.map((visit) => ({ kind: 'visit' as const, id: visitKey(visit), visit })) },
  ]);
}

const filled = (groups: readonly SearchGroup[]) => groups.filter(({ results }) => results.length > 0);

function placeOf({ __typename, name, defaultArtifactType, project }: FoundCollection): FoundPlace | null {
  if (project === null) return null;
  return {
    entity: project.entityName,
    project: project.name,
    collection: name,
    type: defaultArtifactType.name,
    registry: __typename === 'ArtifactPortfolio' ? registryAddress(project) : null,
  };
}

/** Where the words of a question stand in a text; "model:v3" asks for both of its halves, "lr=0.1" for a value. */
export function marksIn(text: string, question: string): MatchRanges {
  const words = fold(question)
    .split(/\s+/u)
    .map((word) => word.replace(/^[\p{L}\p{N}_.-]+=/u, ''))
    .flatMap((word) => (/^[^:/]+:[^:/]+$/u.test(word) ? word.split(':') : [word]))
    .filter((word) => word !== '');
  return occurrences(text, words);
}
