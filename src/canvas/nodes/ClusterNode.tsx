import type { NodeProps } from '@xyflow/react';
import { Rows3 } from 'lucide-react';
import { Suspense, lazy, memo, useId, useState } from 'react';
import type { KeyboardEvent } from 'react';

import { useMessages } from '../../i18n/language.ts';
import { useViewActions } from '../../state/useViewActions.ts';
import { useLineage } from '../../state/LineageContext.ts';
import { setClusterQuery, setFocused, setHovered, useUi } from '../../state/uiStore.ts';
import { expand, extract, select } from '../../state/viewActions.ts';
import { Button } from '../../ui/Button.tsx';
import { Spoken } from '../../ui/Spoken.tsx';
import { ClusterCard } from '../surface/ClusterCard.tsx';
import { ClusterSearch } from '../surface/ClusterSearch.tsx';
import { ClusterMembers } from './ClusterMembers.tsx';
import { NodeExtras } from './NodeExtras.tsx';
import { StateCounts } from './StateCounts.tsx';
import { nodeName } from '../../i18n/nodeName.ts';
import type { LineageFlowNode } from './toFlow.ts';
import { useMembers } from '../../state/useMembers.ts';
import { useNodeState } from './useNodeState.ts';

/** A question that is rarely asked: loaded when it is. */
const ExtractMany = lazy(async () => ({ default: (await import('./ExtractMany.tsx')).ExtractMany }));

/** More than this is asked about before it is drawn: a picture of hundreds of nodes is rarely what is wanted. */
const MANY = 50;

/** Five or more siblings as a card on a stack: their count, a search box, and a list to extract from. */
export const ClusterNode = memo(function ClusterNode({ data }: NodeProps<LineageFlowNode>) {
  const text = useMessages().lineage;
  const dispatch = useViewActions();
  const { engine } = useLineage();
  const { drawn } = data;
  const state = useNodeState(drawn.id, drawn.isBase);
  const query = useUi((ui) => ui.clusterQueries[drawn.id] ?? '');
  const isMatched = useUi((ui) => ui.matched.has(drawn.id));
  const isSelected = useUi((ui) => ui.selected.has(drawn.id));
  const [active, setActive] = useState(-1);
  const [asking, setAsking] = useState<'matches' | 'all' | null>(null);
  const listId = useId();
  const members = useMembers(drawn.id, query);
  const count = drawn.members.length;
  const total = query === '' ? count : members.total;
  const tabIndex = state.isInTabOrder ? 0 : -1;

  const search = (value: string) => {
    setActive(value === '' ? -1 : 0);
    setClusterQuery(drawn.id, value);
  };
  const extractMatches = async () => {
    const keys = await engine.matches(members.scene, drawn.id, query);
    search('');
    dispatch(extract(keys), { actedOn: [drawn.id] });
  };
  const expandAll = () => dispatch(expand(drawn.id), { actedOn: [drawn.id] });

  const onSearchKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 6, PageUp: -6 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setActive(Math.min(total - 1, Math.max(0, active + step)));
    } else if (event.key === 'Enter') {
      const row = members.row(Math.max(active, 0));
      if (!row) return;
      event.preventDefault();
      if (event.shiftKey) dispatch(extract([row.facts.key]), { actedOn: [drawn.id] });
      else dispatch(select(row.facts.key));
    } else if (event.key === 'Escape' && query !== '') {
      search('');
    } else return;
    // The graph moves with the same keys; here they belong to the list.
    event.stopPropagation();
  };

  return (
    <ClusterCard
      cluster={drawn}
      label={nodeName(text, data)}
      isDimmed={state.isDimmed}
      note={<StateCounts states={data.states} />}
      // The card takes the keyboard so that arrow keys lead through clusters too.
      card={{
        'data-node': drawn.id,
        'data-matched': isMatched || undefined,
        'data-selected': isSelected || undefined,
        tabIndex,
        onFocus: () => setFocused(drawn.id),
      }}
      // Only the head lights the cluster's lineage: the list must not change the graph while people work in it.
      head={{
        onPointerEnter: () => setHovered(drawn.id),
        onPointerLeave: () => setHovered(null),
        onClick: () => dispatch(select(isSelected ? null : drawn.id)),
      }}
      aside={
        query !== '' && total > 0 ? (
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
        )
      }
      around={
        <>
          <NodeExtras data={data} inTabOrder={state.isInTabOrder} />
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
        </>
      }
    >
      <ClusterSearch
        cluster={drawn}
        query={query}
        total={total}
        listId={listId}
        activeId={active >= 0 && active < total ? `${listId}-${active}` : undefined}
        tabIndex={tabIndex}
        onChange={search}
        onKeyDown={onSearchKey}
      />
      <ClusterMembers
        cluster={drawn}
        listId={listId}
        members={members}
        total={total}
        active={active}
        inTabOrder={state.isInTabOrder}
      />
    </ClusterCard>
  );
});
