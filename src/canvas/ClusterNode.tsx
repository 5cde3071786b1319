/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no tag is a virtual list box, a titled group or a splitter */
import type { NodeProps } from '@xyflow/react';
import { Rows3, Search, X } from 'lucide-react';
import { Suspense, lazy, memo, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

import { useMessages } from '../i18n/language.ts';
import { useActs } from '../state/useActs.ts';
import { useLineage } from '../state/LineageContext.ts';
import { setClusterQuery, setFocused, setHovered, useUi } from '../state/uiStore.ts';
import { expand, extract, select } from '../state/viewActs.ts';
import { Button } from '../ui/Button.tsx';
import { IconTile } from '../ui/IconTile.tsx';
import { Spoken } from '../ui/Spoken.tsx';
import { ClusterMembers } from './ClusterMembers.tsx';
import { NodeExtras } from './NodeExtras.tsx';
import { StateCounts } from './StateCounts.tsx';
import { nodeName } from '../i18n/nodeName.ts';
import type { LineageFlowNode } from './toFlow.ts';
import { useMembers } from '../state/useMembers.ts';
import { useNodeLook } from './useNodeLook.ts';
import styles from './ClusterNode.module.css';

/** A question that is rarely asked: loaded when it is. */
const ExtractMany = lazy(async () => ({ default: (await import('./ExtractMany.tsx')).ExtractMany }));

/** More than this is asked about before it is drawn: a picture of hundreds of nodes is rarely what is wanted. */
const MANY = 50;

/** Five or more siblings as a card on a stack: their count, a search box, and a list to extract from. */
export const ClusterNode = memo(function ClusterNode({ data }: NodeProps<LineageFlowNode>) {
  const text = useMessages().lineage;
  const act = useActs();
  const { engine } = useLineage();
  const { drawn } = data;
  const look = useNodeLook(drawn.id, drawn.isBase);
  const query = useUi((ui) => ui.clusterQueries[drawn.id] ?? '');
  const isMatched = useUi((ui) => ui.matched.has(drawn.id));
  const isSelected = useUi((ui) => ui.selected.has(drawn.id));
  const [active, setActive] = useState(-1);
  const [asking, setAsking] = useState<'matches' | 'all' | null>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  const listId = useId();
  const members = useMembers(drawn.id, query);
  const count = drawn.members.length;
  const total = query === '' ? count : members.total;
  const tabIndex = look.isInTabOrder ? 0 : -1;

  const search = (value: string) => {
    setActive(value === '' ? -1 : 0);
    setClusterQuery(drawn.id, value);
  };
  const extractMatches = async () => {
    const keys = await engine.matches(members.scene, drawn.id, query);
    search('');
    act(extract(keys), { actedOn: [drawn.id] });
  };
  const expandAll = () => act(expand(drawn.id), { actedOn: [drawn.id] });

  const onSearchKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setActive(Math.min(total - 1, Math.max(0, active + step)));
    } else if (event.key === 'Enter') {
      const row = members.row(Math.max(active, 0));
      if (!row) return;
      event.preventDefault();
      if (event.shiftKey) act(extract([row.facts.key]), { actedOn: [drawn.id] });
      else act(select(row.facts.key));
    } else if (event.key === 'Escape' && query !== '') {
      search('');
    } else return;
    // The graph moves with the same keys; here they belong to the list.
    event.stopPropagation();
  };

  return (
    <div className={styles.stack} data-dimmed={look.isDimmed || undefined} data-kind-of={drawn.memberKind}>
      {/* The card takes the keyboard so that arrow keys lead through clusters too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        role="group"
        className={styles.card}
        data-kind="cluster"
        data-node={drawn.id}
        data-matched={isMatched || undefined}
        data-selected={isSelected || undefined}
        aria-label={nodeName(text, data)}
        tabIndex={tabIndex}
        onFocus={() => setFocused(drawn.id)}
      >
        {/* Only the head lights the cluster's lineage: whoever works in the list wants to see what comes of it. */}
        {/* The card itself hears the keyboard: Space previews the cluster. */}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
        <header
          className={styles.head}
          onPointerEnter={() => setHovered(drawn.id)}
          onPointerLeave={() => setHovered(null)}
          onClick={() => act(select(isSelected ? null : drawn.id))}
        >
          <IconTile kind={drawn.memberKind} type={drawn.type} size={24} />
          <div className={styles.words}>
            <span className={styles.type} title={drawn.type ?? undefined}>
              {drawn.type ?? text.mixedTypes(drawn.memberKind)}
            </span>
            <span className={styles.line}>
              <span className={styles.count}>{text.clusterTitle(count, drawn.memberKind)}</span>
              <StateCounts states={data.states} />
            </span>
          </div>
          {query !== '' && total > 0 ? (
            <Button
              size="small"
              className="nodrag nopan"
              tabIndex={tabIndex}
              title={text.extractMatches(total)}
              onClick={(event) => {
                event.stopPropagation();
                if (total > MANY) setAsking('matches');
                else void extractMatches();
              }}
            >
              <Spoken>{text.extractMatches(total)}</Spoken>
              <span aria-hidden>{text.extractMatchesShort(total)}</span>
            </Button>
          ) : (
            <Button
              look="ghost"
              size="small"
              square
              className="nodrag nopan"
              tabIndex={tabIndex}
              aria-label={text.expand(count, drawn.memberKind)}
              title={text.expand(count, drawn.memberKind)}
              onClick={(event) => {
                event.stopPropagation();
                if (count > MANY) setAsking('all');
                else expandAll();
              }}
            >
              <Rows3 size={14} aria-hidden />
            </Button>
          )}
        </header>
        <div className={`${styles.search} nodrag nopan`}>
          <Search size={12} aria-hidden />
          <input
            ref={searchBox}
            type="search"
            value={query}
            placeholder={text.searchShort}
            tabIndex={tabIndex}
            spellCheck={false}
            autoComplete="off"
            aria-label={text.searchCluster(count, drawn.memberKind)}
            aria-controls={listId}
            aria-activedescendant={active >= 0 && active < total ? `${listId}-${active}` : undefined}
            onChange={(event) => search(event.target.value)}
            onKeyDown={onSearchKey}
          />
          {query === '' ? null : (
            <>
              <span className={styles.matches}>{text.matches(total, count)}</span>
              <button
                type="button"
                className={styles.clear}
                aria-label={text.clearSearch}
                title={text.clearSearch}
                onClick={() => {
                  search('');
                  searchBox.current?.focus();
                }}
              >
                <X size={12} aria-hidden />
              </button>
            </>
          )}
        </div>
        <ClusterMembers
          cluster={drawn}
          listId={listId}
          members={members}
          total={total}
          active={active}
          inTabOrder={look.isInTabOrder}
        />
        <output className={styles.announcer}>{query === '' ? '' : text.matches(total, count)}</output>
      </div>
      <NodeExtras data={data} inTabOrder={look.isInTabOrder} />
      {asking === null ? null : (
        <Suspense>
          <ExtractMany
            count={asking === 'all' ? count : total}
            kind={drawn.memberKind}
            onClose={() => setAsking(null)}
            onConfirm={() => {
              setAsking(null);
              if (asking === 'all') expandAll();
              else void extractMatches();
            }}
          />
        </Suspense>
      )}
    </div>
  );
});
