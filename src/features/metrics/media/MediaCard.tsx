import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { ProjectAddress } from '../../../api/projects.ts';
import { runMediaQuery, type StreamedRun } from '../../../api/runStreams.ts';
import { useFormats, useMessages } from '../../../i18n/language.ts';
import { Button } from '../../../ui/Button.tsx';
import { MiddleEllipsis } from '../../../ui/MiddleEllipsis.tsx';
import type { MediaKey } from '../../../components/charts/metricKeys.ts';
import { useIsVisible } from '../../../components/charts/useIsVisible.ts';
import { MediaValue } from './MediaValue.tsx';
import { mediaRows } from './mediaRows.ts';
import { StepSlider } from './StepSlider.tsx';
import styles from './MediaCard.module.css';

interface MediaCardProps {
  readonly address: ProjectAddress;
  /** The run's id in addresses. */
  readonly runName: string;
  readonly run: StreamedRun;
  readonly media: MediaKey;
}

/** What a run logged under one key beside numbers, a step at a time; the last step at first, and as it grows. */
export function MediaCard({ address, runName, run, media: { key, kind, count } }: MediaCardProps) {
  const { metrics: texts, errors } = useMessages();
  const formats = useFormats();
  const frame = useRef<HTMLElement>(null);
  const isVisible = useIsVisible(frame);
  const { data, isError, refetch } = useQuery({ ...runMediaQuery(run, key), enabled: isVisible, throwOnError: false });
  const rows = useMemo(() => mediaRows(data ?? [], key), [data, key]);
  const [chosen, setChosen] = useState<number | null>(null);
  const at = Math.min(chosen ?? rows.length - 1, rows.length - 1);
  const row = rows[at];
  return (
    <figure ref={frame} className={styles.card} aria-label={key} aria-busy={data === undefined} data-kind={kind}>
      <figcaption className={styles.head}>
        <MiddleEllipsis text={key} className={styles.title} />
        {row === undefined ? null : <span className={styles.step}>{texts.media.step(formats.number(row.step))}</span>}
      </figcaption>
      <div className={styles.body}>
        {data === undefined && isError ? (
          <div className={styles.table}>
            <p className={styles.note}>{texts.failed}</p>
            <Button size="small" onClick={() => void refetch()}>
              {errors.retry}
            </Button>
          </div>
        ) : null}
        {row === undefined ? null : row.media === null ? (
          <p className={styles.note}>{texts.media.notDrawable}</p>
        ) : (
          <MediaValue key={row.step} address={address} runName={runName} name={key} step={row.step} media={row.media} />
        )}
      </div>
      {rows.length > 1 ? (
        <StepSlider
          label={texts.media.slider(key)}
          at={at}
          last={rows.length - 1}
          text={texts.media.step(formats.number(row?.step ?? 0))}
          onChange={(place) => {
            // Who stands at the last step stays at the last one as more come.
            setChosen(place === rows.length - 1 ? null : place);
          }}
        />
      ) : null}
      {rows.length > 0 && rows.length < count ? (
        <p className={styles.note}>{texts.media.sampled(formats.number(rows.length), formats.number(count))}</p>
      ) : null}
    </figure>
  );
}
