/** The keyboard of trees and tree grids, as the ARIA practices describe it. */

import { fold } from '../shared/fold.ts';

/** What the keyboard needs to know of a row. */
export interface TreeStepRow {
  /** From 1, as `aria-level` counts. */
  readonly level: number;
  /** Whether what it holds is shown; undefined for a row that holds nothing. */
  readonly isOpen?: boolean | undefined;
}

/** The rows of a tree in the order in which they are seen; they need not all be there. */
export interface TreeStepRows {
  readonly count: number;
  readonly at: (index: number) => TreeStepRow | undefined;
  /** The place of the row that a row is in, or its own, where that is known without going through the rows between. */
  readonly holderOf?: (index: number) => number;
}

/** What a key does: makes a row the active one, opens or closes one, or chooses it. */
export interface TreeStep {
  readonly act: 'move' | 'toggle' | 'choose';
  /** The row's place among the rows. */
  readonly at: number;
}

/**
 * What a key (as in KeyboardEvent) does on the active row; null when the tree leaves it to the page.
 *
 * @param screen how many rows are in sight together
 */
export function treeStep(rows: TreeStepRows, active: number, key: string, screen: number): TreeStep | null {
  const row = rows.at(active);
  if (row === undefined) return null;
  const moveTo = (at: number): TreeStep => ({ act: 'move', at: Math.max(0, Math.min(at, rows.count - 1)) });
  switch (key) {
    case 'ArrowDown':
      return moveTo(active + 1);
    case 'ArrowUp':
      return moveTo(active - 1);
    case 'PageDown':
      return moveTo(active + screen);
    case 'PageUp':
      return moveTo(active - screen);
    case 'Home':
      return moveTo(0);
    case 'End':
      return moveTo(rows.count - 1);
    case 'ArrowRight':
      if (row.isOpen === undefined) return null;
      return row.isOpen ? moveTo(active + 1) : { act: 'toggle', at: active };
    case 'ArrowLeft':
      return row.isOpen === true
        ? { act: 'toggle', at: active }
        : moveTo(rows.holderOf?.(active) ?? holderAbove(rows, active));
    case 'Enter':
    case ' ':
      return { act: 'choose', at: active };
    default:
      return null;
  }
}

/** The row that a row is in; the row itself when it is in none. */
function holderAbove(rows: TreeStepRows, at: number): number {
  const level = rows.at(at)?.level ?? 1;
  for (let above = at - 1; above >= 0; above -= 1) {
    if ((rows.at(above)?.level ?? level) < level) return above;
  }
  return at;
}

/**
 * The next row whose name begins with what was typed, from the active one on and around the end; the active one when
 * none does. One letter moves on from it; more letters may stay on it.
 */
export function typedRow(count: number, nameOf: (at: number) => string, active: number, typed: string): number {
  const wanted = fold(typed);
  const first = /^.$/u.test(typed) ? 1 : 0;
  for (let step = first; step < count + first; step += 1) {
    const at = (active + step) % count;
    if (fold(nameOf(at)).startsWith(wanted)) return at;
  }
  return active;
}

/** Where a row stands among those beside it: from 1, as `aria-posinset` and `aria-setsize` count. */
export interface TreePlace {
  readonly position: number;
  readonly setSize: number;
}

/** Each row's place among the rows that are in the same one. */
export function treePlaces(rows: readonly { readonly level: number }[]): readonly TreePlace[] {
  /** For each level, the set that is being counted there. */
  const sets: { size: number }[] = [];
  const counted = rows.map(({ level }) => {
    sets.length = Math.min(sets.length, level);
    const set = (sets[level - 1] ??= { size: 0 });
    set.size += 1;
    return { set, position: set.size };
  });
  return counted.map(({ set, position }) => ({ position, setSize: set.size }));
}
