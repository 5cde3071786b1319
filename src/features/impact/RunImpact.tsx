import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { ImpactPage } from './ImpactPage.tsx';
import type { ImpactSearch } from './impactSearch.ts';
import { runName } from '../../components/links/names.ts';
import { useShownRun } from '../../components/page/RunContext.ts';

const route = getRouteApi('/$entity/$project/runs/$run/impact');

/** What was made from what a run logged. */
export function RunImpact() {
  const params = route.useParams();
  const { address, run } = useShownRun();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback(
    (part: ImpactSearch) => void navigate({ search: (before) => ({ ...before, ...part }), replace: true }),
    [navigate],
  );
  return (
    <ImpactPage
      address={address}
      base={{ runName: run.name }}
      graph={{ kind: 'run', params }}
      fileName={`${runName(run)}-impact`}
      search={search}
      onChange={change}
    />
  );
}
