import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/client.ts';
import { sessionQuery } from '../api/session.ts';

/** How long an answer counts as fresh, in milliseconds: going back and forth asks nothing twice. */
const FRESH = 10_000;
const RETRIES = 2;

/** Whether asking again could help: a server that understood and refused will refuse again. */
function worthRetrying(failures: number, error: Error): boolean {
  const temporary =
    error instanceof ApiError && (error.kind === 'network' || error.kind === 'cutOff' || error.kind === 'http');
  return temporary && failures < RETRIES;
}

/** The cache of the server's answers. */
export function makeQueryClient(): QueryClient {
  const queryCache = new QueryCache({
    // A session that ended, or a key that was revoked: the page asks to sign in again.
    onError: (error) => {
      if (error instanceof ApiError && error.kind === 'signIn') {
        void client.invalidateQueries({ queryKey: sessionQuery().queryKey });
      }
    },
  });
  const client = new QueryClient({
    queryCache,
    defaultOptions: {
      queries: {
        staleTime: FRESH,
        retry: worthRetrying,
        retryDelay: (attempt) => 300 * 2 ** attempt,
        // A page that has something to show keeps showing it when an update fails.
        throwOnError: (_error, query) => query.state.data === undefined,
      },
    },
  });
  return client;
}
