import { useEffect, useMemo, useRef } from 'react';

import type { Scene } from '../state/scene.ts';
import type { ViewSpec } from '../state/viewSpec.ts';
import type { Place } from './places.ts';
import { toFlow } from './toFlow.ts';
import type { LineageFlowNode } from './toFlow.ts';
import { useNewKeys } from './useNewKeys.ts';

/** React Flow's nodes for a scene; a node that looks as before is the same object as before. */
export function useFlowNodes(scene: Scene, places: readonly Place[], view: ViewSpec): LineageFlowNode[] {
  const former = useRef<ReadonlyMap<string, LineageFlowNode>>(new Map());
  const newKeys = useNewKeys(scene);
  const { extracted, pinned } = view;
  const nodes = useMemo(
    () => toFlow(scene, places, { view: { extracted, pinned }, newKeys }, former.current),
    [scene, places, extracted, pinned, newKeys],
  );
  useEffect(() => {
    former.current = new Map(nodes.map((node) => [node.id, node]));
  }, [nodes]);
  return nodes;
}
