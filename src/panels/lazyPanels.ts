/** Panels that are not needed to show a graph: loaded when it is there, or when they are asked for before that. */

import { lazyPanel } from './lazyPanel.ts';

export const ClusterPreview = lazyPanel(async () => (await import('./ClusterPreview.tsx')).ClusterPreview);
export const FilterChoices = lazyPanel(async () => (await import('./FilterChoices.tsx')).FilterChoices);
export const NodePreview = lazyPanel(async () => (await import('./NodePreview.tsx')).NodePreview);
export const OutlineTree = lazyPanel(async () => (await import('./OutlineTree.tsx')).OutlineTree);
export const PaletteDialog = lazyPanel(async () => (await import('./PaletteDialog.tsx')).PaletteDialog);
export const PathPreview = lazyPanel(async () => (await import('./PathPreview.tsx')).PathPreview);

/** Loads them all, so that nobody waits for one. One that fails says so when it is asked for. */
export async function preloadPanels(): Promise<void> {
  const panels = [NodePreview, PaletteDialog, FilterChoices, ClusterPreview, OutlineTree, PathPreview];
  await Promise.allSettled(panels.map((panel) => panel.preload()));
}
