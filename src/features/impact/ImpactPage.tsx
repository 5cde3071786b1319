import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { impactQuery, type LineageBase } from '../../api/lineage.ts';
import type { ProjectAddress } from '../../api/projects.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { downloadText } from '../../components/download/downloadFile.ts';
import { PageLoading } from '../../components/page/PageLoading.tsx';
import type { GraphAddress } from './GraphLink.tsx';
import { ImpactBar } from './ImpactBar.tsx';
import { impactChooser } from './impactChoice.ts';
import { impactCsv } from './impactCsv.ts';
import { impactRows } from './impactRows.ts';
import { impactChoice, type ImpactSearch, sortAfter } from './impactSearch.ts';
import { impactSummary } from './impactSummary.ts';
import { ImpactSummaryLine } from './ImpactSummaryLine.tsx';
import { ImpactTable } from './ImpactTable.tsx';
import styles from './ImpactPage.module.css';

interface ImpactPageProps {
  readonly address: ProjectAddress;
  readonly base: LineageBase;
  /** What the downloaded file is called, without its ending. */
  readonly fileName: string;
  /** Whose graph the rows lead back into. */
  readonly graph: GraphAddress;
  readonly search: ImpactSearch;
  /** Changes a part of what is shown, without a step back to it. */
  readonly onChange: (change: ImpactSearch) => void;
}

/** As many nodes as are asked for at most; when there are more, the page says so. */
const BUDGET = 100_000;

/** What shows everything again. */
const EVERYTHING: ImpactSearch = { q: undefined, kind: undefined, type: undefined, by: undefined };

/** Everything downstream of a version or run: what would be affected if it were bad. */
export function ImpactPage({ address, base, fileName, graph, search, onChange }: ImpactPageProps) {
  const { impact: texts } = useMessages();
  const formats = useFormats();
  const choice = useMemo(() => impactChoice(search), [search]);
  const drawnChoice = useDeferredValue(choice);
  const { data } = useQuery(impactQuery({ ...address, ...base }, BUDGET));
  const lineage = data?.lineage;
  const rows = useMemo(() => (lineage ? impactRows(lineage) : []), [lineage]);
  const summary = useMemo(() => impactSummary(rows), [rows]);
  const choose = useMemo(() => impactChooser(rows), [rows]);
  const shown = useMemo(() => choose(drawnChoice), [choose, drawnChoice]);
  if (data === undefined) return <PageLoading />;
  if (!lineage || rows.length === 0) return <EmptyState title={texts.none}>{texts.noneHint}</EmptyState>;
  return (
    <div className={styles.page}>
      <ImpactSummaryLine summary={summary} choice={choice} onChange={onChange} />
      <ImpactBar
        summary={summary}
        choice={choice}
        shown={shown.length}
        onChange={onChange}
        onExport={() => {
          downloadText(`${fileName}.csv`, 'text/csv', impactCsv(texts.csvHead, shown, window.location.origin));
        }}
      />
      {lineage.truncated ? <Notice tone="warning" title={texts.truncated(formats.number(rows.length))} /> : null}
      {shown.length === 0 ? (
        <EmptyState
          title={texts.nothing}
          action={
            <Button
              onClick={() => {
                onChange(EVERYTHING);
              }}
            >
              {texts.showAll}
            </Button>
          }
        />
      ) : (
        <ImpactTable
          rows={shown}
          choice={choice}
          graph={graph}
          hasLinks={summary.registered > 0}
          organization={data.viewer?.organizations?.[0] ?? null}
          onSort={(sort) => {
            onChange({ sort: sortAfter(choice, sort) });
          }}
        />
      )}
    </div>
  );
}
