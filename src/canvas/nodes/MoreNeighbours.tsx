import { Plus } from 'lucide-react';

import { useMessages } from '../../i18n/language.ts';
import { useLineage } from '../../state/LineageContext.ts';
import { useViewActions } from '../../state/useViewActions.ts';
import { reachFurther } from '../../state/viewActions.ts';
import type { LineageNodeData } from './toFlow.ts';
import styles from './NodeExtras.module.css';

interface MoreNeighboursProps {
  readonly data: LineageNodeData;
  readonly direction: 'upstream' | 'downstream';
  /** How many neighbours were not fetched. */
  readonly count: number;
  readonly tabIndex: 0 | -1;
}

/** The number of neighbours that were not fetched; pressing it loads them. */
export function MoreNeighbours({ data: { drawn, facts }, direction, count, tabIndex }: MoreNeighboursProps) {
  const text = useMessages().lineage;
  const dispatch = useViewActions();
  const { summary } = useLineage();
  const node = drawn.members.length === 1 ? facts.key : null;
  const nodesThen = (summary?.nodes ?? 0) + count;
  return (
    <button
      type="button"
      className={`${styles.more} nodrag nopan`}
      data-direction={direction}
      tabIndex={tabIndex}
      aria-label={text.loadMore(count, direction)}
      title={text.loadMore(count, direction)}
      onClick={() => dispatch(reachFurther({ node, direction, nodesThen }), { actedOn: [drawn.id] })}
    >
      <Plus size={10} aria-hidden />
      {text.count(count)}
    </button>
  );
}
