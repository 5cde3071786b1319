/** What is neither in the address nor kept: where the pointer and the keyboard are, and what is open for a moment. */

import { create } from 'zustand';

import type { DrawnId } from '../model/drawn.ts';

/** What stays bright while the rest fades: ids of drawn nodes and of drawn edges. */
export interface Lit {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

interface UiState {
  /** The drawn node under the pointer, or null. */
  readonly hovered: DrawnId | null;
  /** The one node in the tab order; null means the base. */
  readonly focused: DrawnId | null;
  /** Null while nothing is hovered or selected: everything is bright. */
  readonly lit: Lit | null;
  /** The address's selection, kept here as well so that selecting renders two nodes and not all of them. */
  readonly selected: ReadonlySet<string>;
  /** What draws the selection: the selected nodes themselves, or the clusters that hold them. */
  readonly selectedDrawn: readonly DrawnId[];
  readonly paletteOpen: boolean;
  /** What was searched for last, and which result was gone to: opening the search again steps on from there. */
  readonly palette: { readonly query: string; readonly active: number };
  /** What draws the matches of that search, while it is active. */
  readonly matched: ReadonlySet<string>;
  /** What is being typed into each cluster's search box. */
  readonly clusterQueries: Readonly<Record<string, string>>;
  /** A request to bring something into view; the canvas answers it and clears it. */
  readonly revealing: { readonly id: DrawnId; readonly takeFocus: boolean } | null;
  /** What the last action was done to, the nearest first: it stays where it is while the picture changes. */
  readonly actedOn: readonly DrawnId[];
}

const nothing: UiState = {
  hovered: null,
  focused: null,
  lit: null,
  selected: new Set(),
  selectedDrawn: [],
  paletteOpen: false,
  palette: { query: '', active: 0 },
  matched: new Set(),
  clusterQueries: {},
  revealing: null,
  actedOn: [],
};

/** The small store of the moment. Components read it with a narrow selector, so that hovering renders two nodes. */
export const useUi = create<UiState>()(() => nothing);

export const setHovered = (hovered: DrawnId | null) => useUi.setState({ hovered });
export const setFocused = (focused: DrawnId | null) => useUi.setState({ focused });
export const setLit = (lit: Lit | null) => useUi.setState({ lit });
export const setSelected = (selected: readonly DrawnId[]) => useUi.setState({ selected: new Set(selected) });
export const setSelectedDrawn = (selectedDrawn: readonly DrawnId[]) => useUi.setState({ selectedDrawn });
export const setPalette = (palette: UiState['palette']) => useUi.setState({ palette });
export const setMatched = (matched: readonly DrawnId[]) => useUi.setState({ matched: new Set(matched) });
export const setPaletteOpen = (paletteOpen: boolean) => useUi.setState({ paletteOpen });
export const setActedOn = (...actedOn: readonly DrawnId[]) => useUi.setState({ actedOn });

export const setClusterQuery = (id: DrawnId, query: string) =>
  useUi.setState((state) => ({ clusterQueries: { ...state.clusterQueries, [id]: query } }));

/** Brings a drawn node into view, and the keyboard to it when asked. */
export const reveal = (id: DrawnId, takeFocus = false) => useUi.setState({ revealing: { id, takeFocus } });
export const revealed = () => useUi.setState({ revealing: null });

/** Resets the store, for another lineage. */
export const resetUi = () => useUi.setState(nothing);
