import { useMessages } from '../../i18n/language.ts';
import { AXES } from '../../components/charts/chartLook.ts';
import { ChartGroup } from '../../components/charts/ChartGroup.tsx';
import { useCharts } from '../../components/charts/ChartsContext.ts';
import { type ChartedRun, MetricChart } from '../../components/charts/MetricChart.tsx';
import { type NamedMetric, SYSTEM_GROUPS } from '../../components/charts/systemMetrics.ts';
import type { Folding } from '../../components/charts/useFolding.ts';
import styles from './SystemMetrics.module.css';

interface SystemMetricsProps {
  readonly runs: readonly ChartedRun[];
  readonly metrics: readonly NamedMetric[];
  /** Whether there is nothing above that it stands apart from. */
  readonly isAlone: boolean;
  readonly folding: Folding;
  readonly onOpen: (key: string) => void;
}

/** What the client measured of the run's machine, apart from what the run logged. */
export function SystemMetrics({ runs, metrics, isAlone, folding, onOpen }: SystemMetricsProps) {
  const { metrics: texts } = useMessages();
  const { look } = useCharts();
  const xAxis = look.x === AXES.wall ? AXES.wall : AXES.time;
  return (
    <section className={styles.system} data-alone={isAlone || undefined} aria-label={texts.system}>
      <header className={styles.head}>
        <h2 className={styles.title}>{texts.system}</h2>
        <span className={styles.hint}>{texts.systemHint}</span>
      </header>
      {SYSTEM_GROUPS.map((group) => {
        const charts = metrics.filter((metric) => metric.group === group);
        const name = `system ${group}`;
        return charts.length === 0 ? null : (
          <ChartGroup
            key={group}
            title={texts.groups[group]}
            hint={texts.charts(charts.length)}
            isOpen={folding.isOpen(name)}
            onToggle={() => {
              folding.toggle(name);
            }}
          >
            {charts.map(({ key, title, unit }) => (
              <MetricChart
                key={key}
                runs={runs}
                metric={key}
                title={title}
                xAxis={xAxis}
                stream="events"
                unit={unit === 'B' ? 'B' : null}
                onOpen={() => {
                  onOpen(key);
                }}
              />
            ))}
          </ChartGroup>
        );
      })}
    </section>
  );
}
