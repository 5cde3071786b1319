import { Undo2 } from 'lucide-react';

import { useMessages } from '../../i18n/language.ts';
import type { NodeKey } from '../../model/lineage.ts';
import { reveal } from '../../state/uiStore.ts';
import { useViewActions } from '../../state/useViewActions.ts';
import { putBack } from '../../state/viewActions.ts';
import { MoreNeighbours } from './MoreNeighbours.tsx';
import type { LineageNodeData } from './toFlow.ts';
import styles from './NodeExtras.module.css';

interface NodeExtrasProps {
  readonly data: LineageNodeData;
  /** Whether the keyboard may reach the buttons: only those of the node that has the focus. */
  readonly inTabOrder: boolean;
}

/** Buttons around a node: return it to its cluster, and load neighbours that were not fetched. */
export function NodeExtras({ data, inTabOrder }: NodeExtrasProps) {
  const text = useMessages().lineage;
  const dispatch = useViewActions();
  const { drawn, facts, isExtracted } = data;
  const key = drawn.id as NodeKey;
  const tabIndex = inTabOrder ? 0 : -1;
  return (
    <>
      {isExtracted ? (
        <button
          type="button"
          className={`${styles.putBack} nodrag nopan`}
          tabIndex={tabIndex}
          aria-label={text.returnToCluster(facts.name)}
          title={text.returnToCluster(facts.name)}
          onClick={(event) => {
            dispatch(putBack([key]), { actedOn: drawn.home === null ? [key] : [key, drawn.home] });
            // Pressed by a key, the button is about to be removed: the focus moves to the node's cluster.
            if (event.detail === 0) reveal(drawn.home ?? key, true);
          }}
        >
          <Undo2 size={12} aria-hidden />
        </button>
      ) : null}
      {(['upstream', 'downstream'] as const).map((direction) => {
        const count = direction === 'upstream' ? drawn.moreUpstream : drawn.moreDownstream;
        if (count === 0) return null;
        return <MoreNeighbours key={direction} data={data} direction={direction} count={count} tabIndex={tabIndex} />;
      })}
    </>
  );
}
