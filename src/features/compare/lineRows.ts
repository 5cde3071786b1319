/** Compared lines as rows of a table. */

import type { DifferenceLine, Line } from './textDifference.ts';

/** A row: a line of each side, or a folded stretch. Where lines stand under each other, a row has one side's line. */
export type LineRow =
  | { readonly kind: 'lines'; readonly left: Line | null; readonly right: Line | null }
  | { readonly kind: 'gap'; readonly at: number; readonly count: number };

/**
 * The rows to draw.
 *
 * @param opened which gaps, by their places among `lines`, are shown with their lines
 * @param isSplit whether a removed line stands beside the added one that took its place
 */
export function lineRows(
  lines: readonly DifferenceLine[],
  opened: ReadonlySet<number>,
  isSplit: boolean,
): readonly LineRow[] {
  const rows: LineRow[] = [];
  let removed: Line[] = [];
  let added: Line[] = [];
  const endStretch = () => {
    for (let k = 0; k < Math.max(removed.length, added.length); k++) {
      rows.push({ kind: 'lines', left: removed[k] ?? null, right: added[k] ?? null });
    }
    [removed, added] = [[], []];
  };
  const addLine = (line: Line) => {
    if (!isSplit) rows.push(oneSided(line));
    else if (line.kind === 'removed') removed.push(line);
    else if (line.kind === 'added') added.push(line);
    else {
      endStretch();
      rows.push(oneSided(line));
    }
  };
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'gap') addLine(line);
    else if (opened.has(at)) line.lines.forEach(addLine);
    else {
      endStretch();
      rows.push({ kind: 'gap', at, count: line.lines.length });
    }
  }
  endStretch();
  return rows;
}

function oneSided(line: Line): LineRow {
  return {
    kind: 'lines',
    left: line.kind === 'added' ? null : line,
    right: line.kind === 'removed' ? null : line,
  };
}
