import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearAxis, logAxis, timeAxis } from '../../../src/components/charts/axis.ts';
import { chartLayout, nearestPoint } from '../../../src/components/charts/chartLayout.ts';
import { type ChartPoint, smooth } from '../../../src/components/charts/chartPoints.ts';
import { definedMetrics } from '../../../src/components/charts/definedMetrics.ts';
import { bandPath, BOX, linePath } from '../../../src/components/charts/linePath.ts';
import { mediaRows } from '../../../src/features/metrics/media/mediaRows.ts';
import { groupedKeys, mediaKeys, metricKeys } from '../../../src/components/charts/metricKeys.ts';
import { rangeOf, rangeSearch, readableRange } from '../../../src/components/charts/metricsSearch.ts';
import { systemMetric, systemTitle } from '../../../src/components/charts/systemMetrics.ts';
import { english } from '../../../src/i18n/language.ts';

const numbers = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 50 });

describe('axes', () => {
  test('hold every value and every mark', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 2, max: 8 }), (values, count) => {
        const axis = linearAxis(values, count);
        for (const value of values) {
          expect(axis.place(value)).toBeGreaterThanOrEqual(-1e-9);
          expect(axis.place(value)).toBeLessThanOrEqual(1 + 1e-9);
        }
        for (const tick of axis.ticks) {
          expect(axis.place(tick)).toBeGreaterThanOrEqual(-1e-6);
          expect(axis.place(tick)).toBeLessThanOrEqual(1 + 1e-6);
        }
        expect(axis.ticks.length).toBeLessThanOrEqual(count * 1.25 + 1);
      }),
    );
  });

  test('keep the order of values, logarithmic ones too', () => {
    const positive = fc.double({ min: 1e-12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const axis = logAxis([a, b], 4);
        expect(Math.sign(axis.place(b) - axis.place(a))).toBe(Math.sign(Math.log10(b) - Math.log10(a)));
      }),
    );
  });

  test('have round marks', () => {
    expect(linearAxis([0, 0.9], 4).ticks.map((tick) => tick.toFixed(3))).toEqual([
      '0.000',
      '0.200',
      '0.400',
      '0.600',
      '0.800',
    ]);
    expect(linearAxis([3, 97], 4).ticks).toEqual([20, 40, 60, 80]);
    expect(logAxis([0.001, 1000], 4).ticks).toEqual([0.001, 0.1, 10, 1000]);
  });

  test('of times have marks at whole minutes and hours', () => {
    expect(timeAxis([0, 3600], 4).ticks).toEqual([0, 900, 1800, 2700, 3600]);
    expect(timeAxis([0, 4 * 86_400], 4).ticks).toEqual([0, 1, 2, 3, 4].map((day) => day * 86_400));
    expect(timeAxis([0, 2], 4).step).toBe(0.5);
    expect(timeAxis([1.79e9], 4).ends).toEqual([1.79e9 - 1, 1.79e9 + 1]);
  });

  test('bear values that are further apart than the largest number', () => {
    const axis = linearAxis([-1.7e308, 1.7e308], 4);
    expect([axis.place(-1.7e308), axis.place(0), axis.place(1.7e308)]).toEqual([0, 0.5, 1]);
  });

  test('bear values that are next to nothing apart', () => {
    const axis = linearAxis([0, Number.MIN_VALUE], 4);
    expect(axis.ticks).toEqual([]);
    expect(axis.place(0)).toBe(0.5);
  });

  test('put a value that is alone in the middle', () => {
    expect(linearAxis([5], 4).place(5)).toBeCloseTo(0.5);
    expect(linearAxis([0], 4).place(0)).toBeCloseTo(0.5);
  });
});

describe('smoothing', () => {
  test('of nothing changes nothing, of a constant keeps it, and of anything stays between its ends', () => {
    const weight = fc.double({ min: 0, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(numbers, weight, (values, by) => {
        const plus = (value: number | null) => (value ?? Number.NaN) + 0;
        expect(smooth(values, 0).map(plus)).toEqual(values.map(plus));
        const least = Math.min(...values);
        const most = Math.max(...values);
        const room = 1e-6 * Math.max(1, Math.abs(least), Math.abs(most));
        for (const value of smooth(values, by)) {
          expect(value).toBeGreaterThanOrEqual(least - room);
          expect(value).toBeLessThanOrEqual(most + room);
        }
      }),
    );
  });

  test('leaves gaps where they are', () => {
    expect(smooth([1, null, 1], 0.5)).toEqual([1, null, 1]);
  });
});

describe('the names of what a run logged', () => {
  const number = (count: number) => ({ typeCounts: [{ type: 'number', count }] });

  test('are those with numbers, and those with images, histograms and tables', () => {
    const keys = {
      layer10: number(3),
      layer9: number(3),
      note: { typeCounts: [{ type: 'string', count: 3 }] },
      _runtime: number(3),
      accuracy: {
        typeCounts: [
          { type: 'string', count: 1 },
          { type: 'number', count: 2 },
        ],
      },
      samples: { typeCounts: [{ type: 'images/separated', count: 7 }] },
      weights: { typeCounts: [{ type: 'histogram', count: 2 }] },
    };
    expect(metricKeys({ keys, lastStep: 2 })).toEqual(['accuracy', 'layer9', 'layer10']);
    expect(mediaKeys({ keys })).toEqual([
      { key: 'samples', kind: 'images', count: 7 },
      { key: 'weights', kind: 'histogram', count: 2 },
    ]);
    expect(metricKeys(null)).toEqual([]);
    expect(metricKeys({ keys: [] })).toEqual([]);
    expect(mediaKeys({ keys: { odd: 1 } })).toEqual([]);
  });

  test('are grouped by what stands before the first slash, those without one first', () => {
    const keys = ['val/loss', 'loss', 'train/a/b', '/odd', 'train/loss'];
    expect(groupedKeys(keys, (key) => key)).toEqual([
      { prefix: null, keys: ['loss', '/odd'] },
      { prefix: 'train', keys: ['train/a/b', 'train/loss'] },
      { prefix: 'val', keys: ['val/loss'] },
    ]);
  });

  test('have the axes that a script defined for them, and are hidden where it said so', () => {
    const m = [
      { 1: 'epoch', 6: [2, 3] },
      { 1: 'special', 5: 3, 6: [1, 3] },
      { 1: 'train/tokens', 6: [] },
      { 1: 'val/loss', 5: 1 },
      { 5: 1 },
      'odd',
    ];
    const { axes, hidden } = definedMetrics(JSON.stringify({ _wandb: { value: { m } } }));
    expect([...axes]).toEqual([
      ['special', 'train/tokens'],
      ['val/loss', 'epoch'],
    ]);
    expect([...hidden]).toEqual(['epoch']);
    expect(definedMetrics('{"_wandb": 3}').axes.size + definedMetrics(null).hidden.size).toBe(0);
  });
});

describe('a line', () => {
  test('is drawn with its gaps, a lone point as a dot', () => {
    const path = linePath([
      { x: 0, y: 0 },
      { x: 0.5, y: 1 },
      { x: 0.6, y: null },
      { x: 1, y: 0.5 },
    ]);
    expect(path).toBe(`M0 ${BOX.height}L0 ${BOX.height}L500 0M1000 200L1000 200`);
  });
});

describe('a band', () => {
  test('goes along its upper edge and back along its lower one, with gaps', () => {
    const span = (x: number, low: number | null, high: number | null) => ({ x, low, high });
    expect(bandPath([span(0, 0, 1), span(0.5, 0.5, 1), span(0.6, null, null), span(1, 0, 0)])).toBe(
      `M0 0L500 0L500 200L0 ${BOX.height}Z`,
    );
  });
});

describe('a chart', () => {
  const point = (
    x: number,
    value: number | null,
    low: number | null = null,
    high: number | null = null,
  ): ChartPoint => ({
    x,
    value,
    low,
    high,
    step: x,
    runtime: null,
  });
  const lay = (points: readonly ChartPoint[], look = {}, range: { from: number; to: number } | null = null) =>
    chartLayout([{ side: 'only', points }], '_step', { isLog: false, smoothing: 0, ...look }, range);

  test('has room for the lowest and the highest of each bucket, and draws the mean as its line', () => {
    const { y, lines } = lay([point(0, 5, 0, 10), point(10, 5, 5, 5)]);
    expect([y.place(0), y.place(10)]).toEqual([0, 1]);
    expect(lines[0]?.path).toBe('M0 200L0 200L1000 200');
    expect(lines[0]?.bandPath).toBe('M0 0L1000 200L1000 200L0 400Z');
  });

  test('smooths the means and leaves the peaks alone', () => {
    const { lines } = lay([point(0, 0, 0, 0), point(1, 10, 0, 10)], { smoothing: 0.9 });
    expect(lines[0]?.bandPath).toBe('M0 400L1000 0L1000 400L0 400Z');
    expect(lines[0]?.placed[1]?.y).toBeCloseTo(10 / 19);
    expect(lines[0]?.rawPath).toBe('M0 400L0 400L1000 0');
  });

  test('says when a logarithmic axis has no place for a value', () => {
    expect(lay([point(0, 1), point(1, 10)], { isLog: true }).hasNotPositive).toBe(false);
    const { hasNotPositive, lines } = lay([point(0, 0), point(1, 1), point(2, 100), point(3, -4)], { isLog: true });
    expect(hasNotPositive).toBe(true);
    expect(lines[0]?.placed.map(({ y }) => y)).toEqual([null, 0, 1, null]);
  });

  test('shows a range with the heights that its line has there', () => {
    const { x, y } = lay([point(0, 1001), point(10, 1), point(20, 2), point(30, 1000)], {}, { from: 5, to: 20 });
    expect([x.place(5), x.place(20), y.place(1), y.place(501)]).toEqual([0, 1, 0, 1]);
  });

  test('has ranges with readable ends', () => {
    const ends = fc.tuple(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(ends, fc.constantFrom('_step', '_runtime'), ([from, length], on) => {
        const range = { on, from, to: from + length };
        const readable = readableRange(range);
        expect(readable.from).toBeLessThan(readable.to);
        const room = on === '_step' ? 1 : length / 500;
        expect(Math.abs(readable.from - range.from)).toBeLessThanOrEqual(room);
        expect(Math.abs(readable.to - range.to)).toBeLessThanOrEqual(room);
      }),
    );
    expect(readableRange({ on: '_step', from: 1.2, to: 7.4 })).toEqual({ on: '_step', from: 1, to: 8 });
    expect(rangeOf(rangeSearch({ on: '_runtime', from: 1, to: 2 }))).toEqual({ on: '_runtime', from: 1, to: 2 });
  });

  test('knows the point that is nearest to a place', () => {
    const places = fc
      .array(fc.integer({ min: 0, max: 100 }), { minLength: 1 })
      .map((xs) => xs.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(places, fc.integer({ min: -10, max: 110 }), (xs, wanted) => {
        const at = nearestPoint(
          xs.map((x) => ({ x })),
          wanted,
        );
        const least = Math.min(...xs.map((x) => Math.abs(x - wanted)));
        expect(Math.abs((xs[at ?? -1] ?? Number.NaN) - wanted)).toBe(least);
      }),
    );
    expect(nearestPoint([], 1)).toBeNull();
  });
});

describe('the measurements of a machine', () => {
  test('have names, units and groups; those that are not known have their key', () => {
    const told = (key: string) => {
      const metric = systemMetric(key);
      return [metric.group, systemTitle(metric, english.messages.metrics)];
    };
    expect(told('system.cpu')).toEqual(['cpu', 'Process CPU (%)']);
    expect(told('system.disk./data/x.usageGB')).toEqual(['disk', 'Disk /data/x in use (GB)']);
    expect(told('system.network.recv')).toEqual(['network', 'Network received']);
    expect(told('system.gpu.12.temp')).toEqual(['gpu', 'GPU 12 temperature (°C)']);
    expect(told('system.gpu.0.newThing')).toEqual(['gpu', 'gpu.0.newThing']);
    expect(told('system.tpu.3')).toEqual(['others', 'tpu.3']);
  });
});

describe('what a run logs beside numbers', () => {
  test('is read as the client writes it', () => {
    const rows = [
      { _step: 1, key: { _type: 'image-file', path: 'media/a.png', caption: '<b>', width: 4, height: 3 } },
      { _step: 2, key: { _type: 'images/separated', filenames: ['b.png', 'c.png'], captions: ['b'] } },
      { _step: 3, key: { _type: 'histogram', values: [1, 2], bins: [0, 1, 3] } },
      { _step: 4, key: { _type: 'histogram', values: [1, 2], packedBins: { min: 0, size: 0.5, count: 2 } } },
      { _step: 5, key: { _type: 'table-file', path: 't.json', nrows: 3, ncols: 2 } },
      { _step: 6, key: 'odd' },
      { key: 'no step' },
    ];
    expect(mediaRows(rows, 'key').map(({ media }) => media)).toEqual([
      { kind: 'images', images: [{ path: 'media/a.png', caption: '<b>', size: { width: 4, height: 3 } }] },
      {
        kind: 'images',
        images: [
          { path: 'b.png', caption: 'b', size: null },
          { path: 'c.png', caption: null, size: null },
        ],
      },
      {
        kind: 'histogram',
        bars: [
          { from: 0, to: 1, count: 1 },
          { from: 1, to: 3, count: 2 },
        ],
      },
      {
        kind: 'histogram',
        bars: [
          { from: 0, to: 0.5, count: 1 },
          { from: 0.5, to: 1, count: 2 },
        ],
      },
      { kind: 'table', path: 't.json', rows: 3, columns: 2 },
      null,
    ]);
  });
});
