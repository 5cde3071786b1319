import { useQueries } from '@tanstack/react-query';
import { LOG_PAGE, runLogPageQuery, type StreamedRun } from '../../api/runStreams.ts';

/** A console line; `number` is its place in the whole console, from 0. */
export interface LogLine {
  readonly number: number;
  readonly timestamp: string | null;
  readonly level: string | null;
  readonly line: string;
}

/** The lines of a stretch of a console, as far as they are here; pages that are no longer looked at are not waited for. */
export function useLogPages(run: StreamedRun, total: number, first: number, end: number): ReadonlyMap<number, LogLine> {
  const from = Math.floor(first / LOG_PAGE);
  const count = Math.max(0, Math.ceil(end / LOG_PAGE) - from);
  return useQueries({
    queries: Array.from({ length: count }, (_, at) => runLogPageQuery(run, from + at, total)),
    combine: byNumber,
  });
}

function byNumber(pages: readonly { readonly data: readonly LogLine[] | undefined }[]): ReadonlyMap<number, LogLine> {
  return new Map(pages.flatMap(({ data }) => (data ?? []).map((line) => [line.number, line] as const)));
}
