/** Everything downstream of a version or run, as the rows of a table. */

import { LATEST } from '../../shared/wandbNames.ts';
import { buildGraph, distancesFrom } from '../../model/graph.ts';
import type { LineageColumns, LineageLinks, LineagePeople, NodeKey } from '../../model/lineage.ts';
import { factsReader, type NodeFacts } from '../../engine/nodeFacts.ts';

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
  /** What it was reached from on a shortest way; null when that is what is looked at. */
  readonly from: ImpactRow | null;
  readonly links: readonly ImpactLink[];
  /** Who ran the run, or the run that logged the version first; null when no run did. */
  readonly user: string | null;
}

/** What the server says is downstream. */
interface ImpactLineage extends LineageColumns {
  readonly links: LineageLinks;
  readonly people: LineagePeople;
}

/** The rows of an answer that was asked for downstream only, the nearest first; the base itself is none. */
export function impactRows(lineage: ImpactLineage): readonly ImpactRow[] {
  const graph = buildGraph(lineage);
  const distances = distancesFrom(graph.downstream, [0]);
  const factsOf = factsReader(lineage.nodes);
  const links = linksByNode(lineage.links);
  const { user, names } = lineage.people;
  const rows: Writable<ImpactRow>[] = [];
  for (let node = 1; node < lineage.nodes.count; node += 1) {
    rows.push({
      ...factsOf(node),
      distance: distances[node] ?? 0,
      from: null,
      links: links.get(node) ?? NO_LINKS,
      user: names[user[node] ?? -1] ?? null,
    });
  }
  for (let edge = 0; edge < graph.edges.count; edge += 1) {
    const source = rows[(graph.edges.source[edge] ?? 0) - 1];
    const target = rows[(graph.edges.target[edge] ?? 0) - 1];
    if (source && target && source.distance === target.distance - 1) target.from ??= source;
  }
  return rows;
}

type Writable<Facts> = { -readonly [Name in keyof Facts]: Facts[Name] };

/** The nodes between what is looked at and a row, the row itself included: the last ones of a very long way. */
export function wayTo(row: ImpactRow): readonly NodeKey[] {
  const way: NodeKey[] = [];
  for (let at: ImpactRow | null = row; at !== null && way.length < LONGEST_WAY; at = at.from) way.unshift(at.key);
  return way;
}

/** An address shall stay one that can be sent around. */
const LONGEST_WAY = 40;

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

/** Aliases that somebody chose: `latest` follows the newest version by itself. */
export function chosenAliases(aliases: readonly string[]): readonly string[] {
  return aliases.filter((alias) => alias !== LATEST);
}

/** Links as text: each with its aliases behind it. */
export function linksText({ links }: Pick<ImpactRow, 'links'>): string {
  return links.map(({ name, aliases }) => [name, ...aliases].join(' ')).join('; ');
}
