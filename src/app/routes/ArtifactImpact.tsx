import { getRouteApi } from '@tanstack/react-router';
import { useShownArtifact } from '../ArtifactContext.ts';
import { ImpactPage } from '../impact/ImpactPage.tsx';

const route = getRouteApi('/$entity/$project/artifacts/$type/$collection/$version');

/** What was made from a version. */
export function ArtifactImpact() {
  const params = route.useParams();
  const { address, name } = useShownArtifact();
  return (
    <ImpactPage
      address={address}
      base={{ artifactName: name }}
      graph={{ kind: 'artifact', params }}
      fileName={`${params.collection}-${params.version}-impact`}
    />
  );
}
