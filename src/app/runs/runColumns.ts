import { type JsonValue, readConfig, readSummary } from '../../api/pythonJson.ts';

/** A config or metric column of the table of runs. */
export interface RunColumn {
  readonly kind: 'config' | 'metric';
  readonly key: string;
}

interface ColumnSource {
  readonly config: string | null;
  readonly summaryMetrics: string | null;
}

/** The values that columns show, by column and run. */
export interface RunValues {
  readonly config: { readonly [key: string]: JsonValue };
  readonly metric: { readonly [key: string]: JsonValue };
}

/** What a run says in its columns. */
export function runValues(run: ColumnSource): RunValues {
  return { config: readConfig(run.config), metric: readSummary(run.summaryMetrics) };
}

const isScalar = (value: JsonValue | undefined) => value !== undefined && value !== null && typeof value !== 'object';

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

function keysByUse(
  documents: readonly { readonly [key: string]: JsonValue }[],
  isWorthIt: (values: ReadonlySet<JsonValue>) => boolean,
): readonly string[] {
  const uses = new Map<string, { count: number; readonly values: Set<JsonValue> }>();
  for (const document of documents) {
    for (const [key, value] of Object.entries(document)) {
      if (!isScalar(value)) continue;
      const use = uses.get(key) ?? { count: 0, values: new Set() };
      use.count += 1;
      use.values.add(value);
      uses.set(key, use);
    }
  }
  return [...uses]
    .filter(([, { values }]) => isWorthIt(values))
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([key]) => key);
}

/** What a column is called in the server's orders. */
export function columnOrder({ kind, key }: RunColumn): string {
  return kind === 'metric' ? `summary_metrics.${key}` : `config.${key}`;
}
