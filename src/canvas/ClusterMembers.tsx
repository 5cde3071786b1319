/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no tag is a virtual list box, a titled group or a splitter */
import { ArrowUpRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';

import { useFormats, useMessages } from '../i18n/language.ts';
import { CLUSTER_ROW_HEIGHT, CLUSTER_ROWS } from '../layout/nodeSize.ts';
import type { DrawnNode } from '../model/drawn.ts';
import type { NodeFacts } from '../state/nodeFacts.ts';
import { useActs } from '../state/useActs.ts';
import { reveal, useUi } from '../state/uiStore.ts';
import { extract, select } from '../state/viewActs.ts';
import { StateDot } from '../ui/StateDot.tsx';
import { MiddleEllipsis } from '../ui/MiddleEllipsis.tsx';
import { Highlighted } from '../ui/Highlighted.tsx';
import type { Members } from '../state/useMembers.ts';
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
export function ClusterMembers({ cluster, listId, members, total, active, inTabOrder }: ClusterMembersProps) {
  const text = useMessages().lineage;
  const act = useActs();
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
  useEffect(() => {
    // Another search starts at its best match.
    if (query !== '' && scroller.current) scroller.current.scrollTop = 0;
  }, [query]);

  return (
    <div
      ref={scroller}
      className={`${styles.scroller} nodrag nopan nowheel`}
      style={{ height: CLUSTER_ROWS * CLUSTER_ROW_HEIGHT }}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
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
            return (
              // The search box has the keyboard and names the active option.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={row?.facts.key ?? index}
                role="option"
                id={`${listId}-${index}`}
                className={styles.row}
                style={{ top: index * CLUSTER_ROW_HEIGHT, height: CLUSTER_ROW_HEIGHT }}
                aria-selected={row ? selected.has(row.facts.key) : false}
                aria-setsize={total}
                aria-posinset={index + 1}
                aria-busy={row ? undefined : true}
                data-active={index === active || undefined}
                data-key={row?.facts.key}
                onClick={() => (row ? act(select(row.facts.key)) : undefined)}
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
          })}
        </div>
        {/* Beside the list and not in it: an option may hold nothing that can be pressed. */}
        {indices.map((index) => {
          const row = members.row(index);
          if (!row) return null;
          return (
            <button
              key={row.facts.key}
              type="button"
              className={styles.extract}
              style={{ top: index * CLUSTER_ROW_HEIGHT + 2 }}
              tabIndex={inTabOrder ? 0 : -1}
              aria-label={text.extract(row.facts.name)}
              title={text.extract(row.facts.name)}
              onClick={(event) => {
                act(extract([row.facts.key]), { actedOn: [cluster.id] });
                // Pressed by a key, the arrow is about to go: the keyboard follows what it took out.
                if (event.detail === 0) reveal(row.facts.key, true);
              }}
            >
              <ArrowUpRight size={14} aria-hidden />
            </button>
          );
        })}
      </div>
    </div>
  );
}

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
