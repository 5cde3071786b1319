/** What is drawn of two compared lineages. */

import type { DrawnEdge } from '../../../model/drawn.ts';
import { nearParting, ONLY_LEFT, SHARED, type LineageDifference } from '../../../model/difference.ts';
import type { LayoutInput } from '../../../layout/geometry.ts';
import { factsReader, type NodeFacts } from '../../../state/nodeFacts.ts';

export type Share = 'shared' | 'left' | 'right';

/** A node of the picture. */
export interface ComparedNode {
  /** Its index in the compared lineages. */
  readonly index: number;
  readonly facts: NodeFacts;
  readonly share: Share;
  readonly isBase: boolean;
}

/** An edge of the picture: its ends are indices into the picture's nodes. */
export interface ComparedEdge extends Pick<DrawnEdge, 'source' | 'target' | 'closesCycle'> {
  readonly share: Share;
}

export interface Picture {
  readonly nodes: readonly ComparedNode[];
  readonly edges: readonly ComparedEdge[];
  readonly input: LayoutInput;
  /** How many shared nodes far from the parting were left out. */
  readonly folded: number;
}

/** Up to this many nodes are all drawn. */
const ALL = 120;
/** Of more, shared ones are drawn this many steps before the parting. */
const NEAR = 4;

/** Whose lineage a node belongs to, in words. */
export function shareOf({ share }: LineageDifference, node: number): Share {
  if (share[node] === SHARED) return 'shared';
  return share[node] === ONLY_LEFT ? 'left' : 'right';
}

/**
 * The nodes and edges to draw, and what the layout needs of them.
 *
 * @param isWhole whether shared nodes far from the parting are drawn in large lineages, too
 */
export function pictureOf(difference: LineageDifference, isWhole: boolean): Picture {
  const { graph, generation, leftBase, rightBase } = difference;
  const total = graph.nodes.count;
  const isDrawn = isWhole || total <= ALL ? null : nearParting(difference, NEAR);
  const indices = Array.from({ length: total }, (_, node) => node).filter((node) => isDrawn?.[node] !== 0);
  const placeOf = new Map(indices.map((node, place) => [node, place]));
  const factsOf = factsReader(graph.nodes);
  const nodes = indices.map((index): ComparedNode => ({
    index,
    facts: factsOf(index),
    share: shareOf(difference, index),
    isBase: index === leftBase || index === rightBase,
  }));
  const edges = Array.from({ length: graph.edges.count }, (_, e) => e).flatMap((e): readonly ComparedEdge[] => {
    const [from, to] = [graph.edges.source[e]!, graph.edges.target[e]!];
    const [source, target] = [placeOf.get(from), placeOf.get(to)];
    if (source === undefined || target === undefined) return [];
    return [{ source, target, share: shareOf(difference, to), closesCycle: generation[to]! <= generation[from]! }];
  });
  return {
    nodes,
    edges,
    input: {
      nodes: nodes.map(({ index, facts }) => ({
        id: facts.key,
        kind: facts.kind,
        generation: generation[index]!,
        home: null,
      })),
      edges,
    },
    folded: total - indices.length,
  };
}
