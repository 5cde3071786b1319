import { useEffect, useMemo } from 'react';

import type { DrawnId } from '../model/drawn.ts';
import { useLineage } from '../state/LineageContext.ts';
import { setLit, setSelected, setSelectedDrawn, useUi } from '../state/uiStore.ts';
import type { Picture } from '../state/useLineageData.ts';
import { useLight } from '../state/useLight.ts';
import { useLocated } from '../state/useLocated.ts';

/**
 * Keeps in the small store what stays bright: the lineage of what is pointed at, or else of what is selected, or all
 * paths between two that are selected. A member of a cluster lights its cluster.
 */
export function useLighting({ scene }: Picture, selected: readonly DrawnId[]): void {
  const { engine } = useLineage();
  const hovered = useUi((ui) => ui.hovered);
  const located = useLocated(engine, scene.number, selected);
  const drawnAs = useMemo(
    () =>
      selected.map((id) => located.get(id)?.drawnAs ?? id).filter((id) => scene.nodes.some((node) => node.id === id)),
    [scene, selected, located],
  );
  const ids = useMemo(() => (hovered === null ? drawnAs : [hovered]), [hovered, drawnAs]);
  const light = useLight(engine, scene.number, ids);
  useEffect(() => setSelected(selected), [selected]);
  useEffect(() => setSelectedDrawn(drawnAs), [drawnAs]);
  useEffect(() => {
    setLit(ids.length > 0 && light ? { nodes: new Set(light.nodes), edges: new Set(light.edges) } : null);
  }, [ids, light]);
}
