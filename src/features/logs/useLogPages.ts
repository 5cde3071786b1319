import { useQueries } from '@tanstack/react-query';
import { LOG_PAGE, runLogPageQuery, type StreamedRun } from '../../api/runStreams.ts';

/** A console line; `number` is its place in the whole console, from 0. */
export interface LogLine {
  readonly number: number;
  readonly timestamp: string | null;
  readonly level: string | null;
  readonly line: string;
}

/** What is here of a console. */
export interface LogPages {
  /** Lines by their numbers. */
  readonly lines: ReadonlyMap<number, LogLine>;
  /** Asks again for pages that could not be had; null where all could. */
  readonly retry: (() => void) | null;
}

/** The lines of a stretch of a console, as far as they are here; pages that are no longer looked at are not waited for. */
export function useLogPages(run: StreamedRun, total: number, first: number, end: number): LogPages {
  const from = Math.floor(first / LOG_PAGE);
  const count = Math.max(0, Math.ceil(end / LOG_PAGE) - from);
  return useQueries({
    queries: Array.from({ length: count }, (_, at) => ({
      ...runLogPageQuery(run, from + at, total),
      throwOnError: false,
    })),
    combine: byNumber,
  });
}

interface Page {
  readonly data: readonly LogLine[] | undefined;
  readonly isError: boolean;
  readonly refetch: () => Promise<unknown>;
}

function byNumber(pages: readonly Page[]): LogPages {
  const failed = pages.filter(({ data, isError }) => data === undefined && isError);
  return {
    lines: new Map(pages.flatMap(({ data }) => (data ?? []).map((line) => [line.number, line] as const))),
    retry:
      failed.length === 0
        ? null
        : () => {
            for (const page of failed) void page.refetch();
          },
  };
}
