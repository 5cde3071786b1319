/** The page that the product's drawing is measured beside: the same boxes and lines on one canvas, and nothing else. */

import type { Page } from 'playwright';

import type { Layout } from '../../src/layout/layout.ts';
import type { Viewport } from '../../src/state/viewSpec.ts';
import type { Instant } from './pageProbes.ts';

/** Of a window, in pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

declare global {
  /** Where the plain canvas is looked at from. */
  var plainView: Viewport;
}

/** Draws a layout on a plain canvas of its own page; gives when it began to, and what its probes saw. */
export function drawPlainly(page: Page, layout: Layout, area: Area, view: Viewport): Promise<Instant> {
  const { places, routes } = layout;
  return page.evaluate(plainCanvas, { places, routes, area, view });
}

/** What the plain page needs. */
interface Drawing extends Pick<Layout, 'places' | 'routes'> {
  readonly area: Area;
  readonly view: Viewport;
}

/**
 * Runs inside the page. Everything is drawn again for every event, with no thought of what is out of sight; the pointer
 * pans, and the wheel zooms towards the pointer as fast as in d3-zoom, which the product's canvas stands on.
 */
function plainCanvas({ places, routes, area, view }: Drawing): Instant {
  const start = performance.timeOrigin + performance.now();
  const region = document.createElement('section');
  region.ariaLabel = 'Lineage graph';
  Object.assign(region.style, { position: 'fixed', left: `${area.x}px`, top: `${area.y}px` });
  const canvas = document.createElement('canvas');
  canvas.width = area.width;
  canvas.height = area.height;
  region.append(canvas);
  document.body.append(region);
  const context = canvas.getContext('2d')!;
  globalThis.plainView = view;

  const draw = (): void => {
    const { x, y, zoom } = globalThis.plainView;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, area.width, area.height);
    context.setTransform(zoom, 0, 0, zoom, x, y);
    context.lineWidth = 1 / zoom;
    context.strokeStyle = '#8b93a0';
    context.beginPath();
    for (const [first, ...others] of routes) {
      if (first === undefined) continue;
      context.moveTo(first.x, first.y);
      for (const point of others) context.lineTo(point.x, point.y);
    }
    context.stroke();
    context.fillStyle = '#e8f0fe';
    context.strokeStyle = '#2563eb';
    for (const { x, y, width, height } of places) {
      context.fillRect(x, y, width, height);
      context.strokeRect(x, y, width, height);
    }
  };

  let from: number | null = null;
  region.addEventListener('mousedown', ({ clientX }) => (from = clientX));
  region.addEventListener('mouseup', () => (from = null));
  region.addEventListener('mousemove', ({ clientX }) => {
    if (from === null) return;
    const { x, y, zoom } = globalThis.plainView;
    globalThis.plainView = { x: x + clientX - from, y, zoom };
    from = clientX;
    draw();
  });
  region.addEventListener('wheel', ({ clientX, clientY, deltaY }) => {
    const { x, y, zoom } = globalThis.plainView;
    const share = 2 ** (-deltaY * 0.002);
    const at = { x: clientX - area.x, y: clientY - area.y };
    globalThis.plainView = { x: at.x - (at.x - x) * share, y: at.y - (at.y - y) * share, zoom: zoom * share };
    draw();
  });
  draw();
  return start;
}
