/** The keyboard of the sidebar's tree, as the ARIA practices describe it for tree views. */

import type { TreeRow } from './treeRows.ts';

/** What a key does: moves the active row, opens or closes one, or follows it. */
export type TreeAct =
  | { readonly act: 'move'; readonly to: number }
  | { readonly act: 'toggle'; readonly row: TreeRow }
  | { readonly act: 'follow'; readonly row: TreeRow };

const isExpandable = (row: TreeRow) => row.kind === 'type' || row.kind === 'collection';

/** What `key` (as in KeyboardEvent) does on row `active`; null when the tree leaves it to the page. */
export function treeKey(rows: readonly TreeRow[], active: number, key: string): TreeAct | null {
  const row = rows[active];
  if (row === undefined) return null;
  switch (key) {
    case 'ArrowDown':
      return { act: 'move', to: Math.min(active + 1, rows.length - 1) };
    case 'ArrowUp':
      return { act: 'move', to: Math.max(active - 1, 0) };
    case 'Home':
      return { act: 'move', to: 0 };
    case 'End':
      return { act: 'move', to: rows.length - 1 };
    case 'ArrowRight':
      if (!isExpandable(row)) return null;
      return 'expanded' in row && row.expanded
        ? { act: 'move', to: Math.min(active + 1, rows.length - 1) }
        : { act: 'toggle', row };
    case 'ArrowLeft':
      if ('expanded' in row && row.expanded) return { act: 'toggle', row };
      return { act: 'move', to: parentOf(rows, active) };
    case 'Enter':
    case ' ':
      return { act: 'follow', row };
    default:
      return null;
  }
}

function parentOf(rows: readonly TreeRow[], index: number): number {
  const level = rows[index]?.level ?? 1;
  const parent = rows.findLastIndex((row, at) => at < index && row.level < level);
  return parent === -1 ? index : parent;
}

/** What a reader calls a row, for typing towards it. */
function nameOf(row: TreeRow): string {
  if (row.kind === 'more') return '';
  return row.kind === 'version' ? row.entry.version : row.entry.name;
}

/**
 * The next row whose name begins with what was typed, from `active` on and around the end; `active` when none does.
 * One letter moves on from the active row; more letters may stay on it.
 */
export function typeAhead(rows: readonly TreeRow[], active: number, typed: string): number {
  const wanted = typed.toLocaleLowerCase();
  const first = isOneCharacter(wanted) ? 1 : 0;
  for (let step = first; step < rows.length + first; step += 1) {
    const at = (active + step) % rows.length;
    const row = rows[at];
    if (row !== undefined && nameOf(row).toLocaleLowerCase().startsWith(wanted)) return at;
  }
  return active;
}

/** Whether a text is one character as Unicode counts; a key that types something is named by that character. */
export function isOneCharacter(text: string): boolean {
  return /^.$/u.test(text);
}
