import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { runHistoryQuery, runMetricsQuery } from '../../api/runs.ts';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { ChartControls } from '../metrics/ChartControls.tsx';
import { type HistoryPoint, historyPoints, metricKeys } from '../metrics/history.ts';
import { type ChartLook, LineChart } from '../metrics/LineChart.tsx';
import { SystemMetrics } from '../metrics/SystemMetrics.tsx';
import { PageLoading } from '../PageLoading.tsx';
import { useShownRun } from '../RunContext.ts';
import own from './RunMetrics.module.css';
import styles from './TabPage.module.css';

/** Charts that are asked for at once. */
const PAGE = 24;
/** How often a run that is going on is asked about, in milliseconds. */
const FOLLOW = 5_000;

/** What a run logged, as line charts. */
export function RunMetrics() {
  const messages = useMessages();
  const { run } = useShownRun();
  const [look, setLook] = useState<ChartLook>({ x: 'step', isLog: false, smoothing: 0 });
  const [filter, setFilter] = useState('');
  const [most, setMost] = useState(PAGE);
  const refetchInterval = run.state === 'running' ? FOLLOW : false;
  const { data: metrics } = useQuery({ ...runMetricsQuery(run.id), refetchInterval });
  const drawnLook = useDeferredValue(look);
  const wanted = useDeferredValue(filter.trim().toLocaleLowerCase());
  if (metrics === undefined) return <PageLoading />;
  const keys = metricKeys(metrics?.historyKeys);
  const hasSystem = metrics !== null && metrics.eventsLineCount > 0;
  if (keys.length === 0 && !hasSystem)
    return <EmptyState title={messages.metrics.none}>{messages.metrics.noneHint}</EmptyState>;
  const matching = keys.filter((key) => key.toLocaleLowerCase().includes(wanted));
  return (
    <div className={own.page}>
      <div className={own.bar}>
        {keys.length > 4 || hasSystem ? (
          <div className={own.filter}>
            <SearchField label={messages.metrics.filter} value={filter} onChange={setFilter} />
          </div>
        ) : null}
        <ChartControls look={look} onChange={setLook} />
      </div>
      {keys.length > 0 && matching.length === 0 ? <p className={styles.none}>{messages.values.nothing}</p> : null}
      <Charts id={run.id} keys={matching.slice(0, most)} look={drawnLook} refetchInterval={refetchInterval} />
      {matching.length > most ? (
        <div>
          <Button
            onClick={() => {
              setMost(most + PAGE);
            }}
          >
            {messages.metrics.more}
          </Button>
        </div>
      ) : null}
      {hasSystem ? (
        <SystemMetrics
          id={run.id}
          look={drawnLook}
          wanted={wanted}
          isOpenAtFirst={keys.length === 0}
          refetchInterval={refetchInterval}
        />
      ) : null}
    </div>
  );
}

interface ChartsProps {
  readonly id: string;
  readonly keys: readonly string[];
  readonly look: ChartLook;
  readonly refetchInterval: number | false;
}

function Charts({ id, keys, look, refetchInterval }: ChartsProps) {
  const { data } = useQuery({
    ...runHistoryQuery(id, keys),
    select: pointsByKey,
    refetchInterval,
    enabled: keys.length > 0,
    placeholderData: keepPreviousData,
  });
  return (
    <div className={own.charts} aria-busy={data === undefined}>
      {keys.map((key) => (
        <LineChart key={key} title={key} lines={[{ side: 'only', points: data?.get(key) ?? NO_POINTS }]} look={look} />
      ))}
    </div>
  );
}

function pointsByKey(rows: ReadonlyMap<string, unknown>): ReadonlyMap<string, readonly HistoryPoint[]> {
  return new Map([...rows].map(([key, sampled]) => [key, historyPoints(sampled, key)]));
}

const NO_POINTS: readonly HistoryPoint[] = [];
