import { useFormats, useMessages } from '../../../i18n/language.ts';
import type { HistogramBar } from './mediaRows.ts';
import styles from './HistogramBars.module.css';

interface HistogramBarsProps {
  readonly name: string;
  readonly stepText: string;
  readonly bars: readonly HistogramBar[];
}

/** The box that bars are drawn in, in SVG units. */
const WIDTH = 1000;
const HEIGHT = 400;

/** A histogram as a small bar chart; a bar tells its ends and its count. */
export function HistogramBars({ name, stepText, bars }: HistogramBarsProps) {
  const { media } = useMessages().metrics;
  const formats = useFormats();
  const [first, last] = [bars[0], bars.at(-1)];
  if (first === undefined || last === undefined) return <p className={styles.none}>{media.notDrawable}</p>;
  const most = bars.reduce((so, { count }) => Math.max(so, count), 0);
  const total = bars.reduce((sum, { count }) => sum + count, 0);
  const place = (value: number) => ((value - first.from) / (last.to - first.from || 1)) * WIDTH;
  const [low, high] = [formats.measure(first.from), formats.measure(last.to)];
  return (
    <div className={styles.histogram}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- its bars tell their own ends and counts
        role="img"
        aria-label={media.histogram(name, stepText, formats.number(total), low, high)}
      >
        {bars.map(({ from, to, count }) => {
          const height = most === 0 ? 0 : (count / most) * HEIGHT;
          return (
            <rect
              key={from}
              className={styles.bar}
              x={place(from)}
              y={HEIGHT - height}
              width={Math.max(1, place(to) - place(from))}
              height={height}
            >
              <title>{media.bar(formats.number(count), formats.measure(from), formats.measure(to))}</title>
            </rect>
          );
        })}
      </svg>
      <p className={styles.ends} aria-hidden>
        <span>{low}</span>
        <span>{high}</span>
      </p>
    </div>
  );
}
