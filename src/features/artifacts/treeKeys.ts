/** The keyboard of the sidebar's tree, as the ARIA practices describe it for tree views. */

import type { TreeRow, TreeRows } from './treeRows.ts';

/** What a key does: moves the active row, opens or closes one, or follows it. */
export type TreeAct =
  | { readonly act: 'move'; readonly to: number }
  | { readonly act: 'toggle'; readonly row: TreeRow }
  | { readonly act: 'follow'; readonly row: TreeRow };

/** Rows that Page Up and Page Down pass. */
const PAGE = 12;

/** What `key` (as in KeyboardEvent) does on row `active`; null when the tree leaves it to the page. */
export function treeKey(rows: TreeRows, active: number, key: string): TreeAct | null {
  const row = rows.at(active);
  if (row === undefined) return null;
  const move = (to: number): TreeAct => ({ act: 'move', to: Math.min(Math.max(to, 0), rows.count - 1) });
  const isOpen = 'expanded' in row && row.expanded;
  switch (key) {
    case 'ArrowDown':
      return move(active + 1);
    case 'ArrowUp':
      return move(active - 1);
    case 'PageDown':
      return move(active + PAGE);
    case 'PageUp':
      return move(active - PAGE);
    case 'Home':
      return move(0);
    case 'End':
      return move(rows.count - 1);
    case 'ArrowRight':
      if (!('expanded' in row)) return null;
      return isOpen ? move(active + 1) : { act: 'toggle', row };
    case 'ArrowLeft':
      return isOpen ? { act: 'toggle', row } : move(parentOf(rows, active, row));
    case 'Enter':
    case ' ':
      return { act: 'follow', row };
    default:
      return null;
  }
}

function parentOf(rows: TreeRows, index: number, { level, position }: TreeRow): number {
  // Versions follow each other, so that their parent is known without going through 100,000 of them.
  if (level === 3) return index - position;
  for (let at = index - 1; at >= 0; at -= 1) {
    const row = rows.at(at);
    if (row === undefined || row.level < level) return at;
    if (row.level === 3) at = at - row.position + 1;
  }
  return index;
}

/** What a reader calls a row, for typing towards it. */
function nameOf(row: TreeRow): string {
  if (row.kind === 'more' || row.kind === 'waiting') return '';
  return row.kind === 'version' ? row.entry.version : row.entry.name;
}

/**
 * The next row whose name begins with what was typed, from `active` on and around the end; `active` when none does.
 * One letter moves on from the active row; more letters may stay on it.
 */
export function typeAhead(rows: TreeRows, active: number, typed: string): number {
  const wanted = typed.toLocaleLowerCase();
  const first = isOneCharacter(wanted) ? 1 : 0;
  for (let step = first; step < rows.count + first; step += 1) {
    const at = (active + step) % rows.count;
    const row = rows.at(at);
    if (row !== undefined && nameOf(row).toLocaleLowerCase().startsWith(wanted)) return at;
  }
  return active;
}

/** Whether a text is one character as Unicode counts; a key that types something is named by that character. */
export function isOneCharacter(text: string): boolean {
  return /^.$/u.test(text);
}
