import { useMemo } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { AXES } from './chartLook.ts';
import { ChartGroup } from './ChartGroup.tsx';
import { useCharts } from './ChartsContext.ts';
import { type ChartedRun, MetricChart } from './MetricChart.tsx';
import { SYSTEM_GROUPS, systemMetric, systemTitle } from './systemMetrics.ts';
import type { Folding } from './useFolding.ts';
import styles from './SystemMetrics.module.css';

interface SystemMetricsProps {
  readonly runs: readonly ChartedRun[];
  /** The keys of what was measured. */
  readonly keys: readonly string[];
  /** What a measurement's name must hold, in small letters. */
  readonly wanted: string;
  /** Whether there is nothing above that it stands apart from. */
  readonly isAlone: boolean;
  readonly folding: Folding;
  readonly onOpen: (key: string) => void;
}

/** What the client measured of the run's machine, apart from what the run logged. */
export function SystemMetrics({ runs, keys, wanted, isAlone, folding, onOpen }: SystemMetricsProps) {
  const { metrics: texts, values } = useMessages();
  const { look } = useCharts();
  const xAxis = look.x === AXES.wall ? AXES.wall : AXES.time;
  const measured = useMemo(
    () =>
      keys
        .map((key) => ({ ...systemMetric(key), title: systemTitle(systemMetric(key), texts) }))
        .sort((a, b) => names.compare(a.title, b.title)),
    [keys, texts],
  );
  const matching = measured.filter(
    ({ key, title }) => key.toLocaleLowerCase().includes(wanted) || title.toLocaleLowerCase().includes(wanted),
  );
  return (
    <section className={styles.system} data-alone={isAlone || undefined} aria-label={texts.system}>
      <header className={styles.head}>
        <h2 className={styles.title}>{texts.system}</h2>
        <span className={styles.hint}>{texts.systemHint}</span>
      </header>
      {matching.length === 0 ? <p className={styles.hint}>{values.nothing}</p> : null}
      {SYSTEM_GROUPS.map((group) => {
        const charts = matching.filter((metric) => metric.group === group);
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

/** Numbers in names count as numbers: GPU 9 comes before GPU 10. */
const names = new Intl.Collator('en', { numeric: true });
