import { useInfiniteQuery } from '@tanstack/react-query';
import { nodesOf } from '../../api/paging.ts';
import { projectsQuery } from '../../api/projects.ts';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { FirstVisit } from '../FirstVisit.tsx';
import { LogYourOwn } from '../LogYourOwn.tsx';
import { ProjectTable } from '../ProjectTable.tsx';
import { useTitle } from '../useTitle.ts';
import { RecentVisits } from '../visits/RecentVisits.tsx';
import styles from './HomePage.module.css';

/** All projects; with none yet, the way to a first one. */
export function HomePage() {
  const messages = useMessages();
  useTitle(undefined);
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(projectsQuery());
  const projects = data?.pages.flatMap((page) => nodesOf(page.models));
  if (projects?.length === 0) return <FirstVisit />;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{messages.home.title}</h1>
      <p className={styles.lead}>{messages.home.lead}</p>
      <RecentVisits />
      <ProjectTable projects={projects} />
      {hasNextPage ? (
        <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {messages.home.more}
        </Button>
      ) : null}
      {projects === undefined ? null : (
        <section className={styles.own}>
          <LogYourOwn />
        </section>
      )}
    </div>
  );
}
