/** From a scene and its layout to React Flow's nodes. An unchanged node keeps its identity, so that it is not rendered. */

import type { Node } from '@xyflow/react';

import type { DrawnNode } from '../../model/drawn.ts';
import type { NodeFacts } from '../../engine/nodeFacts.ts';
import type { Scene, WordCount } from '../../engine/scene.ts';
import type { ViewSpec } from '../../state/viewSpec.ts';
import type { Box } from '../../layout/geometry.ts';
import { flowNode } from '../surface/flowNode.ts';

export interface LineageNodeData extends Record<string, unknown> {
  readonly drawn: DrawnNode;
  readonly facts: NodeFacts;
  /** Of a cluster of runs: how many are in each state. */
  readonly states: readonly WordCount[];
  readonly isExtracted: boolean;
  readonly isPinned: boolean;
  readonly isNew: boolean;
}

export type LineageFlowNode = Node<LineageNodeData, 'single' | 'cluster' | 'placeholder'>;

interface FlowOptions {
  readonly view: Pick<ViewSpec, 'extracted' | 'pinned'>;
  readonly newKeys: ReadonlySet<string>;
}

/** One React Flow node per drawn node, in the order of the drawn graph, which is also the tab order. */
export function toFlow(
  scene: Scene,
  places: readonly Box[],
  options: FlowOptions,
  previous: ReadonlyMap<string, LineageFlowNode>,
): LineageFlowNode[] {
  const extracted = new Set<string>(options.view.extracted);
  const pinned = new Set<string>(options.view.pinned);
  return scene.nodes.flatMap((drawn, index) => {
    const place = places[index];
    const facts = scene.facts[index];
    if (!place || !facts) return [];
    const data: LineageNodeData = {
      drawn,
      facts,
      states: scene.states[index] ?? [],
      isExtracted: extracted.has(drawn.id),
      isPinned: pinned.has(drawn.id),
      isNew: options.newKeys.has(drawn.id),
    };
    const known = previous.get(drawn.id);
    if (known && samePlace(known, place)) {
      return sameData(known.data, data) ? known : { ...known, data };
    }
    return flowNode(drawn.id, typeOf(drawn), place, known && sameData(known.data, data) ? known.data : data);
  });
}

function typeOf(drawn: DrawnNode): 'single' | 'cluster' | 'placeholder' {
  if (drawn.kind === 'cluster' || drawn.kind === 'placeholder') return drawn.kind;
  return 'single';
}

function samePlace(node: LineageFlowNode, place: Box): boolean {
  return (
    node.position.x === place.x &&
    node.position.y === place.y &&
    node.width === place.width &&
    node.height === place.height
  );
}

/** Compared by what is drawn, since every answer of the engine makes new objects. */
function sameData(a: LineageNodeData, b: LineageNodeData): boolean {
  return (
    a.isExtracted === b.isExtracted &&
    a.isPinned === b.isPinned &&
    a.isNew === b.isNew &&
    a.drawn.kind === b.drawn.kind &&
    a.drawn.type === b.drawn.type &&
    a.drawn.isBase === b.drawn.isBase &&
    a.drawn.moreUpstream === b.drawn.moreUpstream &&
    a.drawn.moreDownstream === b.drawn.moreDownstream &&
    a.drawn.members.length === b.drawn.members.length &&
    JSON.stringify(a.states) === JSON.stringify(b.states) &&
    (a.facts === b.facts || JSON.stringify(a.facts) === JSON.stringify(b.facts))
  );
}
