import { Link } from '@tanstack/react-router';
import type { ProjectRunsQuery } from '../../api/generated.ts';
import type { ProjectAddress } from '../../api/projects.ts';
import { useFormats } from '../../i18n/language.ts';
import { IconTile } from '../../ui/IconTile.tsx';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import table from '../../ui/Table.module.css';
import { Ago } from '../Ago.tsx';
import { valueText } from '../columns/valueText.ts';
import { runName } from '../names.ts';
import { RunState } from '../RunState.tsx';
import { type RunColumn, runValues } from './runColumns.ts';
import styles from './RunTable.module.css';

export type ListedRun = NonNullable<ProjectRunsQuery['project']>['runs']['edges'][number]['node'];

interface RunRowProps {
  readonly address: ProjectAddress;
  readonly run: ListedRun;
  readonly columns: readonly RunColumn[];
}

/** One run of the table. */
export function RunRow({ address, run, columns }: RunRowProps) {
  const formats = useFormats();
  const values = runValues(run);
  return (
    <tr className={table.clickable}>
      <td>
        <Link
          to="/$entity/$project/runs/$run/overview"
          params={{ ...address, run: run.name }}
          className={`${table.rowLink} ${styles.run}`}
        >
          <IconTile kind="run" size={20} />
          <MiddleEllipsis text={runName(run)} className={styles.name} />
        </Link>
      </td>
      <td>
        <RunState state={run.state} />
      </td>
      <td className={styles.type} title={run.jobType ?? undefined}>
        {run.jobType}
      </td>
      <td className={table.muted}>
        <Ago instant={run.createdAt} />
      </td>
      <td data-number>{formats.duration(run.durationSeconds)}</td>
      {columns.map(({ kind, key }) => (
        <td key={`${kind} ${key}`} data-number className={styles.value}>
          {valueText(values[kind][key], formats)}
        </td>
      ))}
    </tr>
  );
}
