/** The lines in which two texts differ. */

import { diffLines } from 'diff';

/** A line of one of the texts or of both. */
interface Line {
  readonly kind: 'same' | 'removed' | 'added';
  /** Where it stands, from 1; null where the side does not have it. */
  readonly left: number | null;
  readonly right: number | null;
  readonly text: string;
}

/** A line, or a stretch of lines that are the same and not shown. */
export type DifferenceLine = Line | { readonly kind: 'gap'; readonly count: number };

/** What there is to show of two texts. */
export interface TextDifference {
  readonly lines: readonly DifferenceLine[];
  /** Whether the texts are JSON in lines too long to read, and were set in lines before they were compared. */
  readonly isFormatted: boolean;
  /** Whether nothing but the ends of lines differs, which cannot be seen. */
  readonly isOnlyEnds: boolean;
}

/** Comparing takes longer the less two texts have in common; the page must not stand still, in milliseconds. */
const LONGEST = 250;
/** Lines shown around each that differs. */
const CONTEXT = 3;
/** A longer line of a JSON document is set in many, in characters. */
const READABLE = 100;

/** What differs, with some lines around it; null when finding that out would take too long. */
export function textDifference(left: string, right: string): TextDifference | null {
  const formatted = isUnreadable(left) || isUnreadable(right) ? formattedPair(left, right) : null;
  const [one, other] = formatted ?? [left, right];
  const changes = diffLines(one, other, { timeout: LONGEST });
  if (changes === undefined) return null;
  const lines: Line[] = [];
  let [leftLine, rightLine] = [1, 1];
  for (const { value, added, removed } of changes) {
    for (const text of linesOf(value)) {
      if (removed) lines.push({ kind: 'removed', left: leftLine++, right: null, text });
      else if (added) lines.push({ kind: 'added', left: null, right: rightLine++, text });
      else lines.push({ kind: 'same', left: leftLine++, right: rightLine++, text });
    }
  }
  return {
    lines: withGaps(lines),
    isFormatted: formatted !== null,
    isOnlyEnds: one !== other && withoutEnds(one) === withoutEnds(other),
  };
}

/** Leaves out the lines that are the same and far from those that are not. */
function withGaps(lines: readonly Line[]): readonly DifferenceLine[] {
  const isNear = new Uint8Array(lines.length);
  for (const [at, { kind }] of lines.entries()) {
    if (kind !== 'same') isNear.fill(1, Math.max(0, at - CONTEXT), at + CONTEXT + 1);
  }
  const shown: DifferenceLine[] = [];
  let count = 0;
  const closeGap = (): void => {
    if (count > 0) shown.push({ kind: 'gap', count });
    count = 0;
  };
  for (const [at, line] of lines.entries()) {
    if (isNear[at] === 0) {
      count++;
      continue;
    }
    closeGap();
    shown.push(line);
  }
  closeGap();
  return shown;
}

function isUnreadable(text: string): boolean {
  return text.split('\n').some((line) => line.length > READABLE);
}

/**
 * Both texts as JSON set in lines; null when one is no JSON, or when setting hides what differs, as it does with
 * numbers of more digits than JavaScript keeps.
 */
function formattedPair(left: string, right: string): readonly [string, string] | null {
  try {
    const [one, other] = [left, right].map((text) => JSON.stringify(JSON.parse(text), null, 2));
    return one === undefined || other === undefined || one === other ? null : [one, other];
  } catch {
    return null;
  }
}

/** The end of the last line begins no other. */
function linesOf(text: string): readonly string[] {
  if (text === '') return [];
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}

function withoutEnds(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n').replace(/\n$/u, '');
}
