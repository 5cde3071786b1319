import { useUi } from '../../state/uiStore.ts';
import type { DrawnId } from '../../model/drawn.ts';

export interface NodeState {
  readonly isDimmed: boolean;
  /** Only one node of the graph is in the tab order; arrow keys lead to the others. */
  readonly isInTabOrder: boolean;
}

/** Whether a node is dimmed and in the tab order now; a change renders this node alone. */
export function useNodeState(id: DrawnId, isBase: boolean): NodeState {
  const isDimmed = useUi((ui) => ui.lit !== null && !ui.lit.nodes.has(id));
  const isInTabOrder = useUi((ui) => (ui.focused === null ? isBase : ui.focused === id));
  return { isDimmed, isInTabOrder };
}
