import { Link } from '@tanstack/react-router';
import type { ProjectsQuery } from '../api/generated.ts';
import { useFormats, useMessages } from '../i18n/language.ts';
import { MiddleEllipsis } from '../ui/MiddleEllipsis.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Ago } from './Ago.tsx';
import styles from '../ui/Table.module.css';
import own from './ProjectTable.module.css';

type ListedProject = NonNullable<NonNullable<ProjectsQuery['models']>['edges'][number]['node']>;

interface ProjectTableProps {
  /** Undefined while they are loading. */
  readonly projects: readonly ListedProject[] | undefined;
}

const WAITING_ROWS = 5;

/** The projects with their counts and when something last happened. */
export function ProjectTable({ projects }: ProjectTableProps) {
  const messages = useMessages();
  const formats = useFormats();
  return (
    <div className={styles.frame} aria-busy={projects === undefined}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={own.name}>
              {messages.home.project}
            </th>
            <th scope="col" data-number className={own.counts}>
              {messages.home.versions}
            </th>
            <th scope="col" data-number className={own.counts}>
              {messages.home.runs}
            </th>
            <th scope="col">{messages.home.activity}</th>
          </tr>
        </thead>
        <tbody>
          {projects === undefined
            ? Array.from({ length: WAITING_ROWS }, (_, row) => (
                <tr key={row}>
                  <td colSpan={4}>
                    <Skeleton width={`${60 - row * 6}%`} />
                  </td>
                </tr>
              ))
            : projects.map((project) => (
                <tr key={project.id} className={styles.clickable}>
                  <td className={own.name}>
                    <Link
                      to="/$entity/$project/artifacts"
                      params={{ entity: project.entityName, project: project.name }}
                      className={styles.rowLink}
                    >
                      <span className={own.entity}>
                        <MiddleEllipsis text={project.entityName} />
                        <span aria-hidden>/</span>
                      </span>
                      <MiddleEllipsis text={project.name} className={own.project} />
                    </Link>
                    {project.description === null || project.description === '' ? null : (
                      <span className={own.description}>{project.description}</span>
                    )}
                  </td>
                  <td data-number className={own.counts}>
                    {formats.number(project.artifactCount)}
                  </td>
                  <td data-number className={own.counts}>
                    {formats.number(project.runCount)}
                  </td>
                  <td>
                    <Ago instant={project.lastActivityAt} />
                  </td>
                </tr>
              ))}
        </tbody>
      </table>
    </div>
  );
}
