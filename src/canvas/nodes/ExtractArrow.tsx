import { ArrowUpRight } from 'lucide-react';
import { memo } from 'react';

import { useMessages } from '../../i18n/language.ts';
import { CLUSTER_ROW_HEIGHT } from '../../layout/nodeSize.ts';
import type { DrawnId } from '../../model/drawn.ts';
import type { NodeFacts } from '../../engine/nodeFacts.ts';
import { reveal } from '../../state/uiStore.ts';
import { useViewActions } from '../../state/useViewActions.ts';
import { extract } from '../../state/viewActions.ts';
import styles from './ClusterMembers.module.css';

interface ExtractArrowProps {
  readonly facts: NodeFacts;
  readonly index: number;
  readonly cluster: DrawnId;
  readonly inTabOrder: boolean;
}

/** Takes one member out of its cluster. It is placed beside the list, because an option must not contain buttons. */
export const ExtractArrow = memo(
  function ExtractArrow({ facts, index, cluster, inTabOrder }: ExtractArrowProps) {
    const text = useMessages().lineage;
    const dispatch = useViewActions();
    return (
      <button
        type="button"
        className={styles.extract}
        style={{ top: index * CLUSTER_ROW_HEIGHT + 2 }}
        tabIndex={inTabOrder ? 0 : -1}
        aria-label={text.extract(facts.name)}
        title={text.extract(facts.name)}
        onClick={(event) => {
          dispatch(extract([facts.key]), { actedOn: [cluster] });
          // Pressed by a key, the arrow is about to go: the keyboard follows what it took out.
          if (event.detail === 0) reveal(facts.key, true);
        }}
      >
        <ArrowUpRight size={14} aria-hidden />
      </button>
    );
  },
  (a, b) =>
    a.facts.key === b.facts.key &&
    a.facts.name === b.facts.name &&
    a.index === b.index &&
    a.cluster === b.cluster &&
    a.inTabOrder === b.inTabOrder,
);
