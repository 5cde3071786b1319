/** From a picture and its layout to React Flow's nodes. */

import type { Node } from '@xyflow/react';
import type { Place } from '../../../layout/geometry.ts';
import type { ComparedNode } from './picture.ts';

/** React Flow wants its nodes' data to be open records. */
export type ComparedFlowNode = Node<ComparedNode & Record<string, unknown>, 'single' | 'cluster'>;

/** Removes what React Flow says in English about each node; our own elements inside carry the names. */
const domAttributes = { 'aria-roledescription': undefined, 'aria-describedby': undefined } as never;

/** One node for each of the picture. Sizes are given, so that React Flow measures none. */
export function flowNodes(nodes: readonly ComparedNode[], places: readonly Place[]): ComparedFlowNode[] {
  return nodes.flatMap((node, index): readonly ComparedFlowNode[] => {
    const place = places[index];
    if (place === undefined) return [];
    const { x, y, width, height } = place;
    return [
      {
        id: node.drawn.id,
        type: node.drawn.kind === 'cluster' ? 'cluster' : 'single',
        position: { x, y },
        width,
        height,
        measured: { width, height },
        handles: [],
        domAttributes,
        // React Flow lets nodes that it neither drags nor selects through to what is below.
        style: { pointerEvents: 'all' },
        data: { ...node },
      },
    ];
  });
}
