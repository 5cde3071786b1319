import { X } from 'lucide-react';
import { Suspense, useCallback } from 'react';

import { useMessages } from '../i18n/language.ts';
import { useLineage } from '../state/LineageContext.ts';
import { reveal, useUi } from '../state/uiStore.ts';
import { PREVIEW_WIDTHS, setPreviewWidth, usePreferences } from '../state/preferences.ts';
import { useViewActions } from '../state/useViewActions.ts';
import { useLocated } from '../state/useLocated.ts';
import { useView } from '../state/useView.ts';
import { select } from '../state/viewActions.ts';
import { Button } from '../ui/Button.tsx';
import { Splitter } from '../ui/Splitter.tsx';
import { ClusterPreview, NodePreview, PathPreview } from './lazyPanels.ts';
import { useEscape } from './useEscape.ts';
import styles from './PreviewPanel.module.css';

/** How far an arrow key moves the inner edge, in pixels. */
const EDGE_STEP = 24;

/** The facts of what is selected, beside the graph. Nothing while nothing is. */
export function PreviewPanel() {
  const text = useMessages().lineage;
  const dispatch = useViewActions();
  const { engine, scene } = useLineage();
  const { selected } = useView().view;
  const located = useLocated(engine, scene?.number ?? -1, selected);
  const width = usePreferences((preferences) => preferences.previewWidth);
  const [first, second] = selected;
  const close = useCallback(() => dispatch((now) => (now.selected.length > 0 ? select(null)(now) : now)), [dispatch]);
  useEscape(close);
  if (scene === null || first === undefined) return null;

  const nameOf = (id: string): string => {
    const drawn = scene.nodes.find((node) => node.id === id);
    if (drawn?.kind === 'cluster') return text.cluster(drawn.members.length, drawn.memberKind, drawn.type);
    if (drawn?.kind === 'placeholder') return text.placeholder(drawn.members.length, drawn.memberKind);
    return located.get(id)?.facts.name ?? '';
  };
  const cluster = scene.nodes.find((node) => node.id === first && first.includes(':'));
  const found = located.get(first);
  const name = second === undefined ? nameOf(first) : text.between(nameOf(first), nameOf(second));
  return (
    <aside className={styles.panel} style={{ width }} aria-label={second === undefined ? text.preview(name) : name}>
      <Splitter
        className={styles.edge}
        label={text.resizePreview}
        width={width}
        least={PREVIEW_WIDTHS.least}
        most={PREVIEW_WIDTHS.most}
        edge="start"
        step={EDGE_STEP}
        onResize={setPreviewWidth}
        onReset={() => setPreviewWidth(PREVIEW_WIDTHS.usual)}
      />
      <Button
        className={styles.close}
        look="ghost"
        size="small"
        square
        aria-label={text.closePreview}
        title={text.closePreview}
        onClick={(event) => {
          // Pressed by a key, the button is about to go: the keyboard returns to what it was about.
          const [drawnAs] = useUi.getState().selectedDrawn;
          if (event.detail === 0 && drawnAs) reveal(drawnAs, true);
          close();
        }}
      >
        <X size={14} aria-hidden />
      </Button>
      <div className={styles.body}>
        <Suspense>
          {second !== undefined ? (
            <PathPreview
              title={name}
              ends={[located.get(first)?.drawnAs ?? first, located.get(second)?.drawnAs ?? second]}
            />
          ) : cluster ? (
            <ClusterPreview cluster={cluster} name={name} />
          ) : found ? (
            <NodePreview key={first} found={found} />
          ) : (
            <p className={styles.gone}>{text.notInLineage}</p>
          )}
        </Suspense>
      </div>
    </aside>
  );
}
