import { useShownArtifact } from '../../components/page/ArtifactContext.ts';
import { LineageExplorer } from './LineageExplorer.tsx';

/** The lineage of a version, by the name that the address gives: an alias stays an alias. */
export function ArtifactLineage() {
  const { address, name } = useShownArtifact();
  return <LineageExplorer {...address} base={{ artifactName: name }} />;
}
