import { createContext, useContext } from 'react';
import type { ArtifactVersionQuery } from '../../api/generated/artifact.ts';
import type { ProjectAddress } from '../../api/projects.ts';

type ArtifactDetails = NonNullable<NonNullable<ArtifactVersionQuery['project']>['artifact']>;

/** The version that a page shows, and how its address named it. */
export interface ShownArtifact {
  readonly address: ProjectAddress;
  /** Where it was logged: a registry shows versions that were logged elsewhere. */
  readonly home: ProjectAddress;
  /** "collection:version", or an alias in place of the version. */
  readonly name: string;
  readonly artifact: ArtifactDetails;
}

/** A version as the pages show it. */
export function shownArtifact(address: ProjectAddress, name: string, artifact: ArtifactDetails): ShownArtifact {
  const { project } = artifact.artifactSequence;
  const home = project === null ? address : { entity: project.entityName, project: project.name };
  return { address, home, name, artifact };
}

export const ArtifactContext = createContext<ShownArtifact | null>(null);

/** The version whose page this is. */
export function useShownArtifact(): ShownArtifact {
  const shown = useContext(ArtifactContext);
  if (shown === null) throw new Error('A page of a version was drawn outside of its frame.');
  return shown;
}
