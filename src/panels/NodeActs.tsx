import {
  CornerUpLeft,
  Crosshair,
  EyeOff,
  GitCompareArrows,
  Pin,
  PinOff,
  ArrowUpRight,
  SquareArrowOutUpRight,
  Undo2,
} from 'lucide-react';

import { useMessages } from '../i18n/language.ts';
import { compareAddress } from '../state/compareAddress.ts';
import { nodeAddress } from '../state/nodeAddress.ts';
import type { FoundNode } from '../engine/scene.ts';
import { useViewActions } from '../state/useViewActions.ts';
import { useView } from '../state/useView.ts';
import { collapse, extract, hide, putBack, show, togglePin } from '../state/viewActions.ts';
import { reveal } from '../state/uiStore.ts';
import { useLineage } from '../state/LineageContext.ts';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { NodeLink } from './NodeLink.tsx';
import styles from './NodeActs.module.css';

/** What can be done with the node in the preview. */
export function NodeActs({ found: { facts, drawnAs } }: { readonly found: FoundNode }) {
  const { lineage: text, compare, copy } = useMessages();
  const dispatch = useViewActions();
  const { view } = useView();
  const { summary, scene } = useLineage();
  const { key } = facts;
  const isBase = summary?.base.key === key;
  const comparison = summary ? compareAddress(summary.base, facts) : null;
  const isExtracted = view.extracted.includes(key);
  const isInCluster = drawnAs !== null && drawnAs.startsWith('c:');
  const isPinned = view.pinned.includes(key);
  const isHidden = view.hidden.includes(key);
  const home = scene?.nodes.find((node) => node.id === key)?.home ?? null;
  const near = [key, ...(drawnAs ? [drawnAs] : []), ...(home ? [home] : [])];
  return (
    <div className={styles.acts}>
      <div className={styles.row}>
        <NodeLink className={styles.link} to={nodeAddress(facts, 'overview')}>
          <SquareArrowOutUpRight size={13} aria-hidden />
          {text.open}
        </NodeLink>
        {isBase ? null : (
          <NodeLink className={styles.link} to={nodeAddress(facts, 'lineage')}>
            <CornerUpLeft size={13} aria-hidden />
            {text.setAsBase}
          </NodeLink>
        )}
        {comparison === null ? null : (
          <NodeLink className={styles.link} to={comparison}>
            <GitCompareArrows size={13} aria-hidden />
            {compare.withBase}
          </NodeLink>
        )}
        {isInCluster && !isPinned ? (
          <Button
            size="small"
            aria-label={text.extract(facts.name)}
            onClick={() => dispatch(extract([key]), { actedOn: near })}
          >
            <ArrowUpRight size={13} aria-hidden />
            {text.extractShort}
          </Button>
        ) : null}
        {home !== null && view.expanded.includes(home) ? (
          <Button size="small" onClick={() => dispatch(collapse(home), { actedOn: [home, key] })}>
            <Undo2 size={13} aria-hidden />
            {text.collapse}
          </Button>
        ) : null}
        {isExtracted ? (
          <Button
            size="small"
            aria-label={text.returnToCluster(facts.name)}
            onClick={() => dispatch(putBack([key]), { actedOn: near })}
          >
            <Undo2 size={13} aria-hidden />
            {text.returnToClusterShort}
          </Button>
        ) : null}
      </div>
      <div className={styles.row}>
        {drawnAs === null ? null : (
          <Button
            look="ghost"
            size="small"
            square
            aria-label={text.goTo}
            title={text.goTo}
            onClick={() => reveal(drawnAs)}
          >
            <Crosshair size={14} aria-hidden />
          </Button>
        )}
        {isBase ? null : isHidden ? (
          <Button size="small" onClick={() => dispatch(show([key]), { actedOn: near })}>
            {text.unhide}
          </Button>
        ) : (
          <Button
            look="ghost"
            size="small"
            square
            aria-label={text.hide}
            title={text.hide}
            onClick={() => dispatch(hide([key]), { actedOn: near })}
          >
            <EyeOff size={14} aria-hidden />
          </Button>
        )}
        {isBase ? null : (
          <Button
            look="ghost"
            size="small"
            square
            aria-pressed={isPinned}
            aria-label={isPinned ? text.unpin : text.pin}
            title={isPinned ? text.unpin : text.pin}
            onClick={() => dispatch(togglePin(key), { actedOn: near })}
          >
            {isPinned ? <PinOff size={14} aria-hidden /> : <Pin size={14} aria-hidden />}
          </Button>
        )}
        <CopyButton text={facts.name} label={copy.name} />
      </div>
    </div>
  );
}
