/** Panels that are not needed to show a graph: loaded when it is there, or when they are asked for before that. */

import { lazyPart } from '../ui/lazyPart.ts';

export const ClusterPreview = lazyPart(async () => (await import('./ClusterPreview.tsx')).ClusterPreview);
export const FilterChoices = lazyPart(async () => (await import('./FilterChoices.tsx')).FilterChoices);
export const NodePreview = lazyPart(async () => (await import('./NodePreview.tsx')).NodePreview);
export const OutlineTree = lazyPart(async () => (await import('./OutlineTree.tsx')).OutlineTree);
export const PaletteDialog = lazyPart(async () => (await import('./PaletteDialog.tsx')).PaletteDialog);
export const PathPreview = lazyPart(async () => (await import('./PathPreview.tsx')).PathPreview);

/** Loads them all, so that nobody waits for one. One that fails says so when it is asked for. */
export async function preloadPanels(): Promise<void> {
  const panels = [NodePreview, PaletteDialog, FilterChoices, ClusterPreview, OutlineTree, PathPreview];
  await Promise.allSettled(panels.map((panel) => panel.preload()));
}
