import { getRouteApi } from '@tanstack/react-router';
import { ImpactPage } from '../impact/ImpactPage.tsx';
import { runName } from '../names.ts';
import { useShownRun } from '../RunContext.ts';

const route = getRouteApi('/$entity/$project/runs/$run');

/** What was made from what a run logged. */
export function RunImpact() {
  const params = route.useParams();
  const { address, run } = useShownRun();
  return (
    <ImpactPage
      address={address}
      base={{ runName: run.name }}
      graph={{ kind: 'run', params }}
      fileName={`${runName(run)}-impact`}
    />
  );
}
