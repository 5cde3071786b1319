import { useShownArtifact } from '../ArtifactContext.ts';
import { LineageTab } from '../LineageTab.tsx';

/** The lineage of a version, by the name that the address gives: an alias stays an alias. */
export function ArtifactLineage() {
  const { address, name } = useShownArtifact();
  return <LineageTab address={address} base={{ artifact: name }} />;
}
