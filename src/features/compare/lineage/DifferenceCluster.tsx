import type { NodeProps } from '@xyflow/react';
import { memo, useDeferredValue, useId, useMemo, useState } from 'react';
import { ClusterCard } from '../../../canvas/surface/ClusterCard.tsx';
import { ClusterSearch } from '../../../canvas/surface/ClusterSearch.tsx';
import { useMessages } from '../../../i18n/language.ts';
import { CLUSTER_ROW_HEIGHT } from '../../../layout/nodeSize.ts';
import { NodeLink } from '../../../panels/NodeLink.tsx';
import { nodeAddress } from '../../../state/nodeAddress.ts';
import { MiddleEllipsis } from '../../../ui/MiddleEllipsis.tsx';
import { fold } from '../../../shared/fold.ts';
import { FEW_ROWS, useVirtualRows } from '../../../ui/useVirtualRows.ts';
import { useChosen } from './Chosen.ts';
import styles from './DifferenceCluster.module.css';
import type { ComparedFlowNode } from './flowNodes.ts';
import { SideMark, SideNote } from './SideMark.tsx';

/** Siblings as a card on a stack: how many, and their list to search. Choosing one shows what differs there. */
export const DifferenceCluster = memo(function DifferenceCluster({ data }: NodeProps<ComparedFlowNode>) {
  const { compare: texts, lineage } = useMessages();
  const { graph, factsOf, chosen, choose } = useChosen();
  const { drawn, share } = data;
  const { members, memberKind, type } = drawn;
  const { nodes } = graph;
  const listId = useId();
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(fold(query.trim()));
  const found = useMemo(
    () => (wanted === '' ? members : members.filter((member) => fold(nodes.name[member] ?? '').includes(wanted))),
    [members, nodes, wanted],
  );
  const { scroller, indices, before, after } = useVirtualRows<HTMLUListElement>({
    count: found.length,
    height: CLUSTER_ROW_HEIGHT,
    overscan: 16,
    allUpTo: FEW_ROWS,
  });
  const name = lineage.cluster(members.length, memberKind, type);
  return (
    <SideMark share={share}>
      <ClusterCard
        cluster={drawn}
        label={texts.nodes[share](name)}
        aside={
          <span className={styles.aside}>
            <SideNote>{texts.share[share]}</SideNote>
          </span>
        }
      >
        <ClusterSearch cluster={drawn} query={query} total={found.length} listId={listId} onChange={setQuery} />
        <ul ref={scroller} id={listId} className={`${styles.list} nodrag nopan nowheel`}>
          {found.length === 0 ? <li className={styles.none}>{lineage.noMatches}</li> : null}
          {before > 0 ? <li style={{ height: before }} aria-hidden /> : null}
          {indices.map((index) => {
            const member = found[index]!;
            const row = <MiddleEllipsis text={nodes.name[member] ?? ''} />;
            return (
              <li key={member} className={styles.row}>
                {share === 'shared' ? (
                  <NodeLink className={styles.member} to={nodeAddress(factsOf(member), 'overview')}>
                    {row}
                  </NodeLink>
                ) : (
                  <button
                    type="button"
                    className={styles.member}
                    aria-pressed={chosen.includes(member)}
                    onClick={() => {
                      choose(member);
                    }}
                  >
                    {row}
                  </button>
                )}
              </li>
            );
          })}
          {after > 0 ? <li style={{ height: after }} aria-hidden /> : null}
        </ul>
      </ClusterCard>
    </SideMark>
  );
});
