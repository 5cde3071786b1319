import type { ReactFlowInstance } from '@xyflow/react';
import { Crosshair, Maximize, Minus, Plus, Sparkles } from 'lucide-react';
import type { ReactNode } from 'react';

import { useMessages } from '../i18n/language.ts';
import { useActs } from '../state/useActs.ts';
import type { Viewport } from '../state/viewSpec.ts';
import { set, tidy } from '../state/viewActs.ts';
import { MAX_ZOOM, MIN_ZOOM, centreOn, fitViewport } from './fit.ts';
import type { Size } from './fit.ts';
import { boundsOf } from './places.ts';
import type { Place } from './places.ts';
import type { LineageFlowNode } from './toFlow.ts';
import styles from './CanvasControls.module.css';

interface CanvasControlsProps {
  readonly places: readonly Place[];
  readonly size: Size;
  /** Index of the base among the drawn nodes. */
  readonly base: number;
  readonly flow: ReactFlowInstance<LineageFlowNode>;
}

const STEP = 1.3;
/** How long the view takes to get there, in milliseconds. */
const GLIDE = 180;

/** Zoom in and out, show everything, go to the base, tidy up. */
export function CanvasControls({ places, size, base, flow }: CanvasControlsProps) {
  const text = useMessages().lineage;
  const act = useActs();
  const look = (viewport: Viewport) => {
    void flow.setViewport(viewport, { duration: GLIDE });
    act(set({ viewport }), { replace: true });
  };
  const zoomBy = (factor: number) => {
    const { x, y, zoom } = flow.getViewport();
    const next = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom * factor));
    const share = next / zoom;
    look({
      x: size.width / 2 - (size.width / 2 - x) * share,
      y: size.height / 2 - (size.height / 2 - y) * share,
      zoom: next,
    });
  };
  const basePlace = places[base];
  return (
    <div className={styles.controls} role="toolbar" aria-label={text.controls} aria-orientation="vertical">
      <Control name={text.zoomIn} onClick={() => zoomBy(STEP)}>
        <Plus size={16} aria-hidden />
      </Control>
      <Control name={text.zoomOut} onClick={() => zoomBy(1 / STEP)}>
        <Minus size={16} aria-hidden />
      </Control>
      <Control name={text.fit} onClick={() => look(fitViewport(boundsOf(places), size))}>
        <Maximize size={15} aria-hidden />
      </Control>
      {basePlace ? (
        <Control name={text.toBase} onClick={() => look(centreOn(basePlace, size, Math.max(flow.getZoom(), 0.8)))}>
          <Crosshair size={15} aria-hidden />
        </Control>
      ) : null}
      <Control name={text.tidy} onClick={() => act(tidy)}>
        <Sparkles size={15} aria-hidden />
      </Control>
    </div>
  );
}

interface ControlProps {
  readonly name: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Control({ name, onClick, children }: ControlProps) {
  return (
    <button type="button" className={styles.control} aria-label={name} title={name} onClick={onClick}>
      {children}
    </button>
  );
}
