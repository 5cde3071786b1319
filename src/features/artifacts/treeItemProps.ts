import type { TreeRow } from './treeRows.ts';

/** What every row of the tree carries, whatever it shows. */
export function treeItemProps(row: TreeRow, place: RowPlace) {
  return {
    id: place.domId,
    role: 'treeitem',
    'aria-level': row.level,
    'aria-posinset': row.position,
    'aria-setsize': row.setSize,
    'aria-selected': place.isShown,
    'data-active': place.isActive || undefined,
    'data-level': row.level,
    style: { transform: `translateY(${place.top}px)` },
    // The tree holds the focus and says which row is active.
    tabIndex: -1,
    onPointerDown: place.onPointed,
  } as const;
}

/** Where a row stands, and whether it is the one that has the keyboard or that the page shows. */
export interface RowPlace {
  readonly domId: string;
  /** Pixels from the top of the tree. */
  readonly top: number;
  readonly isActive: boolean;
  readonly isShown: boolean;
  readonly onPointed: () => void;
}

export type RowOf<Kind extends TreeRow['kind']> = TreeRow & { readonly kind: Kind };
