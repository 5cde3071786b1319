import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { ApiError } from '../../api/client.ts';
import { findInLog, type LogSearch } from '../../api/runStreams.ts';
import { runKeys } from '../../api/queryKeys.ts';

/** What was found in a console so far: entry i of every list belongs to match i. */
export interface LogMatches {
  readonly lines: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** How many lines were looked through. */
  readonly through: number;
  /** Whether the search is over, or was given up since there are very many matches. */
  readonly isDone: boolean;
  readonly isCut: boolean;
  /** Why the server cannot look for this; null while it can. */
  readonly refusal: string | null;
}

/** More matches than anybody steps through. */
const MOST = 100_000;

/** Looks a text up in all lines of a console, a part of them after the other; null while nothing is looked for. */
export function useLogMatches(id: string, search: LogSearch, total: number): LogMatches | null {
  const isAsked = search.text !== '';
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: runKeys.logMatches(id, search),
    queryFn: ({ pageParam, signal }) => findInLog(id, search, pageParam, signal),
    initialPageParam: 0,
    getNextPageParam: (page) => (page !== null && page.through < total ? page.through : undefined),
    enabled: isAsked,
    // Lines do not change; what comes behind them is the next page.
    staleTime: Number.POSITIVE_INFINITY,
    throwOnError: false,
  });
  const found = useMemo(() => {
    const pages = data?.pages.filter((page) => page !== null) ?? [];
    return {
      lines: pages.flatMap(({ lines }) => lines),
      starts: pages.flatMap(({ starts }) => starts),
      ends: pages.flatMap(({ ends }) => ends),
      through: pages.at(-1)?.through ?? 0,
    };
  }, [data]);
  const isCut = found.lines.length >= MOST;
  const goesOn = isAsked && hasNextPage && !isCut;
  useEffect(() => {
    if (goesOn && !isFetching && error === null) void fetchNextPage();
  }, [goesOn, isFetching, error, fetchNextPage]);
  if (!isAsked) return null;
  const refusal = error instanceof ApiError ? (error.detail ?? '') : null;
  return { ...found, isDone: data !== undefined && !goesOn, isCut, refusal };
}

/** The index of the first match in a line or behind it; the number of matches where there is none. */
export function firstMatchFrom(lines: readonly number[], line: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle] ?? 0) >= line) high = middle;
    else low = middle + 1;
  }
  return low;
}
