/** The lines in which two texts differ. */

import { diffLines, diffWordsWithSpace } from 'diff';

/** A piece of a line, and whether the line's counterpart lacks it. */
export interface LinePart {
  readonly text: string;
  readonly isChanged: boolean;
}

/** A line of one of the texts or of both. */
export interface Line {
  readonly kind: 'same' | 'removed' | 'added';
  /** Where it stands, from 1; null where the side does not have it. */
  readonly left: number | null;
  readonly right: number | null;
  readonly text: string;
  /** What of the line changed, where it has a counterpart that is much like it; else null. */
  readonly parts: readonly LinePart[] | null;
}

/** A line, or a stretch of lines that are the same and far from those that are not. */
export type DifferenceLine = Line | { readonly kind: 'gap'; readonly lines: readonly Line[] };

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
/** Words are compared in so many pairs of lines, and in lines up to so many characters. */
const MOST_PAIRS = 1_000;
const LONGEST_LINE = 1_000;
/** Lines with more changes than this are different lines, and finding them all takes long. */
const MOST_EDITS = 80;
/** Lines that share less than this are different lines, and words in them say nothing. */
const LIKENESS = 0.4;

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
      const common = { text, parts: null };
      if (removed) lines.push({ ...common, kind: 'removed', left: leftLine++, right: null });
      else if (added) lines.push({ ...common, kind: 'added', left: null, right: rightLine++ });
      else lines.push({ ...common, kind: 'same', left: leftLine++, right: rightLine++ });
    }
  }
  return {
    lines: withGaps(withParts(lines)),
    isFormatted: formatted !== null,
    isOnlyEnds: one !== other && withoutEnds(one) === withoutEnds(other),
  };
}

/** Marks words in lines that were removed where others were added: the first of one with the first of the others. */
function withParts(lines: readonly Line[]): readonly Line[] {
  const marked = [...lines];
  let pairs = 0;
  for (const { removed, added } of replacements(lines)) {
    for (let at = 0; at < Math.min(removed.length, added.length) && pairs < MOST_PAIRS; at++, pairs++) {
      const [one, other] = [removed[at]!, added[at]!];
      const parts = changedParts(lines[one]!.text, lines[other]!.text);
      if (parts === null) continue;
      marked[one] = { ...lines[one]!, parts: parts.left };
      marked[other] = { ...lines[other]!, parts: parts.right };
    }
  }
  return marked;
}

/** Stretches of removed lines that added ones follow at once, as indices. */
function replacements(lines: readonly Line[]) {
  const found: { readonly removed: number[]; readonly added: number[] }[] = [];
  for (const [at, { kind }] of lines.entries()) {
    const before = lines[at - 1]?.kind;
    if (kind === 'removed' && before !== 'removed') found.push({ removed: [], added: [] });
    if (kind === 'removed') found.at(-1)!.removed.push(at);
    if (kind === 'added' && (before === 'removed' || before === 'added')) found.at(-1)?.added.push(at);
    // Lines that were only added replace none.
    if (kind === 'same') found.push({ removed: [], added: [] });
  }
  return found;
}

/** The words in which two lines differ; null when they are too long, or have too little in common. */
function changedParts(left: string, right: string) {
  if (left.length > LONGEST_LINE || right.length > LONGEST_LINE) return null;
  const changes = diffWordsWithSpace(left, right, { maxEditLength: MOST_EDITS });
  if (changes === undefined) return null;
  const shared = changes.reduce((sum, { added, removed, value }) => sum + (added || removed ? 0 : value.length), 0);
  if (shared < LIKENESS * Math.max(left.length, right.length)) return null;
  const side = (other: 'added' | 'removed') =>
    changes
      .filter((change) => !change[other])
      .map(({ value, added, removed }): LinePart => ({ text: value, isChanged: added || removed }));
  return { left: side('added'), right: side('removed') };
}

/** Folds the lines that are the same and far from those that are not. */
function withGaps(lines: readonly Line[]): readonly DifferenceLine[] {
  const isNear = new Uint8Array(lines.length);
  for (const [at, { kind }] of lines.entries()) {
    if (kind !== 'same') isNear.fill(1, Math.max(0, at - CONTEXT), at + CONTEXT + 1);
  }
  const shown: DifferenceLine[] = [];
  let from = 0;
  for (let at = 1; at <= lines.length; at++) {
    if (at < lines.length && isNear[at] === isNear[from]) continue;
    const stretch = lines.slice(from, at);
    if (isNear[from] === 0) shown.push({ kind: 'gap', lines: stretch });
    else for (const line of stretch) shown.push(line);
    from = at;
  }
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
