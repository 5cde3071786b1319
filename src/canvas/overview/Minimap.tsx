/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no tag is a virtual list box, a titled group or a splitter */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import type { PointerEvent } from 'react';

import { useMessages } from '../../i18n/language.ts';
import { useUi } from '../../state/uiStore.ts';
import type { LineagePicture } from '../../state/useLineageData.ts';
import { paint, paintable } from './paint.ts';
import { boundsOf } from '../../layout/geometry.ts';
import type { Box } from '../../layout/geometry.ts';
import type { Size } from '../../layout/nodeSize.ts';
import { usePalette } from './usePalette.ts';
import { useStrong } from './useStrong.ts';
import styles from './Minimap.module.css';

interface MinimapProps {
  readonly picture: LineagePicture;
  readonly places: readonly Box[];
  readonly size: Size;
}

/** The map in pixels. */
const WIDTH = 184;
const HEIGHT = 112;
const MARGIN = 8;
/** A frame smaller than this cannot be seen. */
const LEAST_FRAME = 6;
/** With more nodes than this a map this small is a blot. */
export const MOST_ON_MAP = 1500;

/** A small map of the whole graph with what is in view framed. Pressing it goes there. */
export function Minimap({ picture, places, size }: MinimapProps) {
  const text = useMessages().lineage;
  const flow = useReactFlow();
  const palette = usePalette();
  const lit = useUi((ui) => ui.lit);
  const strong = useStrong();
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLSpanElement>(null);
  const store = useStoreApi();
  const bounds = useMemo(() => boundsOf(places, []), [places]);
  const drawing = useMemo(() => paintable(picture, places), [picture, places]);
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / (bounds.width || 1),
    (HEIGHT - 2 * MARGIN) / (bounds.height || 1),
    0.12,
  );
  const left = WIDTH / 2 - (bounds.x + bounds.width / 2) * scale;
  const top = HEIGHT / 2 - (bounds.y + bounds.height / 2) * scale;

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    const density = window.devicePixelRatio;
    if (!context) return;
    paint(context, drawing, {
      shiftX: left * density,
      shiftY: top * density,
      scale: scale * density,
      width: WIDTH * density,
      height: HEIGHT * density,
      palette,
      lit,
      strong,
    });
  }, [drawing, left, top, scale, palette, lit, strong]);

  useEffect(() => {
    // Set on the element itself: panning renders nothing.
    const follow = () => {
      const [x, y, zoom] = store.getState().transform;
      if (!frame.current) return;
      const { style } = frame.current;
      const width = `${Math.max(LEAST_FRAME, (size.width / zoom) * scale)}px`;
      const height = `${Math.max(LEAST_FRAME, (size.height / zoom) * scale)}px`;
      if (style.width !== width) style.width = width;
      if (style.height !== height) style.height = height;
      style.transform = `translate(${(-x / zoom) * scale + left}px, ${(-y / zoom) * scale + top}px)`;
    };
    follow();
    return store.subscribe((now, before) => {
      if (now.transform !== before.transform) follow();
    });
  }, [store, size, scale, left, top]);

  const goTo = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    const atX = (event.clientX - box.left - left) / scale;
    const atY = (event.clientY - box.top - top) / scale;
    const zoom = flow.getZoom();
    void flow.setViewport({
      x: size.width / 2 - atX * zoom,
      y: size.height / 2 - atY * zoom,
      zoom,
    });
  };
  return (
    <div
      className={styles.map}
      role="img"
      aria-label={text.minimap}
      style={{ width: WIDTH, height: HEIGHT }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        goTo(event);
      }}
      onPointerMove={goTo}
    >
      <canvas ref={canvas} width={WIDTH * window.devicePixelRatio} height={HEIGHT * window.devicePixelRatio} />
      <span ref={frame} className={styles.frame} />
    </div>
  );
}
