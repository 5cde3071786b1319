import { useEffect } from 'react';

import type { DrawnId } from '../model/drawn.ts';
import { lineageOf, pathsBetween } from '../model/paths.ts';
import { useLineage } from '../state/LineageContext.ts';
import type { Scene } from '../state/scene.ts';
import { setLit, setSelected, useUi } from '../state/uiStore.ts';
import type { Lit } from '../state/uiStore.ts';
import type { Picture } from '../state/useLineageData.ts';
import { useLocated } from '../state/useLocated.ts';

/**
 * Keeps in the small store what stays bright: the lineage of what is pointed at, or else of what is selected, or all
 * paths between two that are selected. A member of a cluster lights its cluster.
 */
export function useLighting({ scene }: Picture, selected: readonly DrawnId[]): void {
  const { engine } = useLineage();
  const hovered = useUi((ui) => ui.hovered);
  const located = useLocated(engine, scene.number, selected);
  useEffect(() => setSelected(new Set(selected)), [selected]);
  useEffect(() => {
    const drawnAs = selected.map((id) => located.get(id)?.drawnAs ?? id);
    setLit(litOf(scene, hovered === null ? drawnAs : [hovered]));
  }, [scene, hovered, selected, located]);
}

/** What one or two drawn nodes light; null when they light nothing, and so dim nothing. */
export function litOf(scene: Scene, ids: readonly DrawnId[]): Lit | null {
  const [first, second] = ids.map((id) => scene.nodes.findIndex((node) => node.id === id)).filter((at) => at >= 0);
  if (first === undefined) return null;
  const { nodes, edges } = second === undefined ? lineageOf(scene, first) : pathsBetween(scene, first, second);
  return {
    nodes: new Set(scene.nodes.filter((_, index) => nodes[index] === 1).map((node) => node.id)),
    edges: new Set(scene.edges.filter((_, index) => edges[index] === 1).map((edge) => edge.id)),
  };
}
