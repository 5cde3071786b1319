import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useShownArtifact } from '../../components/page/ArtifactContext.ts';
import { ImpactPage } from './ImpactPage.tsx';
import type { ImpactSearch } from './impactSearch.ts';

const route = getRouteApi('/$entity/$project/artifacts/$type/$collection/$version/impact');

/** What was made from a version. */
export function ArtifactImpact() {
  const params = route.useParams();
  const { address, name } = useShownArtifact();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback(
    (part: ImpactSearch) => void navigate({ search: (before) => ({ ...before, ...part }), replace: true }),
    [navigate],
  );
  return (
    <ImpactPage
      address={address}
      base={{ artifactName: name }}
      graph={{ kind: 'artifact', params }}
      fileName={`${params.collection}-${params.version}-impact`}
      search={search}
      onChange={change}
    />
  );
}
