import { LineageView } from '../canvas/LineageView.tsx';
import type { LineageBase } from '../state/scene.ts';
import type { ProjectAddress } from '../api/projects.ts';

interface LineageTabProps {
  readonly address: ProjectAddress;
  readonly base: LineageBase;
}

/** The lineage of a version or run with everything around it. Its own file, so that the graph's code loads with it. */
export function LineageTab({ address, base }: LineageTabProps) {
  return <LineageView {...address} base={base} />;
}
