/** A console line cut into the pieces that are drawn: looks, and what a search found in it. */

import { terminalSpans, type TerminalLook } from '../../shared/terminalLine.ts';

/** Where in what is seen of a line a match stands. */
export interface LineMark {
  readonly start: number;
  readonly end: number;
  /** Whether it is the one that the reader stands at. */
  readonly isCurrent: boolean;
}

export interface MarkedSpan {
  readonly text: string;
  readonly look: TerminalLook;
  readonly mark: 'match' | 'current' | null;
}

/** The pieces of a line. Marks come in their order and do not overlap. */
export function markedSpans(line: string, marks: readonly LineMark[]): readonly MarkedSpan[] {
  const pieces: MarkedSpan[] = [];
  let from = 0;
  for (const { text, look } of terminalSpans(line)) {
    const end = from + text.length;
    const cuts = marks.flatMap((mark) => [mark.start, mark.end]).filter((cut) => cut > from && cut < end);
    for (const [at, start] of [from, ...cuts].entries()) {
      const mark = marks.find((candidate) => candidate.start <= start && start < candidate.end);
      const piece = text.slice(start - from, (cuts[at] ?? end) - from);
      pieces.push({ text: piece, look, mark: mark === undefined ? null : mark.isCurrent ? 'current' : 'match' });
    }
    from = end;
  }
  return pieces;
}
