import { readConfig, readSummary } from '../../api/pythonJson.ts';
import { type DocumentValues, documentValues, keysByUse } from '../columns/documentValues.ts';

/** A config or metric column of the table of runs. */
export interface RunColumn {
  readonly kind: 'config' | 'metric';
  readonly key: string;
}

interface ColumnSource {
  readonly config: string | null;
  readonly summaryMetrics: string | null;
}

/** The values that columns show, by dotted key. */
export interface RunValues {
  readonly config: DocumentValues;
  readonly metric: DocumentValues;
}

/** What a run says in its columns. */
export function runValues(run: ColumnSource): RunValues {
  return {
    config: documentValues(readConfig(run.config)),
    metric: documentValues(readSummary(run.summaryMetrics)),
  };
}

/**
 * The columns worth showing first: metrics by how many runs have them, then the config that differs between runs,
 * since what is the same everywhere tells no runs apart.
 *
 * @param most how many of each kind
 */
export function chooseColumns(runs: readonly RunValues[], most: number): readonly RunColumn[] {
  return [
    ...keysByUse(
      runs.map(({ metric }) => metric),
      () => true,
    )
      .slice(0, most)
      .map((key) => ({ kind: 'metric', key }) as const),
    ...keysByUse(
      runs.map(({ config }) => config),
      (values) => values.size > 1,
    )
      .slice(0, most)
      .map((key) => ({ kind: 'config', key }) as const),
  ];
}

/** What a column is called in the server's orders. */
export function columnOrder({ kind, key }: RunColumn): string {
  return kind === 'metric' ? `summary_metrics.${key}` : `config.${key}`;
}

const ROOMS = { config: 'config', summary_metrics: 'metric' } as const;

/** The column that an order names; null for one that no column has. */
export function columnOf(order: string): RunColumn | null {
  const [, room, key] = /^(config|summary_metrics)\.(.+)$/u.exec(order) ?? [];
  return room === undefined || key === undefined ? null : { kind: ROOMS[room as keyof typeof ROOMS], key };
}
