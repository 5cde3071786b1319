import { useEffect, useMemo } from 'react';

import type { DrawnId } from '../../model/drawn.ts';
import { useLineage } from '../../state/LineageContext.ts';
import { setLit, setSelected, setSelectedDrawn, useUi } from '../../state/uiStore.ts';
import type { LineagePicture } from '../../state/useLineageData.ts';
import { useLight } from '../../state/useLight.ts';
import { useLocated } from '../../state/useLocated.ts';

interface LightingProps {
  readonly picture: LineagePicture;
  readonly selected: readonly DrawnId[];
}

/**
 * Keeps in the small store what stays bright: the lineage of what is pointed at, or else of what is selected, or all
 * paths between two that are selected. A member of a cluster lights its cluster.
 *
 * It draws nothing: a component of its own, so that moving the pointer renders only the nodes that it changes.
 */
export function Lighting({ picture: { scene }, selected }: LightingProps) {
  const { engine } = useLineage();
  const hovered = useUi((ui) => ui.hovered);
  const located = useLocated(engine, scene.number, selected);
  const drawnIds = useMemo(() => new Set<string>(scene.nodes.map((node) => node.id)), [scene]);
  const drawnAs = useMemo(
    () => selected.map((id) => located.get(id)?.drawnAs ?? id).filter((id) => drawnIds.has(id)),
    [drawnIds, selected, located],
  );
  // A node that is removed under the pointer fires no pointerleave event.
  const pointedAt = hovered !== null && drawnIds.has(hovered) ? hovered : null;
  const ids = useMemo(() => (pointedAt === null ? drawnAs : [pointedAt]), [pointedAt, drawnAs]);
  const light = useLight(engine, scene.number, ids);
  useEffect(() => setSelected(selected), [selected]);
  useEffect(() => setSelectedDrawn(drawnAs), [drawnAs]);
  useEffect(() => {
    setLit(ids.length > 0 && light ? { nodes: new Set(light.nodes), edges: new Set(light.edges) } : null);
  }, [ids, light]);
  return null;
}
