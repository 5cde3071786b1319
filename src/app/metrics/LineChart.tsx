import { type PointerEvent, useMemo, useState } from 'react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { linearAxis, logAxis } from './axis.ts';
import { type HistoryPoint, smooth } from './history.ts';
import { BOX, linePath } from './linePath.ts';
import styles from './LineChart.module.css';

export interface ChartLook {
  readonly x: 'step' | 'time';
  readonly isLog: boolean;
  /** 0 for none, towards 1 for more. */
  readonly smoothing: number;
}

interface LineChartProps {
  readonly title: string;
  readonly points: readonly HistoryPoint[];
  readonly look: ChartLook;
}

const TICKS = 4;

/** One metric of a run as a line; pointing at it tells the value nearest to the pointer. */
export function LineChart({ title, points, look }: LineChartProps) {
  const messages = useMessages();
  const formats = useFormats();
  const [pointed, setPointed] = useState<number | null>(null);
  const chart = useMemo(() => layOut(points, look), [points, look]);
  const last = points.findLast(({ value }) => value !== null)?.value ?? null;
  const shown = pointed === null ? undefined : chart.placed[pointed];
  const point = pointed === null ? undefined : points[pointed];
  const xText = (value: number) => (look.x === 'time' ? formats.duration(value) : formats.number(value));

  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    setPointed(nearest(chart.placed, (event.clientX - box.left) / box.width));
  };
  return (
    <figure
      className={styles.chart}
      aria-label={messages.metrics.chart(title, points.length, last === null ? 'NaN' : formats.measure(last))}
    >
      <figcaption className={styles.head}>
        <span className={styles.title} title={title}>
          {title}
        </span>
        <output className={styles.value}>
          {point === undefined
            ? last !== null && formats.measure(last)
            : messages.metrics.at(point.value === null ? 'NaN' : formats.measure(point.value), xText(xOf(point, look)))}
        </output>
      </figcaption>
      <div className={styles.body}>
        <div className={styles.yTicks} aria-hidden>
          {chart.y.ticks.map((tick) => (
            <span key={tick} style={{ bottom: `${chart.y.place(tick) * 100}%` }}>
              {formats.measure(tick)}
            </span>
          ))}
        </div>
        <div
          className={styles.plot}
          onPointerMove={onPointerMove}
          onPointerLeave={() => {
            setPointed(null);
          }}
        >
          {chart.y.ticks.map((tick) => (
            <span key={tick} className={styles.grid} style={{ bottom: `${chart.y.place(tick) * 100}%` }} />
          ))}
          <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} preserveAspectRatio="none" className={styles.lines}>
            {look.smoothing > 0 ? <path d={chart.rawPath} className={styles.raw} /> : null}
            <path d={chart.path} className={styles.line} />
          </svg>
          {shown === undefined ? null : (
            <>
              <span className={styles.cross} style={{ left: `${shown.x * 100}%` }} />
              {shown.y === null ? null : (
                <span className={styles.dot} style={{ left: `${shown.x * 100}%`, bottom: `${shown.y * 100}%` }} />
              )}
            </>
          )}
        </div>
        <div className={styles.xTicks} aria-hidden>
          {chart.x.ticks.map((tick) => (
            <span key={tick} style={{ left: `${chart.x.place(tick) * 100}%` }}>
              {xText(tick)}
            </span>
          ))}
        </div>
      </div>
    </figure>
  );
}

function xOf(point: HistoryPoint, look: ChartLook): number {
  return look.x === 'time' ? (point.runtime ?? 0) : point.step;
}

function layOut(points: readonly HistoryPoint[], look: ChartLook) {
  const raw = points.map(({ value }) => (look.isLog && value !== null && value <= 0 ? null : value));
  const smoothed = smooth(raw, look.smoothing);
  const values = raw.filter((value) => value !== null);
  const x = linearAxis(
    points.map((point) => xOf(point, look)),
    TICKS,
  );
  const y = look.isLog ? logAxis(values, TICKS) : linearAxis(values, TICKS);
  const placeAll = (line: readonly (number | null)[]) =>
    points.map((point, at) => {
      const value = line[at] ?? null;
      return { x: x.place(xOf(point, look)), y: value === null ? null : y.place(value) };
    });
  const placed = placeAll(smoothed);
  return { x, y, placed, path: linePath(placed), rawPath: linePath(placeAll(raw)) };
}

/** The index of the point whose x is nearest; null when there is none. */
function nearest(placed: readonly { readonly x: number }[], wanted: number): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, { x }] of placed.entries()) {
    const distance = Math.abs(x - wanted);
    if (distance < least) {
      least = distance;
      best = at;
    }
  }
  return best;
}
