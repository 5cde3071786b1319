/** Everything downstream of a version or run, as the rows of a table. */

import { buildGraph, distancesFrom } from '../../model/graph.ts';
import type { LineageColumns } from '../../model/lineage.ts';
import { factsReader, type NodeFacts } from '../../state/nodeFacts.ts';

/** One version or run that would be affected. */
export interface ImpactRow extends NodeFacts {
  /** Edges between it and what is looked at. */
  readonly distance: number;
}

/** What the table can be sorted by. */
export const IMPACT_COLUMNS = ['name', 'kind', 'type', 'labels', 'state', 'createdAt', 'distance'] as const;
export type ImpactColumn = (typeof IMPACT_COLUMNS)[number];

export interface ImpactChoice {
  /** Words that the name, type, an alias, a tag, the state or the project holds. */
  readonly words: string;
  readonly kind: 'artifact' | 'run' | null;
  readonly sort: ImpactColumn;
  readonly isDescending: boolean;
}

/** The rows of an answer that was asked for downstream only; the base itself is none. */
export function impactRows(columns: LineageColumns): readonly ImpactRow[] {
  const graph = buildGraph(columns);
  const distances = distancesFrom(graph.downstream, [0]);
  const factsOf = factsReader(columns.nodes);
  const rows: ImpactRow[] = [];
  for (let node = 1; node < columns.nodes.count; node += 1) {
    rows.push({ ...factsOf(node), distance: distances[node] ?? 0 });
  }
  return rows;
}

/** The rows that match, in the order asked for. */
export function chosenRows(rows: readonly ImpactRow[], { words, kind, sort, isDescending }: ImpactChoice) {
  const wanted = words.trim().toLocaleLowerCase();
  const sign = isDescending ? -1 : 1;
  return rows
    .filter((row) => (kind === null || row.kind === kind) && holds(row, wanted))
    .sort((a, b) => sign * compare(valueOf(a, sort), valueOf(b, sort)) || compare(a.name, b.name));
}

/** Aliases and tags together, as one column shows them. */
export function labelsOf({ aliases, tags }: Pick<NodeFacts, 'aliases' | 'tags'>): readonly string[] {
  return [...aliases, ...tags];
}

function holds(row: ImpactRow, wanted: string): boolean {
  if (wanted === '') return true;
  const texts = [row.name, row.type ?? '', row.state, row.project, ...labelsOf(row)];
  return texts.some((text) => text.toLocaleLowerCase().includes(wanted));
}

function valueOf(row: ImpactRow, column: ImpactColumn): string | number {
  return column === 'labels' ? labelsOf(row).join(' ') : (row[column] ?? '');
}

/** Numbers in names count as numbers: v9 comes before v10. */
const names = new Intl.Collator('en', { numeric: true });

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : names.compare(String(a), String(b));
}
