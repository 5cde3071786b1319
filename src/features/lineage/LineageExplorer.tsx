import { Suspense } from 'react';

import type { LineageBase } from '../../api/lineage.ts';
import { LineageView } from '../../canvas/lineage/LineageView.tsx';
import { LineageToolbar } from '../../panels/LineageToolbar.tsx';
import { OutlineTree } from '../../panels/lazyPanels.ts';
import { PreviewPanel } from '../../panels/PreviewPanel.tsx';
import { SearchPalette } from '../../panels/SearchPalette.tsx';
import { usePreferences } from '../../state/preferences.ts';

interface LineageExplorerProps {
  readonly entity: string;
  readonly project: string;
  readonly base: LineageBase;
}

/** The lineage view with its panels: the canvas and the panels know nothing of each other and meet here. */
export function LineageExplorer({ entity, project, base }: LineageExplorerProps) {
  const isOutlineOpen = usePreferences((preferences) => preferences.isOutlineOpen);
  return (
    <LineageView
      entity={entity}
      project={project}
      base={base}
      toolbar={<LineageToolbar />}
      left={<Suspense>{isOutlineOpen ? <OutlineTree /> : null}</Suspense>}
      right={<PreviewPanel />}
      floating={<SearchPalette />}
    />
  );
}
