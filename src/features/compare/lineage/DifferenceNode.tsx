import type { NodeProps } from '@xyflow/react';
import { Equal, PanelLeft, PanelRight } from 'lucide-react';
import { memo } from 'react';
import { NodeCard } from '../../../canvas/surface/NodeCard.tsx';
import { useMessages } from '../../../i18n/language.ts';
import { NodeLink } from '../../../panels/NodeLink.tsx';
import { nodeAddress } from '../../../state/nodeAddress.ts';
import { StateDot } from '../../../ui/StateDot.tsx';
import { useChosen } from './Chosen.ts';
import styles from './DifferenceNode.module.css';
import type { ComparedFlowNode } from './flowNodes.ts';
import { SideMark, SideNote } from './SideMark.tsx';

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
  return (
    <SideMark share={share} isChosen={isChosen} isBase={drawn.isBase}>
      <NodeCard
        kind={facts.kind}
        memberKind={facts.kind}
        type={facts.type}
        typeText={facts.type ?? (facts.kind === 'run' ? lineage.legendRun : lineage.legendArtifact)}
        name={facts.name}
        spoken={texts.nodes[share](name)}
        marks={
          <span className={styles.marks}>
            {drawn.kind === 'ghost' ? <SideNote>{texts.deleted}</SideNote> : null}
            {facts.kind === 'run' && facts.state !== 'finished' ? (
              <StateDot state={facts.state} label={run.stateName(facts.state)} />
            ) : null}
            <SideNote title={texts.share[share]}>
              <Sign size={12} aria-hidden />
              {share === 'shared' ? null : texts[share]}
            </SideNote>
          </span>
        }
        {...(share === 'shared'
          ? { renderLink: (props) => <NodeLink {...props} to={nodeAddress(facts, 'overview')} /> }
          : { 'aria-pressed': isChosen, onClick: () => choose(index) })}
      />
    </SideMark>
  );
});
