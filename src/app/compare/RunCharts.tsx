import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { runHistoryQuery, runMetricsQuery } from '../../api/runs.ts';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ChartControls } from '../metrics/ChartControls.tsx';
import { historyPoints, metricKeys } from '../metrics/history.ts';
import { type ChartLook, LineChart } from '../metrics/LineChart.tsx';
import styles from './RunCharts.module.css';

/** A run whose metrics are drawn. */
interface ChartedRun {
  readonly id: string;
  readonly name: string;
  readonly isRunning: boolean;
}

interface RunChartsProps {
  readonly left: ChartedRun;
  readonly right: ChartedRun;
}

/** Charts that are asked for at once. */
const PAGE = 12;
/** So few need no filter. */
const FEW = 6;
/** How often a run that is going on is asked about, in milliseconds. */
const FOLLOW = 5_000;

/** What two runs logged, both in one chart for each metric; metrics of both come first. */
export function RunCharts({ left, right }: RunChartsProps) {
  const { metrics: texts, values } = useMessages();
  const [look, setLook] = useState<ChartLook>({ x: 'step', isLog: false, smoothing: 0 });
  const [words, setWords] = useState('');
  const [most, setMost] = useState(PAGE);
  const drawnLook = useDeferredValue(look);
  const wanted = useDeferredValue(words.trim().toLocaleLowerCase());
  const lefts = useMetricKeys(left);
  const rights = useMetricKeys(right);
  const keys = useMemo(() => {
    const [ones, others] = [new Set(lefts), new Set(rights)];
    const all = [...new Set([...ones, ...others])];
    return [
      ...all.filter((key) => ones.has(key) && others.has(key)),
      ...all.filter((key) => !ones.has(key) || !others.has(key)),
    ];
  }, [lefts, rights]);
  const matching = keys.filter((key) => key.toLocaleLowerCase().includes(wanted));
  const shown = matching.slice(0, most);
  const one = useHistory(left, shown);
  const other = useHistory(right, shown);
  if (lefts === undefined || rights === undefined) return <Skeleton height={200} />;
  if (keys.length === 0) return <p className={styles.none}>{texts.none}</p>;
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        {keys.length > FEW ? (
          <div className={styles.filter}>
            <SearchField label={texts.filter} value={words} onChange={setWords} />
          </div>
        ) : null}
        <ChartControls look={look} onChange={setLook} />
        <ul className={styles.key}>
          <li data-side="left">{left.name}</li>
          <li data-side="right">{right.name}</li>
        </ul>
      </div>
      {matching.length === 0 ? <p className={styles.none}>{values.nothing}</p> : null}
      <div className={styles.charts} aria-busy={one === undefined || other === undefined}>
        {shown.map((key) => (
          <LineChart
            key={key}
            title={key}
            lines={[
              { side: 'left', name: left.name, points: historyPoints(one?.get(key), key) },
              { side: 'right', name: right.name, points: historyPoints(other?.get(key), key) },
            ]}
            look={drawnLook}
          />
        ))}
      </div>
      {matching.length > most ? (
        <div>
          <Button
            onClick={() => {
              setMost(most + PAGE);
            }}
          >
            {texts.more}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** The metrics of a run by name; undefined until they are known. */
function useMetricKeys({ id, isRunning }: ChartedRun): readonly string[] | undefined {
  const { data } = useQuery({ ...runMetricsQuery(id), refetchInterval: isRunning && FOLLOW, throwOnError: false });
  return useMemo(() => (data === undefined ? undefined : metricKeys(data?.historyKeys)), [data]);
}

function useHistory({ id, isRunning }: ChartedRun, keys: readonly string[]) {
  const { data } = useQuery({
    ...runHistoryQuery(id, keys),
    enabled: keys.length > 0,
    refetchInterval: isRunning && FOLLOW,
    placeholderData: keepPreviousData,
    throwOnError: false,
  });
  return data;
}
