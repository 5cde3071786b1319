import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { runLogQuery } from '../../api/runs.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { plainText } from '../logs/ansi.ts';
import { LogLines } from '../logs/LogLines.tsx';
import { PageLoading } from '../PageLoading.tsx';
import { useShownRun } from '../RunContext.ts';
import styles from './RunLogs.module.css';

/** Lines that are shown first: the end of a log is what people look for. Each further request shows ten times more. */
const FIRST = 1_000;
const MORE = 10;
/** How often a run that is going on is asked about, in milliseconds. */
const FOLLOW = 2_000;

/** What a run printed. */
export function RunLogs() {
  const messages = useMessages();
  const formats = useFormats();
  const { run } = useShownRun();
  const [last, setLast] = useState(FIRST);
  const [filter, setFilter] = useState('');
  const wanted = useDeferredValue(filter.toLocaleLowerCase());
  const { data, isPlaceholderData } = useQuery({
    ...runLogQuery(run.id, last),
    placeholderData: keepPreviousData,
    refetchInterval: run.state === 'running' ? FOLLOW : false,
  });
  const lines = useMemo(() => data?.edges.map(({ node }) => node) ?? [], [data]);
  const shown = useMemo(
    () => (wanted === '' ? lines : lines.filter(({ line }) => plainText(line).toLocaleLowerCase().includes(wanted))),
    [lines, wanted],
  );
  if (data === undefined) return <PageLoading />;
  if (lines.length === 0) return <EmptyState title={messages.logs.none}>{messages.logs.noneHint}</EmptyState>;
  const total = data?.totalCount ?? lines.length;
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <div className={styles.filter}>
          <SearchField label={messages.logs.filter} value={filter} onChange={setFilter} />
        </div>
        <output className={styles.count}>
          {shown.length < lines.length
            ? messages.counts.shownOf(formats.number(shown.length), messages.logs.lines(lines.length))
            : lines.length < total
              ? messages.logs.lastOf(formats.number(lines.length), formats.number(total))
              : messages.logs.lines(total)}
        </output>
        {lines.length < total && lines.length >= last ? (
          <Button
            disabled={isPlaceholderData}
            onClick={() => {
              setLast(last * MORE);
            }}
          >
            {messages.logs.more}
          </Button>
        ) : null}
      </div>
      <LogLines lines={shown} />
    </div>
  );
}
