/** Tables as text: cells between commas or tabs, in quotation marks where they hold these (RFC 4180). */

/** Semicolons part cells where commas are decimal marks. */
const SEPARATORS = [',', ';'] as const;

/**
 * The rows of a text. Cells are texts; rows may differ in length, and empty lines are none.
 *
 * @param separator what stands between cells; found by looking at the first line when it is null
 * @param isWhole whether the text is all there is; the last row of a cut one is left out
 */
export function readCsv(text: string, separator: string | null, isWhole: boolean): string[][] {
  const between = separator ?? separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : bareCell(text, at, between);
    row.push(cell.text);
    at = cell.end;
    const next = text[at];
    if (next === between) {
      at += 1;
      if (at < text.length) continue;
      row.push('');
    }
    const isLineEnd = next === '\n' || next === '\r';
    if (isLineEnd) at += next === '\r' && text[at + 1] === '\n' ? 2 : 1;
    else if (at >= text.length && !isWhole) return rows;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}

function separatorOf(text: string): string {
  const line = text.slice(0, 10_000).split('\n', 1)[0] ?? '';
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return (counts[1] ?? 0) > (counts[0] ?? 0) ? SEPARATORS[1] : SEPARATORS[0];
}

interface Cell {
  readonly text: string;
  /** Where it ends: at a separator, at the end of a line, or at the end of the text. */
  readonly end: number;
}

function bareCell(text: string, from: number, separator: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { text: text.slice(from, end), end };
}

function quotedCell(text: string, from: number): Cell {
  let close = text.indexOf('"', from + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const end = close === -1 ? text.length : close;
  const inside = text.slice(from + 1, end).replaceAll('""', '"');
  return { text: inside, end: Math.min(text.length, end + 1) };
}
