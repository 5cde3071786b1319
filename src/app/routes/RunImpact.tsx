import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { ImpactPage } from '../impact/ImpactPage.tsx';
import type { ImpactSearch } from '../impact/impactSearch.ts';
import { runName } from '../names.ts';
import { useShownRun } from '../RunContext.ts';

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
