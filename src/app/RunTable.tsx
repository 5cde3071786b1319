import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ProjectRunsQuery } from '../api/generated.ts';
import type { ProjectAddress } from '../api/projects.ts';
import type { JsonValue } from '../api/pythonJson.ts';
import type { Formats } from '../i18n/formats.ts';
import { useFormats, useMessages } from '../i18n/language.ts';
import { IconTile } from '../ui/IconTile.tsx';
import { MiddleEllipsis } from '../ui/MiddleEllipsis.tsx';
import { Ago } from './Ago.tsx';
import { runName } from './names.ts';
import { chooseColumns, runValues } from './runColumns.ts';
import { RunState } from './RunState.tsx';
import styles from '../ui/Table.module.css';
import own from './RunTable.module.css';

type ListedRun = NonNullable<ProjectRunsQuery['project']>['runs']['edges'][number]['node'];

interface RunTableProps {
  readonly address: ProjectAddress;
  readonly runs: readonly ListedRun[];
}

/** How many metrics and how many config keys have a column. */
const MOST_COLUMNS = 4;

/** Runs with their states, times, last metrics, and the config that tells them apart. */
export function RunTable({ address, runs }: RunTableProps) {
  const messages = useMessages();
  const formats = useFormats();
  const values = useMemo(() => runs.map(runValues), [runs]);
  const columns = useMemo(() => chooseColumns(values, MOST_COLUMNS), [values]);
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{messages.run.run}</th>
            <th scope="col">{messages.run.state}</th>
            <th scope="col">{messages.run.jobType}</th>
            <th scope="col">{messages.run.started}</th>
            <th scope="col" data-number>
              {messages.run.duration}
            </th>
            {columns.map(({ kind, key }) => (
              <th key={`${kind} ${key}`} scope="col" data-number className={own.value} title={key}>
                {key}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {runs.map((run, index) => (
            <tr key={run.id} className={styles.clickable}>
              <td>
                <Link
                  to="/$entity/$project/runs/$run/overview"
                  params={{ ...address, run: run.name }}
                  className={`${styles.rowLink} ${own.run}`}
                >
                  <IconTile kind="run" size={20} />
                  <MiddleEllipsis text={runName(run)} className={own.name} />
                </Link>
              </td>
              <td>
                <RunState state={run.state} />
              </td>
              <td className={styles.muted}>{run.jobType}</td>
              <td className={styles.muted}>
                <Ago instant={run.createdAt} />
              </td>
              <td data-number>{formats.duration(run.durationSeconds)}</td>
              {columns.map(({ kind, key }) => (
                <td key={`${kind} ${key}`} data-number className={own.value}>
                  {cellText(values[index]?.[kind][key], formats)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellText(value: JsonValue | undefined, formats: Formats): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return formats.measure(value);
  return typeof value === 'object' ? JSON.stringify(value).slice(0, 80) : String(value).slice(0, 80);
}
