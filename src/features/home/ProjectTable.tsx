import type { ProjectsQuery } from '../../api/generated/home.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Bars } from '../../ui/Bars.tsx';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import { LinkedRow } from '../../ui/table/LinkedRow.tsx';
import { LongTable } from '../../ui/table/LongTable.tsx';
import { MutedCell } from '../../ui/table/MutedCell.tsx';
import { RowLink } from '../../ui/table/RowLink.tsx';
import { Ago } from '../../components/facts/Ago.tsx';
import styles from './ProjectTable.module.css';
import { OrderHead } from '../../components/tables/OrderHead.tsx';

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
  const order = { sort, onSort };
  return (
    <LongTable
      label={texts.title}
      rows={projects}
      columns={
        <>
          <col />
          <col className={styles.weeks} />
          <col className={styles.runs} />
          <col className={styles.versions} />
          <col className={styles.ago} />
        </>
      }
      className={styles.table}
      frameClassName={projects.length >= LONG ? styles.long : undefined}
      onEnd={onEnd}
      head={
        <>
          <OrderHead name={texts.project} column="name" first="ascending" {...order} />
          <th scope="col">{texts.weeks}</th>
          <OrderHead name={texts.runs} column="runs" isNumber {...order} />
          <OrderHead name={texts.versions} column="versions" isNumber {...order} />
          <OrderHead name={texts.lastActive} column="last_activity_at" {...order} />
        </>
      }
    >
      {(project) => {
        const recent = project.activity.reduce((sum, runs) => sum + runs, 0);
        return (
          <LinkedRow key={project.id}>
            <td>
              <RowLink
                to="/$entity/$project/artifacts"
                params={{ entity: project.entityName, project: project.name }}
                className={styles.link}
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
              </RowLink>
            </td>
            <td>
              <Bars values={project.activity} label={texts.activity(recent, formats.number(project.activity.length))} />
            </td>
            <td data-number>
              {project.runningCount > 0 ? (
                <span className={styles.running}>{texts.running(project.runningCount)}</span>
              ) : null}
              {formats.number(project.runCount)}
            </td>
            <td data-number>{formats.number(project.artifactCount)}</td>
            <MutedCell>
              <Ago instant={project.lastActivityAt} />
            </MutedCell>
          </LinkedRow>
        );
      }}
    </LongTable>
  );
}
