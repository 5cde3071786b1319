import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { Spoken } from '../../ui/Spoken.tsx';
import { type ChartLayout, type ChartLine, nearestPoint } from './chartLayout.ts';
import { ChartPointer } from './ChartPointer.tsx';
import { useCharts } from './ChartsContext.ts';
import { BOX } from './linePath.ts';
import { readableRange } from './metricsSearch.ts';
import type { ChartTexts } from './useChartTexts.ts';
import styles from './LineChart.module.css';

interface ChartPlotProps {
  readonly title: string;
  readonly lines: readonly ChartLine[];
  readonly xAxis: string;
  readonly layout: ChartLayout;
  readonly texts: ChartTexts;
  readonly isLarge: boolean;
}

/** A shorter way of the pointer is a click, as a part of the plot's width. */
const LEAST_DRAG = 0.01;
/** A mark so near to the end stands left of its place, so that it stays inside of the chart. */
const NEAR_END = 0.94;
/** What a key zooms to. */
const ZOOM = 0.5;

/** The lines of a chart between its axes. Dragging across zooms in; a double click shows all. */
export function ChartPlot({ title, lines, xAxis, layout, texts, isLarge }: ChartPlotProps) {
  const { metrics } = useMessages();
  const { look, range, onRange, pointed } = useCharts();
  /** Where a drag began and where it is, as parts of the plot's width. */
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const [low, high] = layout.x.ends;
  const valueAt = (part: number) => low + Math.min(1, Math.max(0, part)) * (high - low);
  const point = (x: number) => {
    pointed.setState({ at: { on: xAxis, x } });
  };
  const zoom = (from: number, to: number) => {
    if (to > from) onRange(readableRange({ on: xAxis, from, to }));
  };

  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const part = partOf(event);
    point(valueAt(part));
    if (drag !== null) setDrag({ ...drag, to: part });
  };
  const onPointerUp = () => {
    if (drag !== null && Math.abs(drag.to - drag.from) >= LEAST_DRAG) {
      zoom(valueAt(Math.min(drag.from, drag.to)), valueAt(Math.max(drag.from, drag.to)));
    }
    setDrag(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape' && drag !== null) {
      event.stopPropagation();
      setDrag(null);
    }
    const points = lines[0]?.points ?? [];
    const { at } = pointed.getState();
    const here = nearestPoint(points, at?.on === xAxis ? at.x : high) ?? 0;
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = points[Math.min(points.length - 1, Math.max(0, here + step))];
    if (step !== 0 && next) point(next.x);
    const centre = points[here]?.x ?? (low + high) / 2;
    if (event.key === '+') zoom(centre - (ZOOM * (high - low)) / 2, centre + (ZOOM * (high - low)) / 2);
    if (event.key === '-') onRange(null);
    if (step !== 0 || event.key === '+' || event.key === '-') event.preventDefault();
  };
  const isSmoothed = look.smoothing > 0;
  return (
    <div className={styles.body}>
      <div className={styles.yTicks} aria-hidden>
        {layout.y.ticks.map((tick) => (
          <span key={tick} style={{ bottom: `${layout.y.place(tick) * 100}%` }}>
            {texts.yMark(tick)}
          </span>
        ))}
      </div>
      {/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions -- HTML has no element that is pointed at and dragged across */}
      <div
        className={styles.plot}
        role="group"
        aria-label={metrics.plot(title)}
        {...(isLarge && { tabIndex: 0 })}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          const part = partOf(event);
          setDrag({ from: part, to: part });
        }}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          setDrag(null);
        }}
        onPointerLeave={() => {
          pointed.setState({ at: null });
        }}
        onDoubleClick={() => {
          if (range !== null) onRange(null);
        }}
      >
        {isLarge ? <Spoken>{metrics.plotHint}</Spoken> : null}
        {layout.y.ticks.map((tick) => (
          <span key={tick} className={styles.grid} style={{ bottom: `${layout.y.place(tick) * 100}%` }} />
        ))}
        <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} preserveAspectRatio="none" className={styles.lines} aria-hidden>
          {layout.lines.map(({ side, path, rawPath, bandPath }) => (
            <g key={side} data-side={side}>
              <path d={bandPath} className={styles.band} />
              {isSmoothed ? <path d={rawPath} className={styles.raw} /> : null}
              <path d={path} className={styles.line} />
            </g>
          ))}
        </svg>
        <ChartPointer layout={layout} xAxis={xAxis} />
        {drag === null ? null : (
          <span
            className={styles.drag}
            style={{
              left: `${Math.min(drag.from, drag.to) * 100}%`,
              width: `${Math.abs(drag.to - drag.from) * 100}%`,
            }}
          />
        )}
      </div>
      {/* oxlint-enable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions */}
      <div className={styles.xTicks} aria-hidden>
        {layout.x.ticks.map((tick) => {
          const place = layout.x.place(tick);
          return (
            <span key={tick} data-last={place > NEAR_END || undefined} style={{ left: `${place * 100}%` }}>
              {texts.xMark(tick)}
            </span>
          );
        })}
      </div>
    </div>
  );
}

/** Where in the plot the pointer is, as a part of its width. */
function partOf(event: PointerEvent<HTMLDivElement>): number {
  const box = event.currentTarget.getBoundingClientRect();
  return Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
}
