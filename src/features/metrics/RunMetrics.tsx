import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { runMetricsQuery } from '../../api/runStreams.ts';
import { useMessages } from '../../i18n/language.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FilterField } from '../../components/page/FilterField.tsx';
import { ChartControls } from '../../components/charts/ChartControls.tsx';
import { ChartGroup } from '../../components/charts/ChartGroup.tsx';
import { AXES, type ChartLook } from '../../components/charts/chartLook.ts';
import { ChartsContext, makePointedStore } from '../../components/charts/ChartsContext.ts';
import { definedMetrics } from '../../components/charts/definedMetrics.ts';
import { MediaCard } from './media/MediaCard.tsx';
import { type ChartedRun, isLongHistory, MetricChart } from '../../components/charts/MetricChart.tsx';
import { groupedKeys, mediaKeys, metricKeys } from '../../components/charts/metricKeys.ts';
import { type MetricsSearch, rangeOf, rangeSearch } from '../../components/charts/metricsSearch.ts';
import { OpenChart } from '../../components/charts/OpenChart.tsx';
import { RangeChip } from '../../components/charts/RangeChip.tsx';
import { namedMetrics } from '../../components/charts/systemMetrics.ts';
import { SystemMetrics } from './SystemMetrics.tsx';
import { useFolding } from '../../components/charts/useFolding.ts';
import { useSmoothing } from './useSmoothing.ts';
import { PageLoading } from '../../components/page/PageLoading.tsx';
import { useShownRun } from '../../components/page/RunContext.ts';
import { fold } from '../../shared/fold.ts';
import styles from './RunMetrics.module.css';
import { NoneNote } from '../../components/page/NoneNote.tsx';

const route = getRouteApi('/$entity/$project/runs/$run/metrics');

/** What a run logged by step: charts, images, histograms, and what was measured of its machine. */
export function RunMetrics() {
  // Another run begins with nothing of the one before.
  return <MetricsOfRun key={useShownRun().run.id} />;
}

function MetricsOfRun() {
  const { metrics: texts, values } = useMessages();
  const { address, run } = useShownRun();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback(
    (part: MetricsSearch) =>
      void navigate({
        search: (before) => ({ ...before, ...part }),
        // A stretch and a chart that opens are steps that Back undoes; the rest is the same page in another look.
        replace: !('from' in part || 'chart' in part),
        resetScroll: false,
      }),
    [navigate],
  );
  const streamed = useMemo(() => ({ id: run.id, isRunning: run.state === 'running' }), [run.id, run.state]);
  const { data: metrics } = useQuery(runMetricsQuery(streamed));
  const { smoothing, setSmoothing } = useSmoothing(search.smooth, change);
  const look = useDeferredLook({ x: search.x ?? null, isLog: search.log === true, smoothing });
  const [pointed] = useState(makePointedStore);
  const { from, to, on } = search;
  const range = useMemo(() => rangeOf({ from, to, on }), [from, to, on]);
  const shared = useMemo(
    () => ({
      look,
      range,
      pointed,
      onRange: (next: typeof range) => {
        change(rangeSearch(next));
      },
    }),
    [look, range, pointed, change],
  );
  const folding = useFolding(`${address.entity}/${address.project}`);
  const isLong = isLongHistory(metrics?.historyLineCount);
  const runs = useMemo<readonly ChartedRun[]>(() => [{ ...streamed, side: 'only', isLong }], [streamed, isLong]);
  const keys = useMemo(() => metricKeys(metrics?.historyKeys), [metrics]);
  const media = useMemo(() => mediaKeys(metrics?.historyKeys), [metrics]);
  const defined = useMemo(() => definedMetrics(run.config), [run.config]);

  if (metrics === undefined) return <PageLoading />;
  const systemKeys = metrics?.systemKeys ?? [];
  if (keys.length + media.length + systemKeys.length === 0)
    return <EmptyState title={texts.none}>{texts.noneHint}</EmptyState>;
  const wanted = fold((search.q ?? '').trim());
  const isWanted = (key: string) => fold(key).includes(wanted);
  const axisOf = (key: string) => look.x ?? defined.axes.get(key) ?? AXES.step;
  const groups = groupedKeys(
    keys.filter((key) => isWanted(key) && !defined.hidden.has(key)),
    (key) => key,
  );
  const shownMedia = media.filter(({ key }) => isWanted(key));
  const measured = namedMetrics(systemKeys, wanted, texts);
  const isAlone = groups.length + shownMedia.length === 0;
  return (
    <ChartsContext value={shared}>
      <div className={styles.page}>
        <div className={styles.bar}>
          <div className={styles.filter}>
            <FilterField
              label={texts.filter}
              value={search.q ?? ''}
              onChange={(q) => {
                change({ q: q === '' ? undefined : q });
              }}
            />
          </div>
          <ChartControls
            look={{ ...look, smoothing }}
            metrics={keys}
            onChange={(next) => {
              setSmoothing(next.smoothing);
              change({ x: next.x ?? undefined, log: next.isLog || undefined });
            }}
          />
          {range === null ? null : (
            <RangeChip
              range={range}
              hasEscape={search.chart === undefined}
              onReset={() => {
                shared.onRange(null);
              }}
            />
          )}
        </div>
        {isAlone && measured.length === 0 ? <NoneNote>{values.nothing}</NoneNote> : null}
        {groups.map(({ prefix, keys: grouped }) => (
          <ChartGroup
            key={prefix}
            title={prefix ?? texts.groups.plain}
            hint={texts.charts(grouped.length)}
            isOpen={folding.isOpen(`charts ${prefix}`)}
            onToggle={() => {
              folding.toggle(`charts ${prefix}`);
            }}
          >
            {grouped.map((key) => (
              <MetricChart
                key={key}
                runs={runs}
                metric={key}
                xAxis={axisOf(key)}
                onOpen={() => {
                  change({ chart: key });
                }}
              />
            ))}
          </ChartGroup>
        ))}
        {shownMedia.length === 0 ? null : (
          <ChartGroup
            title={texts.groups.media}
            hint={texts.media.keys(shownMedia.length)}
            isOpen={folding.isOpen('media')}
            onToggle={() => {
              folding.toggle('media');
            }}
          >
            {shownMedia.map((one) => (
              <MediaCard key={one.key} address={address} runName={run.name} run={streamed} media={one} />
            ))}
          </ChartGroup>
        )}
        {measured.length === 0 ? null : (
          <SystemMetrics
            runs={runs}
            metrics={measured}
            isAlone={isAlone}
            folding={folding}
            onOpen={(chart) => {
              change({ chart });
            }}
          />
        )}
      </div>
      {search.chart === undefined ? null : (
        <OpenChart
          runs={runs}
          metric={search.chart}
          isMeasured={!keys.includes(search.chart) && systemKeys.includes(search.chart)}
          xAxis={axisOf(search.chart)}
          onClose={() => {
            change({ chart: undefined });
          }}
        />
      )}
    </ChartsContext>
  );
}

/** A look that follows when there is time: charts are drawn anew while the slider moves on. */
function useDeferredLook({ x, isLog, smoothing }: ChartLook): ChartLook {
  const drawn = useDeferredValue(smoothing);
  return useMemo(() => ({ x, isLog, smoothing: drawn }), [x, isLog, drawn]);
}
