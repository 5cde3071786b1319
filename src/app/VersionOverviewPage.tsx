import { useShownArtifact } from '../components/page/ArtifactContext.ts';
import { ArtifactOverview } from '../features/artifact/ArtifactOverview.tsx';
import { RegistryLinks } from '../features/registry/RegistryLinks.tsx';
import { VersionActivity } from '../features/registry/VersionActivity.tsx';

/** A version's overview, with its registries and its activity. */
export function VersionOverviewPage() {
  const { id } = useShownArtifact().artifact;
  return (
    <ArtifactOverview registries={<RegistryLinks artifactId={id} />} activity={<VersionActivity artifactId={id} />} />
  );
}
