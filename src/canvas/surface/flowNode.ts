import type { Node } from '@xyflow/react';

import type { Box } from '../../layout/geometry.ts';

/** Removes what React Flow says in English about each node; our own elements inside carry the names. */
const domAttributes = { 'aria-roledescription': undefined, 'aria-describedby': undefined } as never;

/**
 * A node for React Flow. Size, `measured` and `handles` are given, so that React Flow neither measures a node nor mounts
 * it out of sight.
 */
export function flowNode<Data extends Record<string, unknown>, Type extends string>(
  id: string,
  type: Type,
  { x, y, width, height }: Box,
  data: Data,
): Node<Data, Type> {
  return {
    id,
    type,
    position: { x, y },
    width,
    height,
    measured: { width, height },
    handles: [],
    domAttributes,
    data,
  };
}
