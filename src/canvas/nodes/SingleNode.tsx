import type { NodeProps } from '@xyflow/react';
import { Target } from 'lucide-react';
import { memo } from 'react';
import type { MouseEvent } from 'react';

import { useMessages } from '../../i18n/language.ts';
import type { NodeFacts } from '../../engine/nodeFacts.ts';
import { useViewActions } from '../../state/useViewActions.ts';
import { setFocused, setHovered, useUi } from '../../state/uiStore.ts';
import { select, selectPathTo } from '../../state/viewActions.ts';
import { Chip } from '../../ui/Chip.tsx';
import { StateDot } from '../../ui/StateDot.tsx';
import { NodeCard } from '../surface/NodeCard.tsx';
import { NodeExtras } from './NodeExtras.tsx';
import { nodeName } from '../../i18n/nodeName.ts';
import type { LineageFlowNode } from './toFlow.ts';
import { useNodeState } from './useNodeState.ts';
import styles from './SingleNode.module.css';

/** An artifact, a run, or a ghost: one node of the lineage, drawn as itself. */
export const SingleNode = memo(function SingleNode({ data }: NodeProps<LineageFlowNode>) {
  const text = useMessages().lineage;
  const dispatch = useViewActions();
  const { drawn, facts } = data;
  const state = useNodeState(drawn.id, drawn.isBase);
  const isMatched = useUi((ui) => ui.matched.has(drawn.id));
  const isSelected = useUi((ui) => ui.selected.has(drawn.id));
  const choose = (event: MouseEvent) =>
    dispatch(event.shiftKey ? selectPathTo(drawn.id) : select(isSelected ? null : drawn.id));
  return (
    <div
      className={styles.node}
      data-dimmed={state.isDimmed || undefined}
      data-new={data.isNew || undefined}
      onPointerEnter={() => setHovered(drawn.id)}
      onPointerLeave={() => setHovered(null)}
    >
      <NodeCard
        kind={drawn.kind}
        memberKind={drawn.memberKind}
        type={facts.type}
        typeText={facts.type ?? (drawn.memberKind === 'run' ? text.legendRun : text.legendArtifact)}
        name={facts.name}
        spoken={nodeName(text, data)}
        lead={drawn.isBase ? <Target className={styles.base} size={11} aria-hidden /> : null}
        marks={<Marks facts={facts} />}
        data-node={drawn.id}
        data-matched={isMatched || undefined}
        tabIndex={state.isInTabOrder ? 0 : -1}
        aria-current={drawn.isBase ? 'true' : undefined}
        aria-pressed={isSelected}
        onClick={choose}
        onFocus={() => setFocused(drawn.id)}
      />
      {data.isNew ? <span className={styles.new}>{text.isNew}</span> : null}
      <NodeExtras data={data} inTabOrder={state.isInTabOrder} />
    </div>
  );
});

/** A version's aliases, or a run's state. */
function Marks({ facts }: { readonly facts: NodeFacts }) {
  const text = useMessages().lineage;
  const [alias, ...otherAliases] = facts.aliases;
  return (
    <span className={styles.marks}>
      {alias === undefined ? null : <Chip look="alias">{alias}</Chip>}
      {otherAliases.length === 0 ? null : (
        <span className={styles.others} title={otherAliases.join(', ')}>
          +{otherAliases.length}
        </span>
      )}
      {facts.kind === 'run' ? (
        <span className={styles.state} title={text.runState(facts.state)}>
          <StateDot state={facts.state} />
        </span>
      ) : null}
    </span>
  );
}
