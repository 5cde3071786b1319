import { useReactFlow } from '@xyflow/react';
import { useEffect } from 'react';

import { revealed, useUi } from '../../state/uiStore.ts';
import type { LineagePicture } from '../../state/useLineageData.ts';
import type { Size } from '../../layout/nodeSize.ts';
import { centreOn, isInView } from '../surface/viewport.ts';
import { glideTime } from '../surface/motion.ts';
import { isOverviewZoom } from '../../state/places.ts';
import type { Box } from '../../layout/geometry.ts';

/** Names can be read from this zoom on. */
const READING_ZOOM = 0.8;
/** How many frames a node may take to be mounted after the view has moved to it. */
const PATIENCE = 30;

/**
 * Brings the requested node into view, and the focus to it where asked. The view does not move when it is visible
 * already.
 */
export function useReveal({ scene }: LineagePicture, places: readonly Box[], size: Size): void {
  const flow = useReactFlow();
  const revealing = useUi((ui) => ui.revealing);
  useEffect(() => {
    if (!revealing) return undefined;
    const place = places[scene.nodes.findIndex((node) => node.id === revealing.id)];
    // It may not be drawn yet: an extraction is requested first and drawn later.
    if (!place) return undefined;
    const viewport = flow.getViewport();
    const isOverview = isOverviewZoom(viewport.zoom, scene.nodes.length);
    if (isOverview || !isInView(place, viewport, size)) {
      const zoom = isOverview ? READING_ZOOM : viewport.zoom;
      // An animated move past a thousand nodes would mount them all.
      void flow.setViewport(centreOn(place, size, zoom), { duration: isOverview ? 0 : glideTime() });
    }
    if (!revealing.takeFocus) {
      revealed();
      return undefined;
    }
    let frames = 0;
    let frame = requestAnimationFrame(function focus() {
      const element = document.querySelector<HTMLElement>(`[data-node="${CSS.escape(revealing.id)}"]`);
      if (element) {
        element.focus({ preventScroll: true });
        revealed();
      } else if (++frames < PATIENCE) frame = requestAnimationFrame(focus);
      else revealed();
    });
    return () => cancelAnimationFrame(frame);
  }, [revealing, scene, places, size, flow]);
}
