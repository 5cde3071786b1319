import { useQuery } from '@tanstack/react-query';
import { ChevronDown, Download } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { impactQuery, type LineageBase } from '../../api/lineage.ts';
import type { ProjectAddress } from '../../api/projects.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { FilterField } from '../FilterField.tsx';
import { downloadText } from '../downloadText.ts';
import { PageLoading } from '../PageLoading.tsx';
import { csv } from './csv.ts';
import type { GraphAddress } from './GraphLink.tsx';
import { chosenRows, type ImpactRow, impactRows, labelsOf, linksText } from './impactRows.ts';
import { impactChoice, type ImpactSearch, sortAfter } from './impactSearch.ts';
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

/** Everything downstream of a version or run: what would be affected if it were bad. */
export function ImpactPage({ address, base, fileName, graph, search, onChange }: ImpactPageProps) {
  const messages = useMessages();
  const formats = useFormats();
  const texts = messages.impact;
  const choice = useMemo(() => impactChoice(search), [search]);
  const drawnChoice = useDeferredValue(choice);
  const { data } = useQuery(impactQuery({ ...address, ...base }, BUDGET));
  const lineage = data?.lineage;
  const rows = useMemo(() => (lineage ? impactRows(lineage) : []), [lineage]);
  const shown = useMemo(() => chosenRows(rows, drawnChoice), [rows, drawnChoice]);
  if (data === undefined) return <PageLoading />;
  if (rows.length === 0) return <EmptyState title={texts.none}>{texts.noneHint}</EmptyState>;
  const kinds = { any: texts.anyKind, artifact: messages.shell.artifacts, run: messages.shell.runs };
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <div className={styles.filter}>
          <FilterField
            label={texts.filter}
            value={choice.words}
            onChange={(words) => {
              onChange({ q: words === '' ? undefined : words });
            }}
          />
        </div>
        <Menu
          label={texts.kind}
          value={choice.kind ?? 'any'}
          choices={[
            { value: 'any', text: kinds.any },
            { value: 'artifact', text: kinds.artifact },
            { value: 'run', text: kinds.run },
          ]}
          onChoose={(kind) => {
            onChange({ kind: kind === 'any' ? undefined : kind });
          }}
        >
          <Button>
            {kinds[choice.kind ?? 'any']}
            <ChevronDown size={14} aria-hidden />
          </Button>
        </Menu>
        <output className={styles.count}>
          {shown.length === rows.length
            ? texts.affected(rows.length)
            : messages.counts.shownOf(formats.number(shown.length), formats.number(rows.length))}
        </output>
        <Button
          onClick={() => {
            downloadText(`${fileName}.csv`, 'text/csv', csv([texts.csvHead, ...shown.map(csvRow)]));
          }}
        >
          <Download size={14} aria-hidden />
          {texts.csv}
        </Button>
      </div>
      {lineage?.truncated === true ? (
        <Notice tone="warning" title={texts.truncated(formats.number(rows.length))} />
      ) : null}
      {shown.length === 0 ? (
        <EmptyState title={messages.values.nothing} />
      ) : (
        <ImpactTable
          rows={shown}
          choice={choice}
          graph={graph}
          organization={data.viewer?.organizations?.[0] ?? null}
          onSort={(sort) => {
            onChange({ sort: sortAfter(choice, sort) });
          }}
        />
      )}
    </div>
  );
}

function csvRow(row: ImpactRow): readonly (string | number)[] {
  const created = new Date(row.createdAt * 1000).toISOString();
  const labels = labelsOf(row).join(' ');
  const facts = [row.kind, row.name, row.type ?? '', labels, row.state, row.project, created, row.distance];
  return [...facts, linksText(row), row.user ?? ''];
}
