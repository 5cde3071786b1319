/** What is drawn of two compared lineages. */

import type { LayoutInput } from '../../../layout/geometry.ts';
import { ONLY_LEFT, SHARED, type LineageDifference } from '../../../model/difference.ts';
import type { DrawnEdge, DrawnGraph, DrawnNode } from '../../../model/drawn.ts';
import type { DrawnPart } from '../../../model/differenceDrawing.ts';
import type { FactsReader, NodeFacts } from '../../../engine/nodeFacts.ts';
import type { SHARES } from '../compareSearch.ts';

export type Share = (typeof SHARES)[number];

/** A node of the picture, or a cluster of them. */
export interface ComparedNode {
  readonly drawn: DrawnNode;
  /** Of a cluster, those of its first member. */
  readonly facts: NodeFacts;
  readonly share: Share;
}

/** An edge of the picture: its ends are indices into the picture's nodes. */
export interface ComparedEdge extends Pick<DrawnEdge, 'source' | 'target' | 'closesCycle'> {
  readonly id: string;
  readonly share: Share;
  /** Whether it stands for nodes between its ends that are not drawn. */
  readonly isFolded: boolean;
}

export interface ComparedPicture {
  readonly nodes: readonly ComparedNode[];
  readonly edges: readonly ComparedEdge[];
  readonly input: LayoutInput;
}

/** The left side is drawn above the right one, as far as edges let it. */
const HEIGHT: Readonly<Record<Share, number>> = { left: 0, shared: 1, right: 2 };

/** Whose lineage a node belongs to, in words. */
export function shareOf({ share }: Pick<LineageDifference, 'share'>, node: number): Share {
  if (share[node] === SHARED) return 'shared';
  return share[node] === ONLY_LEFT ? 'left' : 'right';
}

/**
 * The nodes and edges to draw, and what the layout needs of them. An edge belongs to whose result it leads to.
 *
 * @param without whose nodes are left out
 * @param links pairs of nodes with only such between them as are not drawn
 */
export function pictureOf(
  difference: Pick<LineageDifference, 'share'>,
  factsOf: FactsReader,
  drawn: DrawnGraph,
  without: readonly Share[],
  links: DrawnPart['links'],
): ComparedPicture {
  const shares = drawn.nodes.map(({ members }) => shareOf(difference, members[0]!));
  const order = [...drawn.nodes.keys()]
    .filter((index) => !without.includes(shares[index]!))
    .sort((a, b) => HEIGHT[shares[a]!] - HEIGHT[shares[b]!]);
  const placeOf = new Map(order.map((index, place) => [index, place]));
  const nodes = order.map((index): ComparedNode => {
    const node = drawn.nodes[index]!;
    return { drawn: node, facts: factsOf(node.members[0]!), share: shares[index]! };
  });
  const edge = (id: string, from: number, to: number, closesCycle: boolean, isFolded: boolean) => {
    const [source, target] = [placeOf.get(from), placeOf.get(to)];
    return source === undefined || target === undefined
      ? []
      : [{ id, source, target, closesCycle, isFolded, share: nodes[target]!.share }];
  };
  // Several nodes of a cluster may lead to the same.
  const across = new Map(
    links.map(([from, to]) => {
      const [source, target] = [drawn.drawnOf[from]!, drawn.drawnOf[to]!];
      return [`${source}~${target}`, [source, target] as const];
    }),
  );
  const edges: readonly ComparedEdge[] = [
    ...drawn.edges.flatMap(({ id, source, target, closesCycle }) => edge(id, source, target, closesCycle, false)),
    ...[...across].flatMap(([id, [source, target]]) => edge(id, source, target, false, true)),
  ];
  return {
    nodes,
    edges,
    input: {
      nodes: nodes.map(({ drawn: { id, kind, generation, home } }) => ({ id, kind, generation, home })),
      edges: edges.map(({ source, target, closesCycle }) => ({ source, target, closesCycle })),
    },
  };
}
