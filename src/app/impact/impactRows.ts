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

/** The rows of an answer that was asked for downstream only, the nearest first; the base itself is none. */
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

/** Aliases that somebody chose: `latest` follows the newest version by itself. */
export function chosenAliases(aliases: readonly string[]): readonly string[] {
  return aliases.filter((alias) => alias !== 'latest');
}

/** Links as text: each with its aliases behind it. */
export function linksText({ links }: Pick<ImpactRow, 'links'>): string {
  return links.map(({ name, aliases }) => [name, ...aliases].join(' ')).join('; ');
}

/** The path of a row's page. */
export function impactPath(row: ImpactRow): string {
  const [entity = '', project = ''] = row.project.split('/');
  const parts =
    row.kind === 'run'
      ? [entity, project, 'runs', row.slug]
      : [entity, project, 'artifacts', row.type ?? '', row.slug, `v${row.versionIndex}`];
  return parts.map((part) => `/${encodeURIComponent(part)}`).join('');
}
