/** One measured figure, and how the rows of a benchmark are measured and shown. */

export interface BenchRow {
  readonly name: string;
  readonly value: number;
  /** Of `value` and `anchor`, such as "ms". */
  readonly unit: string;
  /** What was measured beside it in the same run, for comparison; null where the figure stands by itself. */
  readonly anchor: number | null;
  /** `value / anchor`; null without an anchor. */
  readonly ratio: number | null;
  /** What the design allows, such as "≤ 5 ms" or "≤ 1.3×"; null where it sets no limit. */
  readonly budget: string | null;
}

/** A row with its ratio worked out. */
export function row(
  name: string,
  value: number,
  unit: string,
  { anchor = null, budget = null }: { anchor?: number | null; budget?: string | null } = {},
): BenchRow {
  return { name, value, unit, anchor, ratio: anchor === null ? null : value / anchor, budget };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Milliseconds that `work` takes, by the clock on the wall. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function shown(value: number | null): string {
  if (value === null) return '';
  return value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
}

/** The rows as a table for people to read. */
export function table(rows: readonly BenchRow[]): string {
  const cells = [
    ['name', 'value', 'anchor', 'ratio', 'budget'],
    ...rows.map(({ name, value, unit, anchor, ratio, budget }) => [
      name,
      `${shown(value)} ${unit}`,
      anchor === null ? '' : `${shown(anchor)} ${unit}`,
      ratio === null ? '' : `${shown(ratio)}×`,
      budget ?? '',
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const lines = cells.map((line) =>
    line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))),
  );
  return lines.map((line) => line.join('   ').trimEnd()).join('\n');
}
