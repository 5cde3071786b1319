/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no tag is an option of a virtual list box */
import { memo } from 'react';

import { useFormats, useMessages } from '../../i18n/language.ts';
import { CLUSTER_ROW_HEIGHT } from '../../layout/nodeSize.ts';
import type { NodeFacts } from '../../engine/nodeFacts.ts';
import type { MemberRow } from '../../engine/scene.ts';
import { useViewActions } from '../../state/useViewActions.ts';
import { select } from '../../state/viewActions.ts';
import { Highlighted } from '../../ui/Highlighted.tsx';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import { StateDot } from '../../ui/StateDot.tsx';
import styles from './ClusterMembers.module.css';

interface MemberOptionProps {
  readonly id: string;
  readonly index: number;
  readonly total: number;
  /** Undefined while it is on its way. */
  readonly row: MemberRow | undefined;
  readonly isActive: boolean;
  readonly isSelected: boolean;
}

/** A member in the list of its cluster: pressing it previews it where it is. */
export const MemberOption = memo(function MemberOption({
  id,
  index,
  total,
  row,
  isActive,
  isSelected,
}: MemberOptionProps) {
  const dispatch = useViewActions();
  return (
    // The search box has the keyboard and names the active option.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      role="option"
      id={id}
      className={styles.row}
      style={{ top: index * CLUSTER_ROW_HEIGHT, height: CLUSTER_ROW_HEIGHT }}
      aria-selected={isSelected}
      aria-setsize={total}
      aria-posinset={index + 1}
      aria-busy={row ? undefined : true}
      data-active={isActive || undefined}
      data-key={row?.facts.key}
      onClick={() => (row ? dispatch(select(row.facts.key)) : undefined)}
    >
      {row ? (
        <>
          {row.highlights.length === 0 ? (
            <MiddleEllipsis text={row.facts.name} className={styles.name} />
          ) : (
            <Highlighted text={row.facts.name} ranges={row.highlights} className={styles.name} />
          )}
          <Distinction facts={row.facts} />
        </>
      ) : null}
    </div>
  );
});

/** What tells a member from its siblings: a version's aliases, or a run's state; and the age of both. */
function Distinction({ facts }: { readonly facts: NodeFacts }) {
  const text = useMessages().lineage;
  const formats = useFormats();
  const age = formats.ago(facts.createdAt * 1000);
  const [alias] = facts.aliases;
  return (
    <span className={styles.distinction}>
      {facts.kind === 'run' ? <StateDot state={facts.state} label={text.runState(facts.state)} /> : null}
      {alias === undefined ? (
        <span className={styles.age}>{age}</span>
      ) : (
        <span className={styles.alias}>{facts.aliases.join(', ')}</span>
      )}
    </span>
  );
}
