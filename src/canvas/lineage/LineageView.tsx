import { CatchBoundary } from '@tanstack/react-router';
import { ReactFlowProvider } from '@xyflow/react';
import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';

import { LineageContext } from '../../state/LineageContext.ts';
import type { Lineage } from '../../state/LineageContext.ts';
import type { LineageBase } from '../../api/lineage.ts';
import { sharedEngine } from '../../engine/sharedEngine.ts';
import { resetUi } from '../../state/uiStore.ts';
import { useLineageData } from '../../state/useLineageData.ts';
import { useView } from '../../state/useView.ts';
import { Broken } from '../../ui/Broken.tsx';
import { LineageCanvas } from './LineageCanvas.tsx';
import { LineageState } from './LineageState.tsx';
import { StatusLine } from './StatusLine.tsx';
import { VIEW_MARK } from './useFocusKeeper.ts';
import { ViewNotices } from './ViewNotices.tsx';
import styles from './LineageView.module.css';

interface LineageViewProps {
  readonly entity: string;
  readonly project: string;
  readonly base: LineageBase;
  /** Slots around the canvas. */
  readonly toolbar?: ReactNode;
  readonly left?: ReactNode;
  readonly right?: ReactNode;
  readonly floating?: ReactNode;
}

/** The lineage of one version or run, as its address says. Fills its parent. */
export function LineageView(props: LineageViewProps) {
  // Another base is another view: no state is kept.
  const key = JSON.stringify([props.entity, props.project, props.base]);
  return (
    <ReactFlowProvider key={key}>
      <OpenLineage {...props} />
    </ReactFlowProvider>
  );
}

function OpenLineage({ entity, project, base, toolbar, left, right, floating }: LineageViewProps) {
  const engine = sharedEngine();
  const [address] = useState({ entity, project, base });
  const { view, dropped } = useView();
  const data = useLineageData(engine, address, view);
  useEffect(() => resetUi, []);

  const { summary = null, picture, isArranging, isBehind } = data;
  const lineage = useMemo<Lineage>(
    () => ({
      ...address,
      engine,
      summary,
      scene: picture?.scene ?? null,
      layout: picture?.layout ?? null,
      isArranging,
      isBehind,
    }),
    [address, engine, summary, picture, isArranging, isBehind],
  );
  const isShown = picture && data.loadError === null && data.summary !== null;

  return (
    <LineageContext value={lineage}>
      <div className={styles.view} {...{ [VIEW_MARK]: '' }}>
        {toolbar}
        <div className={styles.middle}>
          {left}
          <div className={styles.stage}>
            <ViewNotices dropped={dropped} />
            {isShown ? (
              <CatchBoundary getResetKey={() => picture.scene.number} errorComponent={Broken}>
                <LineageCanvas picture={picture} />
              </CatchBoundary>
            ) : null}
            <LineageState data={data} />
          </div>
          <CatchBoundary getResetKey={() => view.selected.join()} errorComponent={Broken}>
            {right}
          </CatchBoundary>
        </div>
        <StatusLine />
        {floating}
      </div>
    </LineageContext>
  );
}
