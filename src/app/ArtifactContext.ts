import { createContext, useContext } from 'react';
import type { ArtifactVersionQuery } from '../api/generated.ts';
import type { ProjectAddress } from '../api/projects.ts';

type ArtifactDetails = NonNullable<NonNullable<ArtifactVersionQuery['project']>['artifact']>;

/** The version that a page shows, and how its address named it. */
export interface ShownArtifact {
  readonly address: ProjectAddress;
  /** "collection:version", or an alias in place of the version. */
  readonly name: string;
  readonly artifact: ArtifactDetails;
}

export const ArtifactContext = createContext<ShownArtifact | null>(null);

/** The version whose page this is. */
export function useShownArtifact(): ShownArtifact {
  const shown = useContext(ArtifactContext);
  if (shown === null) throw new Error('A page of a version was drawn outside of its frame.');
  return shown;
}
