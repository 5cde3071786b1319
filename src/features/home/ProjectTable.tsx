import { Link } from '@tanstack/react-router';
import type { ProjectsQuery } from '../../api/generated/home.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Bars } from '../../ui/Bars.tsx';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import table from '../../ui/Table.module.css';
import { Ago } from '../../components/facts/Ago.tsx';
import styles from './ProjectTable.module.css';
import long from '../../ui/table/LongTable.module.css';
import { useVirtualRows } from '../../ui/table/useVirtualRows.ts';
import { SortHead } from '../../ui/SortHead.tsx';
import { nextSort, sortDirection } from '../../components/tables/sortOrder.ts';

type ListedProject = NonNullable<NonNullable<ProjectsQuery['models']>['edges'][number]['node']>;

interface ProjectTableProps {
  readonly projects: readonly ListedProject[];
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  /** Asks for more; called when the end comes into sight. */
  readonly onEnd: () => void;
}

/** So many rows take more room than a low screen has. */
const LONG = 10;

/** The projects with their counts, what went on in the last weeks, and when something last happened. */
export function ProjectTable({ projects, sort, onSort, onEnd }: ProjectTableProps) {
  const { home: texts } = useMessages();
  const formats = useFormats();
  const { scroller, indices, before, after } = useVirtualRows(projects.length, onEnd);
  const head = (name: string, column: string, isNumber = false) => (
    <SortHead
      name={name}
      direction={sortDirection(sort, column)}
      isNumber={isNumber}
      onSort={() => {
        onSort(nextSort(sort, column, column === 'name' ? 'ascending' : 'descending'));
      }}
    />
  );
  return (
    <div
      ref={scroller}
      className={`${table.frame} ${long.frame} ${styles.frame}`}
      data-long={projects.length >= LONG || undefined}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table
        className={`${table.table} ${long.table} ${styles.table}`}
        aria-label={texts.title}
        aria-rowcount={projects.length}
      >
        <colgroup>
          <col />
          <col className={styles.weeks} />
          <col className={styles.runs} />
          <col className={styles.versions} />
          <col className={styles.ago} />
        </colgroup>
        <thead className={long.head}>
          <tr>
            {head(texts.project, 'name')}
            <th scope="col">{texts.weeks}</th>
            {head(texts.runs, 'runs', true)}
            {head(texts.versions, 'versions', true)}
            {head(texts.lastActive, 'last_activity_at')}
          </tr>
        </thead>
        <tbody>
          {before > 0 ? <tr style={{ height: before }} aria-hidden /> : null}
          {indices.map((index) => {
            const project = projects[index];
            if (project === undefined) return null;
            const recent = project.activity.reduce((sum, runs) => sum + runs, 0);
            return (
              <tr key={project.id} className={table.clickable}>
                <td>
                  <Link
                    to="/$entity/$project/artifacts"
                    params={{ entity: project.entityName, project: project.name }}
                    className={`${table.rowLink} ${styles.link}`}
                  >
                    <span className={styles.entity}>
                      <MiddleEllipsis text={project.entityName} />
                      <span aria-hidden>/</span>
                    </span>
                    <MiddleEllipsis text={project.name} className={styles.project} />
                    {project.description ? (
                      <span className={styles.about} title={project.description} dir="auto">
                        {project.description}
                      </span>
                    ) : null}
                  </Link>
                </td>
                <td>
                  <Bars
                    values={project.activity}
                    label={texts.activity(recent, formats.number(project.activity.length))}
                  />
                </td>
                <td data-number>
                  {project.runningCount > 0 ? (
                    <span className={styles.running}>{texts.running(project.runningCount)}</span>
                  ) : null}
                  {formats.number(project.runCount)}
                </td>
                <td data-number>{formats.number(project.artifactCount)}</td>
                <td className={table.muted}>
                  <Ago instant={project.lastActivityAt} />
                </td>
              </tr>
            );
          })}
          {after > 0 ? <tr style={{ height: after }} aria-hidden /> : null}
        </tbody>
      </table>
    </div>
  );
}
