/** The reader's own habits. They are kept in this browser and never written because of somebody's address. */

import { persistedStore } from './persisted.ts';

interface Preferences {
  /** Width of the preview, in pixels. */
  readonly previewWidth: number;
  readonly isOutlineOpen: boolean;
  readonly isMinimapOpen: boolean;
}

export const PREVIEW_WIDTHS = { least: 280, usual: 340, most: 720 } as const;

export const usePreferences = persistedStore<Preferences>('lineage', () => ({
  previewWidth: PREVIEW_WIDTHS.usual,
  isOutlineOpen: false,
  isMinimapOpen: true,
}));

/** Widths beyond what a preview can be used at are brought back to it. */
export const setPreviewWidth = (width: number) =>
  usePreferences.setState({
    previewWidth: Math.round(Math.min(PREVIEW_WIDTHS.most, Math.max(PREVIEW_WIDTHS.least, width))),
  });

export const toggleOutline = () => usePreferences.setState((now) => ({ isOutlineOpen: !now.isOutlineOpen }));
export const toggleMinimap = () => usePreferences.setState((now) => ({ isMinimapOpen: !now.isMinimapOpen }));
