/** The outline as a flat list of rows: generations, what is drawn in them, and the members of opened clusters. */

import type { DrawnId, DrawnNode } from '../model/drawn.ts';
import type { NodeFacts } from '../engine/nodeFacts.ts';
import type { Scene } from '../engine/scene.ts';
import type { TreeStepRows } from '../ui/treeSteps.ts';

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

/** Levels of the tree, as `aria-level` counts. */
export const OUTLINE_LEVELS = { generation: 1, node: 2, member: 3 } as const;

/** The rows as the keyboard of trees knows them. */
export function outlineSteps(rows: readonly OutlineRow[]): TreeStepRows {
  return {
    count: rows.length,
    at: (index) => {
      const row = rows[index];
      if (row === undefined) return undefined;
      const isOpen = row.kind === 'member' ? null : row.isOpen;
      return { level: OUTLINE_LEVELS[row.kind], isOpen: isOpen ?? undefined };
    },
  };
}

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
