import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { firstViewport, fromAddress, toAddress } from '../../../src/canvas/lineage/lineageViewport.ts';
import { MAX_ZOOM, fitViewport, isInView } from '../../../src/canvas/surface/viewport.ts';

const coordinate = fc.integer({ min: -50_000, max: 50_000 });
const size = fc.record({ width: fc.integer({ min: 200, max: 4000 }), height: fc.integer({ min: 200, max: 3000 }) });
const zoom = fc.integer({ min: 5, max: MAX_ZOOM * 1000 }).map((thousandths) => thousandths / 1000);
const viewport = fc.record({ x: coordinate, y: coordinate, zoom });

describe('viewports of a lineage', () => {
  test('a view survives its address to within a pixel of the graph', () => {
    fc.assert(
      fc.property(viewport, coordinate, coordinate, size, (view, x, y, room) => {
        const back = fromAddress(toAddress(view, { x, y }, room), { x, y }, room);
        expect(back.zoom).toBe(view.zoom);
        expect(Math.abs(back.x - view.x)).toBeLessThanOrEqual(view.zoom);
        expect(Math.abs(back.y - view.y)).toBeLessThanOrEqual(view.zoom);
      }),
    );
  });

  test('an address keeps the same point in the middle of a window of another size', () => {
    const origin = { x: 100, y: 50 };
    const small = fromAddress({ x: 10, y: 20, zoom: 0.5 }, origin, { width: 400, height: 300 });
    const large = fromAddress({ x: 10, y: 20, zoom: 0.5 }, origin, { width: 1600, height: 900 });
    expect((200 - small.x) / 0.5).toBe((800 - large.x) / 0.5);
    expect((150 - small.y) / 0.5).toBe((450 - large.y) / 0.5);
  });

  test('a first look can be read: whole where that is large enough, or else from the base on', () => {
    const room = { width: 1040, height: 700 };
    const columns = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(columns, fc.nat(), (count, at) => {
        const places = Array.from({ length: count }, (_, k) => ({ x: k * 300, y: 0, width: 224, height: 52 }));
        const base = at % count;
        const nodes = places.map((_, k) => ({ id: `r${k}`, isBase: k === base }));
        const view = firstViewport({ nodes } as never, places, room);
        expect(view.zoom).toBeGreaterThanOrEqual(0.6);
        expect(isInView(places[base]!, view, room)).toBe(true);
        const whole = fitViewport({ x: 0, y: 0, width: count * 300 - 76, height: 52 }, room);
        if (whole.zoom >= 0.6) expect(view.zoom).toBe(whole.zoom);
      }),
    );
  });

  test.each([['r'], ['r0', 'r']])(
    'a first look at what is selected shows it, and where it is reached from if that can be read (%s)',
    (...selected) => {
      const room = { width: 1040, height: 700 };
      fc.assert(
        fc.property(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 1, max: 39 }), (count, at) => {
          fc.pre(at < count);
          const places = Array.from({ length: count }, (_, k) => ({ x: k * 300, y: 0, width: 224, height: 52 }));
          const nodes = places.map((_, k) => ({ id: `r${k}`, isBase: k === 0 }));
          const ids = selected.map((id) => (id === 'r' ? `r${at}` : id));
          const view = firstViewport({ nodes } as never, places, room, ids);
          expect(view.zoom).toBeGreaterThanOrEqual(0.6);
          expect(isInView(places[at]!, view, room)).toBe(true);
          if (at <= 4) expect(isInView(places[0]!, view, room)).toBe(true);
        }),
      );
    },
  );
});
