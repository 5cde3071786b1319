/** The outline as a flat list of rows: generations, what is drawn in them, and the members of opened clusters. */

import type { DrawnId, DrawnNode } from '../model/drawn.ts';
import type { NodeFacts } from '../engine/nodeFacts.ts';
import type { Scene } from '../engine/scene.ts';

export type OutlineRow =
  | { readonly kind: 'generation'; readonly id: string; readonly generation: number; readonly isOpen: boolean }
  | {
      readonly kind: 'node';
      readonly id: DrawnId;
      readonly drawn: DrawnNode;
      readonly facts: NodeFacts;
      /** Null for what cannot be opened. */
      readonly isOpen: boolean | null;
    }
  | { readonly kind: 'member'; readonly id: string; readonly cluster: DrawnId; readonly index: number };

/** Rows of a scene. `toggled` holds clusters that are open and generations that are closed. */
export function outlineRows(scene: Scene, toggled: ReadonlySet<string>): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  let generation: number | null = null;
  let isShown = true;
  for (const [index, drawn] of scene.nodes.entries()) {
    const facts = scene.facts[index];
    if (!facts) continue;
    if (generation !== drawn.generation) {
      const id = `g${drawn.generation}`;
      generation = drawn.generation;
      isShown = !toggled.has(id);
      rows.push({ kind: 'generation', id, generation, isOpen: isShown });
    }
    if (!isShown) continue;
    const isOpen = drawn.kind === 'cluster' ? toggled.has(drawn.id) : null;
    rows.push({ kind: 'node', id: drawn.id, drawn, facts, isOpen });
    if (isOpen !== true) continue;
    for (let member = 0; member < drawn.members.length; member++) {
      rows.push({ kind: 'member', id: `${drawn.id}/${member}`, cluster: drawn.id, index: member });
    }
  }
  return rows;
}

/** The row that holds this one, or -1. */
export function parentOf(rows: readonly OutlineRow[], index: number): number {
  const kind = rows[index]?.kind;
  const wanted = kind === 'member' ? 'node' : kind === 'node' ? 'generation' : null;
  if (wanted === null) return -1;
  return rows.findLastIndex((row, at) => at < index && row.kind === wanted);
}
