import { useState } from 'react';

import type { Scene } from '../../engine/scene.ts';
import type { ViewSpec } from '../../state/viewSpec.ts';
import type { Box } from '../../layout/geometry.ts';
import { toFlow } from './toFlow.ts';
import type { LineageFlowNode } from './toFlow.ts';
import { useNewKeys } from './useNewKeys.ts';

/** React Flow's nodes for a scene; a node that looks as before is the same object as before. */
export function useFlowNodes(scene: Scene, places: readonly Box[], view: ViewSpec): LineageFlowNode[] {
  const newKeys = useNewKeys(scene);
  const { extracted, pinned } = view;
  const from = { scene, places, extracted, pinned, newKeys };
  const build = (previous: ReadonlyMap<string, LineageFlowNode>) => {
    const nodes = toFlow(scene, places, { view: { extracted, pinned }, newKeys }, previous);
    return {
      from,
      nodes,
      byId: new Map<string, LineageFlowNode>(nodes.map((node) => [node.id, node])),
    };
  };
  const [built, setBuilt] = useState(() => build(new Map()));
  if (isSame(built.from, from)) return built.nodes;
  const next = build(built.byId);
  setBuilt(next);
  return next.nodes;
}

function isSame<T extends object>(a: T, b: T): boolean {
  return (Object.keys(a) as (keyof T)[]).every((key) => a[key] === b[key]);
}
