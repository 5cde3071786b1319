import { useCallback } from 'react';
import type { LineMark } from './markedSpans.ts';
import { firstMatchFrom, type LogMatches } from './useLogMatches.ts';

const NONE: readonly LineMark[] = [];

/**
 * What a search found in a line.
 *
 * @param current the match that the reader stands at; null before the first
 */
export function useLogMarks(matches: LogMatches | null, current: number | null): (line: number) => readonly LineMark[] {
  const { lines, starts, ends } = matches ?? {};
  return useCallback(
    (line) => {
      if (!lines || !starts || !ends) return NONE;
      const first = firstMatchFrom(lines, line);
      if (lines[first] !== line) return NONE;
      const marks: LineMark[] = [];
      for (let at = first; lines[at] === line; at += 1) {
        marks.push({ start: starts[at] ?? 0, end: ends[at] ?? 0, isCurrent: at === current });
      }
      return marks;
    },
    [lines, starts, ends, current],
  );
}
