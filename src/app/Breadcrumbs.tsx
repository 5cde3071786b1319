import { Link } from '@tanstack/react-router';
import type { ProjectAddress } from '../api/projects.ts';
import { useMessages } from '../i18n/language.ts';
import { MiddleEllipsis } from '../ui/MiddleEllipsis.tsx';
import styles from './Breadcrumbs.module.css';

/** Entity and project, as the address names them. */
export function Breadcrumbs({ entity, project }: ProjectAddress) {
  const messages = useMessages();
  return (
    <nav className={styles.crumbs} aria-label={messages.shell.breadcrumb}>
      <Link to="/" className={styles.crumb}>
        <MiddleEllipsis text={entity} />
      </Link>
      <span className={styles.slash} aria-hidden>
        /
      </span>
      <Link to="/$entity/$project/artifacts" params={{ entity, project }} className={styles.crumb} data-strong>
        <MiddleEllipsis text={project} />
      </Link>
    </nav>
  );
}
