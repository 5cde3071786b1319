import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import type { MouseEvent, PointerEvent } from 'react';

import type { DrawnId } from '../../model/drawn.ts';
import { useViewActions } from '../../state/useViewActions.ts';
import { setHovered, useUi } from '../../state/uiStore.ts';
import type { LineagePicture } from '../../state/useLineageData.ts';
import { select, selectPathTo } from '../../state/viewActions.ts';
import { paint, paintable } from './paint.ts';
import type { Box } from '../../layout/geometry.ts';
import type { Size } from '../../layout/nodeSize.ts';
import { usePalette } from './usePalette.ts';
import { useStrong } from './useStrong.ts';
import styles from './Overview.module.css';

interface OverviewProps {
  readonly picture: LineagePicture;
  readonly places: readonly Box[];
  readonly size: Size;
  readonly label: string;
}

/** The view rests when it has not moved for this long, in milliseconds. */
const REST = 120;

/**
 * The whole graph on one canvas, where nodes are too small to be read. Pan and zoom stay React Flow's: the canvas lets
 * the pointer through, and listens on the frame for what is pointed at.
 */
export function Overview({ picture, places, size, label }: OverviewProps) {
  const store = useStoreApi();
  const palette = usePalette();
  const canvas = useRef<HTMLCanvasElement>(null);
  const lit = useUi((ui) => ui.lit);
  const strong = useStrong();
  const drawing = useMemo(() => paintable(picture, places), [picture, places]);

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return undefined;
    const density = window.devicePixelRatio;
    let frame = 0;
    let timer = 0;
    let lastZoom = store.getState().transform[2];
    const draw = () => {
      frame = 0;
      const [x, y, zoom] = store.getState().transform;
      paint(context, drawing, {
        shiftX: x * density,
        shiftY: y * density,
        scale: zoom * density,
        width: size.width * density,
        height: size.height * density,
        palette,
        lit,
        strong,
      });
      clearTimeout(timer);
      // At rest once more: what was stretched on the way is drawn sharp.
      if (zoom !== lastZoom) timer = window.setTimeout(draw, REST);
      lastZoom = zoom;
    };
    draw();
    const unsubscribe = store.subscribe((now, before) => {
      if (now.transform !== before.transform && frame === 0) frame = requestAnimationFrame(draw);
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, [store, drawing, size, palette, lit, strong]);

  const { onPointerMove, onPointerLeave, onClick } = useOverviewPointer(picture, places);
  useEffect(() => {
    const pane = canvas.current?.parentElement?.querySelector<HTMLElement>('.react-flow__pane');
    if (!pane) return undefined;
    pane.addEventListener('pointermove', onPointerMove);
    pane.addEventListener('pointerleave', onPointerLeave);
    pane.addEventListener('click', onClick, { capture: true });
    return () => {
      pane.removeEventListener('pointermove', onPointerMove);
      pane.removeEventListener('pointerleave', onPointerLeave);
      pane.removeEventListener('click', onClick, { capture: true });
    };
  }, [onPointerMove, onPointerLeave, onClick]);

  return (
    <>
      <canvas
        ref={canvas}
        className={styles.overview}
        width={size.width * window.devicePixelRatio}
        height={size.height * window.devicePixelRatio}
        aria-hidden
      />
      <span className={styles.hint} aria-hidden>
        {label}
      </span>
    </>
  );
}

type PanePointer = Pick<globalThis.PointerEvent, 'clientX' | 'clientY'>;

/** What the pointer means on the overview: the same as on nodes that can be read. */
function useOverviewPointer({ scene }: LineagePicture, places: readonly Box[]) {
  const flow = useReactFlow();
  const dispatch = useViewActions();
  return useMemo(() => {
    const under = ({ clientX, clientY }: PanePointer): DrawnId | null => {
      const { x, y } = flow.screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false });
      const index = places.findIndex((p) => x >= p.x && y >= p.y && x <= p.x + p.width && y <= p.y + p.height);
      return scene.nodes[index]?.id ?? null;
    };
    return {
      onPointerMove: (event: globalThis.PointerEvent | PointerEvent) => setHovered(under(event)),
      onPointerLeave: () => setHovered(null),
      onClick: (event: globalThis.MouseEvent | MouseEvent) => {
        const id = under(event);
        if (id === null) return;
        event.stopPropagation();
        dispatch(event.shiftKey ? selectPathTo(id) : select(id));
      },
    };
  }, [scene, places, flow, dispatch]);
}
