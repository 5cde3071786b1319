/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no tag is a virtual list box, a titled group or a splitter */
import { memo, useEffect, useRef, useState } from 'react';

import { useMessages } from '../../i18n/language.ts';
import { CLUSTER_ROW_HEIGHT, CLUSTER_ROWS } from '../../layout/nodeSize.ts';
import type { DrawnNode } from '../../model/drawn.ts';
import { useUi } from '../../state/uiStore.ts';
import type { Members } from '../../state/useMembers.ts';
import { ExtractArrow } from './ExtractArrow.tsx';
import { MemberOption } from './MemberOption.tsx';
import styles from './ClusterMembers.module.css';

interface ClusterMembersProps {
  readonly cluster: DrawnNode;
  readonly listId: string;
  readonly members: Members;
  /** How many members match the search. */
  readonly total: number;
  /** The row that the keyboard is at, or -1. */
  readonly active: number;
  readonly inTabOrder: boolean;
}

/** Rows beyond the visible ones that are mounted, so that scrolling shows no gap. */
const OVERSCAN = 4;

/** The members of a cluster. Only what can be seen is mounted, so that 20,000 feel like 20. */
export const ClusterMembers = memo(function ClusterMembers({
  cluster,
  listId,
  members,
  total,
  active,
  inTabOrder,
}: ClusterMembersProps) {
  const text = useMessages().lineage;
  const selected = useUi((ui) => ui.selected);
  const scroller = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const first = Math.max(0, Math.floor(top / CLUSTER_ROW_HEIGHT) - OVERSCAN);
  const last = Math.min(total, Math.ceil(top / CLUSTER_ROW_HEIGHT) + CLUSTER_ROWS + OVERSCAN);
  const indices = Array.from({ length: Math.max(0, last - first) }, (_, k) => first + k);

  const { show } = members;
  useEffect(() => show(first, last), [show, first, last]);
  useEffect(() => {
    const list = scroller.current;
    if (!list || active < 0) return;
    const rowTop = active * CLUSTER_ROW_HEIGHT;
    const room = CLUSTER_ROWS * CLUSTER_ROW_HEIGHT;
    if (rowTop < list.scrollTop) list.scrollTop = rowTop;
    else if (rowTop + CLUSTER_ROW_HEIGHT > list.scrollTop + room) list.scrollTop = rowTop + CLUSTER_ROW_HEIGHT - room;
  }, [active]);
  const { query } = members;
  const scrolledTo = useRef(0);
  useEffect(() => {
    // Another search starts at its best match. Scrolling makes the browser lay the page out: only when there is need.
    if (query !== '' && scrolledTo.current > 0 && scroller.current) scroller.current.scrollTop = 0;
  }, [query]);

  return (
    <div
      ref={scroller}
      className={`${styles.scroller} nodrag nopan nowheel`}
      style={{ height: CLUSTER_ROWS * CLUSTER_ROW_HEIGHT }}
      onScroll={(event) => {
        scrolledTo.current = event.currentTarget.scrollTop;
        setTop(scrolledTo.current);
      }}
    >
      {total === 0 ? <p className={styles.none}>{text.noMatches}</p> : null}
      <div className={styles.room} style={{ height: total * CLUSTER_ROW_HEIGHT }}>
        <div
          role="listbox"
          id={listId}
          className={styles.list}
          aria-label={text.members(cluster.members.length, cluster.memberKind)}
          tabIndex={-1}
        >
          {indices.map((index) => {
            const row = members.row(index);
            // By place and not by member: another search writes other names into the rows that are there.
            return (
              <MemberOption
                key={index}
                id={`${listId}-${index}`}
                index={index}
                total={total}
                row={row}
                isActive={index === active}
                isSelected={row ? selected.has(row.facts.key) : false}
              />
            );
          })}
        </div>
        {/* Beside the list, because an option must not contain buttons. */}
        {indices.map((index) => {
          const row = members.row(index);
          return row ? (
            <ExtractArrow key={index} facts={row.facts} index={index} cluster={cluster.id} inTabOrder={inTabOrder} />
          ) : null;
        })}
      </div>
    </div>
  );
});
