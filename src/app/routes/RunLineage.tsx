import { LineageExplorer } from '../LineageExplorer.tsx';
import { useShownRun } from '../RunContext.ts';

/** The lineage of a run. */
export function RunLineage() {
  const { address, run } = useShownRun();
  return <LineageExplorer {...address} base={{ runName: run.name }} />;
}
