import { LineageTab } from '../LineageTab.tsx';
import { useShownRun } from '../RunContext.ts';

/** The lineage of a run. */
export function RunLineage() {
  const { address, run } = useShownRun();
  return <LineageTab address={address} base={{ run: run.name }} />;
}
