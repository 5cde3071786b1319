/** Everything downstream of a version or run, as the rows of a table. */

import { buildGraph, distancesFrom } from '../../model/graph.ts';
import type { LineageColumns, LineageLinks, LineagePeople } from '../../model/lineage.ts';
import { factsReader, type NodeFacts } from '../../state/nodeFacts.ts';

/** A registry or portfolio that a version is linked to. */
export interface ImpactLink {
  /** "entity/project/collection:v3", with the version's number there. */
  readonly name: string;
  readonly aliases: readonly string[];
}

/** One version or run that would be affected. */
export interface ImpactRow extends NodeFacts {
  /** Edges between it and what is looked at. */
  readonly distance: number;
  readonly links: readonly ImpactLink[];
  /** Who ran the run, or the run that logged the version first; null when no run did. */
  readonly user: string | null;
}

/** What the server says is downstream. */
interface ImpactLineage extends LineageColumns {
  readonly links: LineageLinks;
  readonly people: LineagePeople;
}

/** What the table can be sorted by. */
export const IMPACT_COLUMNS = [
  'name',
  'kind',
  'type',
  'labels',
  'links',
  'user',
  'state',
  'createdAt',
  'distance',
] as const;
export type ImpactColumn = (typeof IMPACT_COLUMNS)[number];

export interface ImpactChoice {
  /** Words that the name, type, an alias, a tag, a link, the user, the state or the project holds. */
  readonly words: string;
  readonly kind: 'artifact' | 'run' | null;
  readonly sort: ImpactColumn;
  readonly isDescending: boolean;
}

/** The rows of an answer that was asked for downstream only; the base itself is none. */
export function impactRows(lineage: ImpactLineage): readonly ImpactRow[] {
  const graph = buildGraph(lineage);
  const distances = distancesFrom(graph.downstream, [0]);
  const factsOf = factsReader(lineage.nodes);
  const links = linksByNode(lineage.links);
  const { user, names } = lineage.people;
  const rows: ImpactRow[] = [];
  for (let node = 1; node < lineage.nodes.count; node += 1) {
    rows.push({
      ...factsOf(node),
      distance: distances[node] ?? 0,
      links: links.get(node) ?? NO_LINKS,
      user: names[user[node] ?? -1] ?? null,
    });
  }
  return rows;
}

const NO_LINKS: readonly ImpactLink[] = [];

function linksByNode({ of, names, aliasOf, aliases }: LineageLinks): ReadonlyMap<number, readonly ImpactLink[]> {
  const links = names.map((name) => ({ name, aliases: [] as string[] }));
  for (const [at, link] of aliasOf.entries()) links[link]?.aliases.push(aliases[at] ?? '');
  const byNode = new Map<number, ImpactLink[]>();
  for (const [at, node] of of.entries()) {
    const link = links[at];
    if (link) byNode.set(node, [...(byNode.get(node) ?? []), link]);
  }
  return byNode;
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

/** Links as text: each with its aliases behind it. */
export function linksText({ links }: Pick<ImpactRow, 'links'>): string {
  return links.map(({ name, aliases }) => [name, ...aliases].join(' ')).join('; ');
}

function holds(row: ImpactRow, wanted: string): boolean {
  if (wanted === '') return true;
  const texts = [row.name, row.type ?? '', row.state, row.project, row.user ?? '', linksText(row), ...labelsOf(row)];
  return texts.some((text) => text.toLocaleLowerCase().includes(wanted));
}

function valueOf(row: ImpactRow, column: ImpactColumn): string | number {
  if (column === 'labels') return labelsOf(row).join(' ');
  if (column === 'links') return linksText(row);
  return row[column] ?? '';
}

/** Numbers in names count as numbers: v9 comes before v10. */
const names = new Intl.Collator('en', { numeric: true });

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : names.compare(String(a), String(b));
}
