import { LineageExplorer } from './LineageExplorer.tsx';
import { useShownRun } from '../../components/page/RunContext.ts';

/** The lineage of a run. */
export function RunLineage() {
  const { address, run } = useShownRun();
  return <LineageExplorer {...address} base={{ runName: run.name }} />;
}
