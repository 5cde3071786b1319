/** What a side of a comparison can be. */

import type { RunChoicesQuery, VersionChoicesQuery } from '../../api/generated/compare.ts';
import type { ArtifactReferenceFragment, RunReferenceFragment } from '../../api/generated/facts.ts';
import { nodesOf } from '../../api/paging.ts';
import { aliasNames, artifactName, runName } from '../../components/links/names.ts';

/** A version or run that can be chosen. */
export interface Choice {
  readonly id: string;
  readonly kind: 'artifact' | 'run';
  /** The name that addresses use in the project: "collection:v3", or a run's id. */
  readonly value: string;
  /** The name that people read. */
  readonly name: string;
  readonly type: string | null;
  readonly aliases: readonly string[];
  /** A run's state; null for versions. */
  readonly state: string | null;
  readonly createdAt: string;
}

/**
 * The versions of an answer, each once: what is called exactly so first, then the newest of each collection.
 *
 * @param collection whose versions come before those of others
 */
export function versionChoices(found: VersionChoicesQuery['project'], collection: string): readonly Choice[] {
  if (found === null) return [];
  const collections = nodesOf(found.artifactCollections).toSorted(
    (a, b) => Number(b.name === collection) - Number(a.name === collection),
  );
  const named = [found.sibling, ...collections.map(({ artifactMembership }) => artifactMembership?.artifact)];
  const listed = collections.flatMap(({ artifacts }) => nodesOf(artifacts));
  // Who wants what the client makes by itself names it.
  const versions = [found.artifact, ...[...named, ...listed].filter((version) => !version?.artifactType.isGenerated)]
    .filter((version) => version !== null && version !== undefined)
    .map(versionChoice);
  return [...new Map(versions.map((choice) => [choice.id, choice])).values()];
}

function versionChoice(artifact: ArtifactReferenceFragment): Choice {
  const name = artifactName(artifact);
  return {
    id: artifact.id,
    kind: 'artifact',
    value: name,
    name,
    type: artifact.artifactType.name,
    aliases: aliasNames(artifact),
    state: null,
    createdAt: artifact.createdAt,
  };
}

/** The runs of an answer. */
export function runChoices(found: NonNullable<RunChoicesQuery['project']>['runs'] | null): readonly Choice[] {
  return nodesOf(found).map(runChoice);
}

function runChoice(run: RunReferenceFragment): Choice {
  return {
    id: run.id,
    kind: 'run',
    value: run.name,
    name: runName(run),
    type: run.jobType === '' ? null : run.jobType,
    aliases: [],
    state: run.state,
    createdAt: run.createdAt,
  };
}
