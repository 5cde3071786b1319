/** Lines of a run's history as they are kept. */

import { keysOf, rowOf } from '../store/historyRow.ts';
import type { NewLine } from '../store/streams.ts';

/** A history line as it is kept; a line that names no step has its own number for one. */
export function historyLine(content: string, number: number): NewLine {
  const row = rowOf(content);
  const step = Number.isSafeInteger(row['_step']) ? Number(row['_step']) : number;
  const keys = keysOf(row).sort(([a], [b]) => (a < b ? -1 : 1));
  return { step, keys: JSON.stringify(keys), content };
}

/** One line of two that have the same step: what came later counts, what only the earlier one has stays. */
export function mergedLine(before: string, line: NewLine): NewLine {
  const [earlier, later] = [rowOf(before), rowOf(line.content)];
  if (Object.keys(earlier).every((key) => key in later)) return line;
  // Put together as text, for values such as NaN that JSON cannot say; of a key that is there twice the last one counts.
  const both = `${before.trimEnd().slice(0, -1)},${line.content.trimStart().slice(1)}`;
  return historyLine(both, line.step ?? 0);
}
