import { ReactFlowProvider } from '@xyflow/react';
import { useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';

import { LineageContext } from '../state/LineageContext.ts';
import type { Lineage } from '../state/LineageContext.ts';
import type { LineageBase } from '../state/scene.ts';
import { sharedEngine } from '../state/sharedEngine.ts';
import { resetUi } from '../state/uiStore.ts';
import { useLineageData } from '../state/useLineageData.ts';
import { useView } from '../state/useView.ts';
import { LineageCanvas } from './LineageCanvas.tsx';
import { LineageState } from './LineageState.tsx';
import { StatusLine } from './StatusLine.tsx';
import { ViewNotices } from './ViewNotices.tsx';
import styles from './LineageView.module.css';

interface LineageViewProps {
  readonly entity: string;
  readonly project: string;
  readonly base: LineageBase;
  /** The panels around the canvas; the canvas knows nothing of them. */
  readonly panels?: {
    readonly toolbar?: ReactNode;
    readonly left?: ReactNode;
    readonly right?: ReactNode;
    readonly floating?: ReactNode;
  };
}

/** The lineage of one version or run, as its address says. Fills its parent. */
export function LineageView({ entity, project, base, panels = {} }: LineageViewProps) {
  const engine = sharedEngine();
  const { view, dropped } = useView();
  const baseKey = JSON.stringify(base);
  const address = useMemo(
    () => ({ entity, project, base: JSON.parse(baseKey) as LineageBase }),
    [entity, project, baseKey],
  );
  const data = useLineageData(engine, address, view);
  useEffect(() => resetUi, [address]);

  const { summary = null, picture, isArranging } = data;
  const lineage = useMemo<Lineage>(
    () => ({
      ...address,
      engine,
      summary,
      scene: picture?.scene ?? null,
      layout: picture?.layout ?? null,
      isArranging,
    }),
    [address, engine, summary, picture, isArranging],
  );

  return (
    <LineageContext value={lineage}>
      <ReactFlowProvider key={`${entity}/${project}/${baseKey}`}>
        <div className={styles.view}>
          {panels.toolbar}
          <div className={styles.middle}>
            {panels.left}
            <div className={styles.stage}>
              <ViewNotices dropped={dropped} />
              {picture && data.loadError === null && data.summary !== null ? <LineageCanvas picture={picture} /> : null}
              <LineageState data={data} />
            </div>
            {panels.right}
          </div>
          <StatusLine />
          {panels.floating}
        </div>
      </ReactFlowProvider>
    </LineageContext>
  );
}
