/** Sizes of drawn nodes, from data alone: nothing is measured in the page. The styles use the same numbers. */

import type { DrawnKind } from '../model/drawn.ts';

/** Pixels at zoom 1. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One artifact or run: an icon tile, the type above the name, chips. */
export const SINGLE_SIZE: Size = { width: 224, height: 52 };

/** One or more nodes that are filtered out or hidden: a pill with a count. */
export const PLACEHOLDER_SIZE: Size = { width: 72, height: 28 };

/** A cluster's head: icon, type and count. */
export const CLUSTER_HEAD_HEIGHT = 44;
/** Its search box with the space around it. */
export const CLUSTER_SEARCH_HEIGHT = 36;
export const CLUSTER_ROW_HEIGHT = 28;
/** How many members can be seen at once. */
export const CLUSTER_ROWS = 5;
const BORDERS = 2;

/** A cluster, always open: head, search box and a list that scrolls. */
export const CLUSTER_SIZE: Size = {
  width: 264,
  height: CLUSTER_HEAD_HEIGHT + CLUSTER_SEARCH_HEIGHT + CLUSTER_ROWS * CLUSTER_ROW_HEIGHT + BORDERS,
};

const SIZES: Readonly<Record<DrawnKind, Size>> = {
  artifact: SINGLE_SIZE,
  run: SINGLE_SIZE,
  ghost: SINGLE_SIZE,
  placeholder: PLACEHOLDER_SIZE,
  cluster: CLUSTER_SIZE,
};

/** The size that a drawn node has in every layout. */
export function sizeOf(node: { readonly kind: DrawnKind }): Size {
  return SIZES[node.kind];
}
