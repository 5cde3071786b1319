import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { runLogCountQuery } from '../../api/runStreams.ts';
import { useMessages } from '../../i18n/language.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { LogBar } from './LogBar.tsx';
import { useLogPreferences } from './logPreferences.ts';
import { LogSearchBar } from './LogSearchBar.tsx';
import type { LogsSearch } from './logsSearch.ts';
import { LogView, type LogViewHandle } from './LogView.tsx';
import { useFindKeys } from './useFindKeys.ts';
import { useLogMarks } from './useLogMarks.ts';
import { firstMatchFrom, useLogMatches } from './useLogMatches.ts';
import { PageLoading } from '../../components/page/PageLoading.tsx';
import { useShownRun } from '../../components/page/RunContext.ts';
import styles from './RunLogs.module.css';

const route = getRouteApi('/$entity/$project/runs/$run/logs');

/** What a run printed. */
export function RunLogs() {
  // Another run begins with nothing of the one before.
  return <LogsOfRun key={useShownRun().run.id} />;
}

function LogsOfRun() {
  const { logs } = useMessages();
  const { address, run } = useShownRun();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { isWrapped, hasTimes } = useLogPreferences();
  const view = useRef<LogViewHandle>(null);
  const field = useRef<HTMLInputElement>(null);
  useFindKeys(field);
  const streamed = useMemo(() => ({ id: run.id, isRunning: run.state === 'running' }), [run.id, run.state]);
  const { data } = useQuery(runLogCountQuery(streamed));
  const total = data?.logLineCount ?? 0;

  const { q: text = '', regex = false, case: matchCase = false } = search;
  const matches = useLogMatches(run.id, { text, isRegex: regex, matchCase }, total);
  const asked = JSON.stringify([text, regex, matchCase]);
  const [current, setCurrent] = useState<{ readonly asked: string; readonly at: number } | null>(null);
  const at = current?.asked === asked ? current.at : null;
  const marksOf = useLogMarks(matches, at);

  const change = useCallback(
    (part: LogsSearch) =>
      void navigate({ search: (before) => ({ ...before, ...part }), replace: !('line' in part), resetScroll: false }),
    [navigate],
  );
  const name = useCallback(
    (line: number) => {
      change({ line });
    },
    [change],
  );
  const showMatch = (match: number) => {
    setCurrent({ asked, at: match });
    const line = matches?.lines[match];
    if (line !== undefined) view.current?.showLine(line);
  };
  const step = (by: 1 | -1) => {
    const count = matches?.lines.length ?? 0;
    if (count > 0) showMatch(((at ?? (by === 1 ? -1 : 0)) + by + count) % count);
  };
  // A search that found something leads there: to the first match from what is seen on. An address that names a line too
  // leads to the line.
  const [askedAtFirst] = useState(asked);
  const staysAtLine = search.line !== undefined && asked === askedAtFirst;
  const found = matches?.lines.length ?? 0;
  useEffect(() => {
    if (matches === null || found === 0 || at !== null || staysAtLine) return;
    const next = firstMatchFrom(matches.lines, view.current?.firstSeen() ?? 0);
    if (next < found || matches.isDone) showMatch(next < found ? next : 0);
  });

  if (data === undefined) return <PageLoading />;
  if (total === 0) return <EmptyState title={logs.none}>{logs.noneHint}</EmptyState>;
  return (
    <div className={styles.page}>
      <LogBar
        total={total}
        named={search.line}
        onGoTo={(line) => {
          name(line);
          view.current?.showLine(line - 1);
        }}
        onUnname={() => {
          change({ line: undefined });
        }}
        onStart={() => view.current?.showStart()}
        onEnd={() => view.current?.showEnd()}
        download={`/storage/logs/${[address.entity, address.project, run.name].map(encodeURIComponent).join('/')}`}
      >
        <LogSearchBar
          search={search}
          onChange={change}
          matches={matches}
          current={at}
          total={total}
          field={field}
          onStep={step}
        />
      </LogBar>
      {matches?.refusal ? (
        <Notice tone="warning" title={logs.refused}>
          {matches.refusal}
        </Notice>
      ) : null}
      <LogView
        ref={view}
        run={streamed}
        total={total}
        isWrapped={isWrapped}
        hasTimes={hasTimes}
        named={search.line}
        onName={name}
        marksOf={marksOf}
      />
    </div>
  );
}
