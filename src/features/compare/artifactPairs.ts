/** Which versions at one side of two runs belong together. */

import type { ArtifactReferenceFragment } from '../../api/generated/facts.ts';

/** A version of one run and its counterpart of the other; null where there is none. */
export interface ArtifactPair {
  readonly left: ArtifactReferenceFragment | null;
  readonly right: ArtifactReferenceFragment | null;
}

/**
 * Pairs versions: each with itself, else with one of its collection, else with one of its type, the older with the
 * older. What differs comes first.
 */
export function artifactPairs(
  lefts: readonly ArtifactReferenceFragment[],
  rights: readonly ArtifactReferenceFragment[],
): readonly ArtifactPair[] {
  const pairs: ArtifactPair[] = [];
  let ones = lefts.toSorted(byAge);
  let others = rights.toSorted(byAge);
  for (const likeness of [idOf, collectionOf, typeOf]) {
    const waiting = Map.groupBy(others, likeness);
    const taken = new Set<ArtifactReferenceFragment>();
    for (const left of ones) {
      const right = waiting.get(likeness(left))?.shift();
      if (right === undefined) continue;
      pairs.push({ left, right });
      taken.add(left).add(right);
    }
    ones = ones.filter((artifact) => !taken.has(artifact));
    others = others.filter((artifact) => !taken.has(artifact));
  }
  pairs.push(...ones.map((left) => ({ left, right: null })), ...others.map((right) => ({ left: null, right })));
  return [...pairs.filter((pair) => !isSame(pair)), ...pairs.filter(isSame)];
}

/** Whether both are one version. */
export function isSame({ left, right }: ArtifactPair): boolean {
  return left !== null && left.id === right?.id;
}

/** How many of a run's versions the answer leaves out. */
export function unlisted({
  totalCount,
  edges,
}: {
  readonly totalCount: number;
  readonly edges: readonly unknown[];
}): number {
  return totalCount - edges.length;
}

function byAge(a: ArtifactReferenceFragment, b: ArtifactReferenceFragment): number {
  return Date.parse(a.createdAt) - Date.parse(b.createdAt);
}

const idOf = ({ id }: ArtifactReferenceFragment) => id;
const collectionOf = ({ artifactSequence: { name, project } }: ArtifactReferenceFragment) =>
  JSON.stringify([project?.entityName, project?.name, name]);
const typeOf = ({ artifactType }: ArtifactReferenceFragment) => artifactType.name;
