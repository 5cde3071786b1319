import { Link } from '@tanstack/react-router';
import { IconTile } from '../../ui/IconTile.tsx';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import styles from './RecentVisits.module.css';
import type { Visit } from './visits.ts';

/** A link to a version's or run's page. */
export function VisitLink({ visit }: { readonly visit: Visit }) {
  const { entity, project } = visit;
  const content = (
    <>
      <IconTile kind={visit.kind === 'run' ? 'run' : 'artifact'} type={visit.type} size={20} />
      <MiddleEllipsis text={visit.name} className={styles.name} />
      <span className={styles.project}>{project}</span>
    </>
  );
  return visit.kind === 'run' ? (
    <Link
      to="/$entity/$project/runs/$run/overview"
      params={{ entity, project, run: visit.run }}
      className={styles.visit}
    >
      {content}
    </Link>
  ) : (
    <Link
      to="/$entity/$project/artifacts/$type/$collection/$version/overview"
      params={{ entity, project, type: visit.type ?? '', collection: visit.collection, version: visit.version }}
      className={styles.visit}
    >
      {content}
    </Link>
  );
}
