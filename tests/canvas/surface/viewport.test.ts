import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  MAX_ZOOM,
  MIN_ZOOM,
  fitViewport,
  initialViewport,
  isInView,
  readableFit,
  uncovered,
  zoomedBy,
} from '../../../src/canvas/surface/viewport.ts';

const coordinate = fc.integer({ min: -50_000, max: 50_000 });
const size = fc.record({ width: fc.integer({ min: 200, max: 4000 }), height: fc.integer({ min: 200, max: 3000 }) });
const box = fc.record({
  x: coordinate,
  y: coordinate,
  width: fc.integer({ min: 1, max: 30_000 }),
  height: fc.integer({ min: 1, max: 30_000 }),
});
const zoom = fc.integer({ min: 5, max: MAX_ZOOM * 1000 }).map((thousandths) => thousandths / 1000);
const viewport = fc.record({ x: coordinate, y: coordinate, zoom });

describe('viewports', () => {
  test('a fitted box is in view, as large as it may be', () => {
    fc.assert(
      fc.property(box, size, (place, room) => {
        const fitted = fitViewport(place, room);
        fc.pre(fitted.zoom > MIN_ZOOM);
        expect(fitted.zoom).toBeLessThanOrEqual(1);
        // A rounding error of a double is no part of the picture.
        const shrunk = {
          x: place.x + 0.001,
          y: place.y + 0.001,
          width: place.width - 0.002,
          height: place.height - 0.002,
        };
        expect(isInView(shrunk, fitted, room)).toBe(true);
        const closer = { ...fitted, zoom: fitted.zoom * 1.5 };
        const fills = place.width * closer.zoom > room.width - 64 || place.height * closer.zoom > room.height - 64;
        expect(fitted.zoom === 1 || fills).toBe(true);
      }),
    );
  });

  test('uncovering moves no more than it must, and nothing when nothing is covered', () => {
    const room = { width: 1000, height: 600 };
    const place = { x: 0, y: 0, width: 200, height: 50 };
    const seen = { x: 300, y: 200, zoom: 1 };
    expect(uncovered(place, seen, room)).toEqual(seen);
    const covered = { x: 900, y: 200, zoom: 1 };
    const moved = uncovered(place, covered, room);
    expect(isInView(place, moved, room)).toBe(true);
    expect(moved.y).toBe(covered.y);
    expect(moved.x).toBe(1000 - 32 - 200);
  });

  test('zooming keeps the middle of the canvas, and undoes itself away from the limits', () => {
    fc.assert(
      fc.property(viewport, size, fc.double({ min: 0.5, max: 2, noNaN: true }), (view, room, factor) => {
        const zoomed = zoomedBy(view, factor, room, MIN_ZOOM);
        expect(zoomed.zoom).toBeGreaterThanOrEqual(MIN_ZOOM);
        expect(zoomed.zoom).toBeLessThanOrEqual(MAX_ZOOM);
        expect((room.width / 2 - zoomed.x) / zoomed.zoom).toBeCloseTo((room.width / 2 - view.x) / view.zoom, 3);
        expect((room.height / 2 - zoomed.y) / zoomed.zoom).toBeCloseTo((room.height / 2 - view.y) / view.zoom, 3);
        fc.pre(zoomed.zoom > MIN_ZOOM && zoomed.zoom < MAX_ZOOM);
        const back = zoomedBy(zoomed, 1 / factor, room, MIN_ZOOM);
        expect(back.zoom).toBeCloseTo(view.zoom, 9);
        expect(back.x).toBeCloseTo(view.x, 3);
      }),
    );
  });

  test('the first one can be read: the whole graph, or what matters in it', () => {
    fc.assert(
      fc.property(box, size, (bounds, room) => {
        const focus = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2, width: 20, height: 10 };
        const first = initialViewport(bounds, focus, room);
        expect(first).toEqual(readableFit(bounds, room) ?? first);
        expect(first.zoom).toBeGreaterThanOrEqual(0.6);
        expect(initialViewport(bounds, undefined, room)).toEqual(fitViewport(bounds, room));
      }),
    );
  });
});
