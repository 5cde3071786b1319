import { useUi } from '../../state/uiStore.ts';
import type { DrawnId } from '../../model/drawn.ts';

export interface NodeLook {
  readonly isDimmed: boolean;
  /** Only one node of the graph is in the tab order; arrow keys lead to the others. */
  readonly isInTabOrder: boolean;
}

/** How a node stands out at this moment; a change renders this node alone. */
export function useNodeLook(id: DrawnId, isBase: boolean): NodeLook {
  const isDimmed = useUi((ui) => ui.lit !== null && !ui.lit.nodes.has(id));
  const isInTabOrder = useUi((ui) => (ui.focused === null ? isBase : ui.focused === id));
  return { isDimmed, isInTabOrder };
}
