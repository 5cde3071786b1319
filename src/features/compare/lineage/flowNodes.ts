/** From a picture and its layout to React Flow's nodes. */

import type { Node } from '@xyflow/react';
import { flowNode } from '../../../canvas/surface/flowNode.ts';
import type { Box } from '../../../layout/geometry.ts';
import type { ComparedNode } from './picture.ts';

/** React Flow wants its nodes' data to be open records. */
export type ComparedFlowNode = Node<ComparedNode & Record<string, unknown>, 'single' | 'cluster'>;

/** One node for each of the picture. */
export function flowNodes(nodes: readonly ComparedNode[], places: readonly Box[]): ComparedFlowNode[] {
  return nodes.flatMap((node, index): readonly ComparedFlowNode[] => {
    const place = places[index];
    if (place === undefined) return [];
    return [flowNode(node.drawn.id, node.drawn.kind === 'cluster' ? 'cluster' : 'single', place, { ...node })];
  });
}
