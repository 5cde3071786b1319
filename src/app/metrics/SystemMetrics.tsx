import { useQuery } from '@tanstack/react-query';
import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { runEventsQuery } from '../../api/runs.ts';
import { useMessages } from '../../i18n/language.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { systemPoints } from './history.ts';
import { type ChartLook, LineChart } from './LineChart.tsx';
import styles from './SystemMetrics.module.css';

interface SystemMetricsProps {
  /** The run's id. */
  readonly id: string;
  readonly look: ChartLook;
  /** What a measurement's name must hold, in small letters. */
  readonly wanted: string;
  readonly isOpenAtFirst: boolean;
  readonly refetchInterval: number | false;
}

/** What the client measured of the run's machine, apart from what the run logged. Asked for when it is opened. */
export function SystemMetrics({ id, look, wanted, isOpenAtFirst, refetchInterval }: SystemMetricsProps) {
  const { metrics: texts, values } = useMessages();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const bodyId = useId();
  const { data } = useQuery({ ...runEventsQuery(id), select: systemPoints, refetchInterval, enabled: isOpen });
  const matching = [...(data ?? [])].filter(([name]) => name.toLocaleLowerCase().includes(wanted));
  return (
    <section className={styles.system} aria-label={texts.system}>
      <h2 className={styles.title}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={bodyId}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          <ChevronRight size={14} aria-hidden />
          {texts.system}
        </button>
        <span className={styles.hint}>{texts.systemHint}</span>
      </h2>
      <div id={bodyId} hidden={!isOpen}>
        {data === undefined && isOpen ? <Skeleton height={200} /> : null}
        {data !== undefined && matching.length === 0 ? <p className={styles.none}>{values.nothing}</p> : null}
        <div className={styles.charts}>
          {matching.map(([name, points]) => (
            <LineChart key={name} title={name} lines={[{ side: 'only', points }]} look={{ ...look, x: 'time' }} />
          ))}
        </div>
      </div>
    </section>
  );
}
