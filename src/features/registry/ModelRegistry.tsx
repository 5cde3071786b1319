import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { RegistryAddress } from '../../components/links/registryAddress.ts';
import { RegistryPage } from './RegistryPage.tsx';
import type { RegistrySearch } from '../../components/links/registrySearch.ts';

const route = getRouteApi('/$entity/registry/model');

/** The older model registry of an entity, and models linked to portfolios of its projects. */
export function ModelRegistry() {
  const { entity } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const address = useMemo<RegistryAddress>(() => ({ kind: 'model', entity }), [entity]);
  const change = useCallback(
    (part: RegistrySearch) => void navigate({ search: (before) => ({ ...before, ...part }), replace: 'q' in part }),
    [navigate],
  );
  return <RegistryPage address={address} search={search} onChange={change} />;
}
