import { Link } from '@tanstack/react-router';
import type { ProjectAddress } from '../api/projects.ts';
import { useMessages } from '../i18n/language.ts';
import styles from '../components/page/Tabs.module.css';

/** The pages of a project. */
export function ProjectTabs(params: ProjectAddress) {
  const messages = useMessages();
  return (
    <nav className={styles.tabs} aria-label={messages.shell.projectPages}>
      <Link to="/$entity/$project/artifacts" params={params} className={styles.tab}>
        {messages.shell.artifacts}
      </Link>
      <Link to="/$entity/$project/runs" params={params} className={styles.tab}>
        {messages.shell.runs}
      </Link>
    </nav>
  );
}
