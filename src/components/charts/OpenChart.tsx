import { useMessages } from '../../i18n/language.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { AXES } from './chartLook.ts';
import { useCharts } from './ChartsContext.ts';
import { type ChartedRun, MetricChart } from './MetricChart.tsx';
import { RangeChip } from './RangeChip.tsx';
import { systemMetric, systemTitle } from './systemMetrics.ts';
import styles from './OpenChart.module.css';

interface OpenChartProps {
  readonly runs: readonly ChartedRun[];
  readonly metric: string;
  /** Whether it was measured of the machine; else the run logged it. */
  readonly isMeasured: boolean;
  readonly xAxis: string;
  readonly onClose: () => void;
}

/** One chart in a dialog, with room for detail. */
export function OpenChart({ runs, metric, isMeasured, xAxis, onClose }: OpenChartProps) {
  const { metrics: texts } = useMessages();
  const { look, range, onRange } = useCharts();
  const measured = isMeasured ? systemMetric(metric) : null;
  const title = measured === null ? metric : systemTitle(measured, texts);
  return (
    <Dialog
      open
      isWide
      title={title}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <MetricChart
        runs={runs}
        metric={metric}
        title={title}
        xAxis={measured === null ? xAxis : look.x === AXES.wall ? AXES.wall : AXES.time}
        stream={measured === null ? 'history' : 'events'}
        unit={measured?.unit === 'B' ? 'B' : null}
        isLarge
      />
      <div className={styles.range}>
        {range === null ? null : (
          <RangeChip
            range={range}
            hasEscape={false}
            onReset={() => {
              onRange(null);
            }}
          />
        )}
      </div>
    </Dialog>
  );
}
