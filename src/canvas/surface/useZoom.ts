import { useReactFlow } from '@xyflow/react';

import type { Box } from '../../layout/geometry.ts';
import type { Size } from '../../layout/nodeSize.ts';
import type { Viewport } from '../../state/viewSpec.ts';
import { glideTime } from './motion.ts';
import { fitViewport, zoomedBy } from './viewport.ts';

/** What the controls and the keys of every surface do. */
export interface Zoom {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  /** Moves the view, smoothly unless the reader asked for less motion. */
  readonly glideTo: (viewport: Viewport) => void;
}

interface ZoomOptions {
  readonly size: Size;
  readonly minZoom: number;
  /** The box around the graph. */
  readonly boundsOf: () => Box;
  /** Called with each viewport that the view moves to. */
  readonly onMoved?: (viewport: Viewport) => void;
}

/** How much closer one step of a control or a key leads. */
const STEP = 1.3;

/** Zooms the surface that this is called in: closer, further, and to the whole graph. */
export function useZoom({ size, minZoom, boundsOf, onMoved }: ZoomOptions): Zoom {
  const flow = useReactFlow();
  const glideTo = (viewport: Viewport) => {
    void flow.setViewport(viewport, { duration: glideTime() });
    onMoved?.(viewport);
  };
  return {
    zoomIn: () => glideTo(zoomedBy(flow.getViewport(), STEP, size, minZoom)),
    zoomOut: () => glideTo(zoomedBy(flow.getViewport(), 1 / STEP, size, minZoom)),
    fit: () => glideTo(fitViewport(boundsOf(), size)),
    glideTo,
  };
}
