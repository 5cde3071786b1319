import styles from './Bars.module.css';

interface BarsProps {
  /** None of them negative. */
  readonly values: readonly number[];
  /** What the picture says, in words. */
  readonly label: string;
}

/** Of a bar and the gap behind it, and of the picture, in pixels. */
const STEP = 8;
const BAR = 6;
const HEIGHT = 20;
/** So that the smallest value is seen beside the largest. */
const LOWEST = 2;

/** A small row of bars, the highest as high as the row. */
export function Bars({ values, label }: BarsProps) {
  const most = Math.max(1, ...values);
  const width = values.length * STEP;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is drawn here, and has no address
    <svg className={styles.bars} width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img">
      <title>{label}</title>
      {values.map((value, at) => {
        const height = value === 0 ? 1 : Math.max(LOWEST, Math.round((value / most) * HEIGHT));
        return (
          <rect
            // oxlint-disable-next-line react/no-array-index-key -- bars have no other name and never move
            key={at}
            data-none={value === 0 || undefined}
            x={at * STEP}
            y={HEIGHT - height}
            width={BAR}
            height={height}
            rx={1}
          />
        );
      })}
    </svg>
  );
}
