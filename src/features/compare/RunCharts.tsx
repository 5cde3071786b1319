import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { runMetricsQuery, type StreamedRun } from '../../api/runStreams.ts';
import { useMessages } from '../../i18n/language.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ChartControls } from '../../components/charts/ChartControls.tsx';
import { AXES, type ChartLook, PLAIN_LOOK } from '../../components/charts/chartLook.ts';
import { ChartsContext, makePointedStore } from '../../components/charts/ChartsContext.ts';
import { type ChartedRun, isLongHistory, MetricChart } from '../../components/charts/MetricChart.tsx';
import { metricKeys } from '../../components/charts/metricKeys.ts';
import type { ChartRange } from '../../components/charts/metricsSearch.ts';
import { RangeChip } from '../../components/charts/RangeChip.tsx';
import { fold } from '../../shared/fold.ts';
import styles from './RunCharts.module.css';

/** A run whose metrics are drawn. */
interface ComparedRun extends StreamedRun {
  readonly name: string;
}

interface RunChartsProps {
  readonly left: ComparedRun;
  readonly right: ComparedRun;
}

/** So few need no filter. */
const FEW = 6;

/** What two runs logged, both in one chart for each metric; metrics of both come first. */
export function RunCharts({ left, right }: RunChartsProps) {
  const { metrics: texts, values } = useMessages();
  const [look, setLook] = useState<ChartLook>(PLAIN_LOOK);
  const [range, setRange] = useState<ChartRange | null>(null);
  const [pointed] = useState(makePointedStore);
  const [words, setWords] = useState('');
  const drawnLook = useDeferredValue(look);
  const shared = useMemo(() => ({ look: drawnLook, range, onRange: setRange, pointed }), [drawnLook, range, pointed]);
  const wanted = useDeferredValue(fold(words.trim()));
  const one = useMetrics(left);
  const other = useMetrics(right);
  const keys = useMemo(() => {
    const [ones, others] = [new Set(one?.keys), new Set(other?.keys)];
    const all = [...new Set([...ones, ...others])];
    return [
      ...all.filter((key) => ones.has(key) && others.has(key)),
      ...all.filter((key) => !ones.has(key) || !others.has(key)),
    ];
  }, [one, other]);
  const runs = useMemo<readonly ChartedRun[]>(
    () => [
      { id: left.id, isRunning: left.isRunning, side: 'left', isLong: one?.isLong ?? false },
      { id: right.id, isRunning: right.isRunning, side: 'right', isLong: other?.isLong ?? false },
    ],
    [left.id, left.isRunning, right.id, right.isRunning, one?.isLong, other?.isLong],
  );
  if (one === undefined || other === undefined) return <Skeleton height={200} />;
  if (keys.length === 0) return <p className={styles.none}>{texts.none}</p>;
  const matching = keys.filter((key) => fold(key).includes(wanted));
  return (
    <ChartsContext value={shared}>
      <div className={styles.page}>
        <div className={styles.bar}>
          {keys.length > FEW ? (
            <div className={styles.filter}>
              <SearchField label={texts.filter} value={words} onChange={setWords} />
            </div>
          ) : null}
          <ChartControls look={look} onChange={setLook} metrics={keys} />
          {range === null ? null : (
            <RangeChip
              range={range}
              hasEscape
              onReset={() => {
                setRange(null);
              }}
            />
          )}
          <ul className={styles.key}>
            <li data-side="left">{left.name}</li>
            <li data-side="right">{right.name}</li>
          </ul>
        </div>
        {matching.length === 0 ? <p className={styles.none}>{values.nothing}</p> : null}
        <div className={styles.charts}>
          {matching.map((key) => (
            <MetricChart
              key={`${left.id} ${right.id} ${key}`}
              runs={runs}
              metric={key}
              xAxis={drawnLook.x ?? AXES.step}
            />
          ))}
        </div>
      </div>
    </ChartsContext>
  );
}

/** The metrics of a run by name, and whether its history is long; undefined until they are known. */
function useMetrics(run: StreamedRun): { readonly keys: readonly string[]; readonly isLong: boolean } | undefined {
  const { data } = useQuery({ ...runMetricsQuery(run), throwOnError: false });
  return useMemo(
    () =>
      data === undefined
        ? undefined
        : { keys: metricKeys(data?.historyKeys), isLong: isLongHistory(data?.historyLineCount) },
    [data],
  );
}
