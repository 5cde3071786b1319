import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { nodesOf } from '../../api/paging.ts';
import { runsQuery } from '../../api/runs.ts';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LogYourOwn } from '../LogYourOwn.tsx';
import { PageLoading } from '../PageLoading.tsx';
import { DEFAULT_RUN_ORDER } from '../runOrder.ts';
import { RunTable } from '../RunTable.tsx';
import { useTitle } from '../useTitle.ts';
import styles from './RunsPage.module.css';

const route = getRouteApi('/$entity/$project/runs');

/** The Runs tab. */
export function RunsPage() {
  const messages = useMessages();
  const address = route.useParams();
  useTitle(messages.runs.title(address.project));
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    runsQuery(address, DEFAULT_RUN_ORDER, null),
  );
  if (data === undefined) return <PageLoading />;
  const runs = data.pages.flatMap((page) => nodesOf(page));
  if (runs.length === 0) {
    return (
      <div className={styles.empty}>
        <EmptyState isPage title={messages.runs.empty} />
        <LogYourOwn />
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>
        {messages.shell.runs}{' '}
        <span className={styles.count}>{messages.counts.runs(data.pages[0]?.totalCount ?? 0)}</span>
      </h1>
      <RunTable address={address} runs={runs} />
      {hasNextPage ? (
        <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {messages.runs.more}
        </Button>
      ) : null}
    </div>
  );
}
