import type { NodeProps } from '@xyflow/react';
import { EyeOff } from 'lucide-react';
import { memo } from 'react';
import type { MouseEvent } from 'react';

import { useMessages } from '../../i18n/language.ts';
import { useViewActions } from '../../state/useViewActions.ts';
import { reveal, setFocused, setHovered, useUi } from '../../state/uiStore.ts';
import { select, show } from '../../state/viewActions.ts';
import { useView } from '../../state/useView.ts';
import { Spoken } from '../../ui/Spoken.tsx';
import { nodeName } from '../../i18n/nodeName.ts';
import type { LineageFlowNode } from './toFlow.ts';
import { useNodeState } from './useNodeState.ts';
import styles from './PlaceholderNode.module.css';

/**
 * A hidden or filtered node that lies on a path between visible ones. A node hidden by hand is shown again when
 * pressed.
 */
export const PlaceholderNode = memo(function PlaceholderNode({ data }: NodeProps<LineageFlowNode>) {
  const text = useMessages().lineage;
  const dispatch = useViewActions();
  const { hidden } = useView().view;
  const { drawn, facts } = data;
  const state = useNodeState(drawn.id, drawn.isBase);
  const isSelected = useUi((ui) => ui.selected.has(drawn.id));
  const isHiddenByHand = drawn.members.length === 1 && hidden.includes(facts.key);
  const press = (event: MouseEvent) => {
    dispatch(isHiddenByHand ? show([facts.key]) : select(drawn.id), { actedOn: [drawn.id] });
    // Pressed by a key, the placeholder is about to be removed: the focus moves to the node that replaces it.
    if (isHiddenByHand && event.detail === 0) reveal(facts.key, true);
  };
  return (
    <button
      type="button"
      className={styles.placeholder}
      data-kind="placeholder"
      data-node={drawn.id}
      data-dimmed={state.isDimmed || undefined}
      tabIndex={state.isInTabOrder ? 0 : -1}
      aria-pressed={isSelected}
      title={drawn.members.length === 1 ? `${facts.name}\n${text.placeholderHint}` : text.placeholderHint}
      onClick={press}
      onFocus={() => setFocused(drawn.id)}
      onPointerEnter={() => setHovered(drawn.id)}
      onPointerLeave={() => setHovered(null)}
    >
      <Spoken>{nodeName(text, data)}</Spoken>
      <EyeOff size={12} aria-hidden />
      {drawn.members.length === 1 ? null : <span aria-hidden>{text.count(drawn.members.length)}</span>}
    </button>
  );
});
