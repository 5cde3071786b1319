/** How versions and runs are named in texts and addresses. */

import type { ArtifactReferenceFragment, RunReferenceFragment } from '../../api/generated/facts.ts';
import { LATEST } from '../../shared/wandbNames.ts';

interface NamedVersion {
  readonly versionIndex: number | null;
  readonly artifactSequence: { readonly name: string };
}

/** "v3"; a version that is not committed yet has no number. */
export function versionOf({ versionIndex }: Pick<NamedVersion, 'versionIndex'>): string | null {
  return versionIndex === null ? null : `v${versionIndex}`;
}

/** "mnist_dataset:v3", or the collection's name alone while the version has no number. */
export function artifactName(artifact: NamedVersion): string {
  const version = versionOf(artifact);
  return version === null ? artifact.artifactSequence.name : `${artifact.artifactSequence.name}:${version}`;
}

/** The name that people read; a run without one is called by its id. */
export function runName({ name, displayName }: Pick<RunReferenceFragment, 'name' | 'displayName'>): string {
  return displayName === null || displayName === '' ? name : displayName;
}

/** The parameters of a version's address; null when it has none: its project is gone, or it is not committed. */
export function artifactAddress(artifact: ArtifactReferenceFragment) {
  const { project, name } = artifact.artifactSequence;
  const version = versionOf(artifact);
  if (project === null || version === null) return null;
  return {
    entity: project.entityName,
    project: project.name,
    type: artifact.artifactType.name,
    collection: name,
    version,
  };
}

/** A version's aliases as people look for them: `latest` first, the others as they come. */
export function aliasNames({
  aliases,
}: {
  readonly aliases: readonly { readonly alias: string }[];
}): readonly string[] {
  const names = aliases.map(({ alias }) => alias);
  return names.includes(LATEST) ? [LATEST, ...names.filter((name) => name !== LATEST)] : names;
}
