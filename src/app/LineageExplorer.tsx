import { LineageView } from '../canvas/LineageView.tsx';
import { PreviewPanel } from '../panels/PreviewPanel.tsx';
import type { LineageBase } from '../api/lineage.ts';

interface LineageExplorerProps {
  readonly entity: string;
  readonly project: string;
  readonly base: LineageBase;
}

/** The lineage view with its panels: the canvas and the panels know nothing of each other and meet here. */
export function LineageExplorer({ entity, project, base }: LineageExplorerProps) {
  return <LineageView entity={entity} project={project} base={base} panels={panels} />;
}

const panels = { right: <PreviewPanel /> };
