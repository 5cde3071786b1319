import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { RegistryAddress } from '../../components/links/registryAddress.ts';
import { RegistryPage } from './RegistryPage.tsx';
import type { RegistrySearch } from '../../components/links/registrySearch.ts';

const route = getRouteApi('/orgs/$organization/registry/$registry');

/** A registry of the organization. */
export function OrganizationRegistry() {
  const { organization, registry } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const address = useMemo<RegistryAddress>(
    () => ({ kind: 'organization', organization, name: registry }),
    [organization, registry],
  );
  const change = useCallback(
    (part: RegistrySearch) => void navigate({ search: (before) => ({ ...before, ...part }), replace: 'q' in part }),
    [navigate],
  );
  return <RegistryPage address={address} search={search} onChange={change} />;
}
