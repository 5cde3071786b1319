import type { NodeProps } from '@xyflow/react';
import { Equal, PanelLeft, PanelRight } from 'lucide-react';
import { memo } from 'react';
import { useMessages } from '../../../i18n/language.ts';
import { NodeLink } from '../../../panels/NodeLink.tsx';
import { nodeAddress } from '../../../state/nodeAddress.ts';
import { IconTile } from '../../../ui/IconTile.tsx';
import { MiddleEllipsis } from '../../../ui/MiddleEllipsis.tsx';
import { Spoken } from '../../../ui/Spoken.tsx';
import { StateDot } from '../../../ui/StateDot.tsx';
import { useChosen } from './Chosen.ts';
import styles from './DifferenceNode.module.css';
import type { ComparedFlowNode } from './flowNodes.ts';

const SIGNS = { shared: Equal, left: PanelLeft, right: PanelRight } as const;

/** A node of two compared lineages. What only one of them has shows what differs there; what is shared, its page. */
export const DifferenceNode = memo(function DifferenceNode({ data }: NodeProps<ComparedFlowNode>) {
  const { compare: texts, lineage, run } = useMessages();
  const { chosen, choose } = useChosen();
  const { drawn, facts, share } = data;
  const index = drawn.members[0]!;
  const isChosen = chosen.includes(index);
  const Sign = SIGNS[share];
  const name = facts.kind === 'run' ? lineage.run(facts.name, facts.type) : lineage.artifact(facts.name, facts.type);
  const content = (
    <>
      <Spoken>{texts.nodes[share](name)}</Spoken>
      <IconTile kind={facts.kind} type={facts.type} size={32} />
      <span className={styles.words} aria-hidden>
        <span className={styles.line}>
          <span className={styles.type} data-kind={facts.kind}>
            {facts.type ?? (facts.kind === 'run' ? lineage.legendRun : lineage.legendArtifact)}
          </span>
          {drawn.kind === 'ghost' ? <span className={styles.share}>{texts.deleted}</span> : null}
          {facts.kind === 'run' && facts.state !== 'finished' ? (
            <StateDot state={facts.state} label={run.stateName(facts.state)} />
          ) : null}
          <span className={styles.share} title={texts.share[share]}>
            <Sign size={12} aria-hidden />
            {share === 'shared' ? null : texts[share]}
          </span>
        </span>
        <MiddleEllipsis text={facts.name} className={styles.name} />
      </span>
    </>
  );
  return (
    <div
      className={styles.node}
      data-share={share}
      data-kind={facts.kind}
      data-chosen={isChosen || undefined}
      aria-current={drawn.isBase || undefined}
    >
      {share === 'shared' ? (
        <NodeLink className={styles.card} to={nodeAddress(facts, 'overview')}>
          {content}
        </NodeLink>
      ) : (
        <button
          type="button"
          className={styles.card}
          aria-pressed={isChosen}
          onClick={() => {
            choose(index);
          }}
        >
          {content}
        </button>
      )}
    </div>
  );
});
