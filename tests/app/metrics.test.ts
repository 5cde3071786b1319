import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearAxis, logAxis } from '../../src/app/metrics/axis.ts';
import { historyPoints, metricKeys, smooth, systemPoints } from '../../src/app/metrics/history.ts';
import { BOX, linePath } from '../../src/app/metrics/linePath.ts';

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

describe('the history', () => {
  test('has the numeric keys that the script logged', () => {
    const keys = {
      loss: { typeCounts: [{ type: 'number', count: 3 }] },
      note: { typeCounts: [{ type: 'string', count: 3 }] },
      _runtime: { typeCounts: [{ type: 'number', count: 3 }] },
      accuracy: {
        typeCounts: [
          { type: 'string', count: 1 },
          { type: 'number', count: 2 },
        ],
      },
    };
    expect(metricKeys({ keys, lastStep: 2 })).toEqual(['accuracy', 'loss']);
    expect(metricKeys(null)).toEqual([]);
    expect(metricKeys({ keys: [] })).toEqual([]);
  });

  test('becomes points; what is no finite number is a gap', () => {
    const rows = [{ _step: 4, _runtime: 1.5, loss: 2 }, { _step: 5, loss: 'NaN' }, { loss: 1 }];
    expect(historyPoints(rows, 'loss')).toEqual([
      { step: 4, runtime: 1.5, value: 2 },
      { step: 5, runtime: null, value: null },
      { step: 2, runtime: null, value: 1 },
    ]);
    expect(historyPoints(undefined, 'loss')).toEqual([]);
  });

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

describe('the measurements of a machine', () => {
  test('are told apart by name, by time, and without what is no number', () => {
    const lines = [
      '{"system.cpu": 5, "system.gpu.0.temp": 40, "_runtime": 1, "_timestamp": 7, "note": "x"}',
      '{"system.cpu": NaN, "_runtime": 2}',
      'no JSON',
      '{"system.cpu": 7, "_runtime": 3}',
    ];
    const points = systemPoints(lines);
    expect([...points.keys()]).toEqual(['cpu', 'gpu.0.temp']);
    expect(points.get('cpu')?.map(({ runtime, value }) => [runtime, value])).toEqual([
      [1, 5],
      [2, null],
      [3, 7],
    ]);
  });
});
