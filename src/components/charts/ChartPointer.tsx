import { type ChartLayout, nearestPoint } from './chartLayout.ts';
import { useCharts } from './ChartsContext.ts';
import styles from './LineChart.module.css';

interface ChartPointerProps {
  readonly layout: ChartLayout;
  readonly xAxis: string;
}

/** The line at the place that is pointed at, in whichever chart of the page that is, and the points next to it. */
export function ChartPointer({ layout, xAxis }: ChartPointerProps) {
  const { pointed } = useCharts();
  const x = pointed(({ at }) => (at?.on === xAxis ? at.x : null));
  if (x === null) return null;
  const wanted = layout.x.place(x);
  if (!(wanted >= 0 && wanted <= 1)) return null;
  const points = layout.lines.map(({ side, placed }) => {
    const at = nearestPoint(placed, wanted);
    return { side, point: at === null ? undefined : placed[at] };
  });
  const cross = points.find(({ point }) => point !== undefined)?.point?.x;
  if (cross === undefined || cross < 0 || cross > 1) return null;
  return (
    <>
      <span className={styles.cross} style={{ left: `${cross * 100}%` }} />
      {points.map(({ side, point }) =>
        point === undefined || point.y === null || point.x < 0 || point.x > 1 ? null : (
          <span
            key={side}
            className={styles.dot}
            data-side={side}
            style={{ left: `${point.x * 100}%`, bottom: `${point.y * 100}%` }}
          />
        ),
      )}
    </>
  );
}
