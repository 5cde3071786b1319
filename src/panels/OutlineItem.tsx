/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- the tree around hears the keys */
import { ChevronRight } from 'lucide-react';

import { useMessages } from '../i18n/language.ts';
import { nodeName } from '../i18n/nodeName.ts';
import type { MemberRow } from '../engine/scene.ts';
import { IconTile } from '../ui/IconTile.tsx';
import { MiddleEllipsis } from '../ui/MiddleEllipsis.tsx';
import { Spoken } from '../ui/Spoken.tsx';
import { StateDot } from '../ui/StateDot.tsx';
import { OUTLINE_LEVELS, type OutlineRow } from './outlineRows.ts';
import styles from './OutlineItem.module.css';

interface OutlineItemProps {
  readonly row: OutlineRow;
  readonly member: MemberRow | undefined;
  /** In pixels from the top of the tree. */
  readonly top: number;
  readonly height: number;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly onToggle: () => void;
  readonly onChoose: () => void;
  readonly onPoint: (isOver: boolean) => void;
  readonly onFocus: () => void;
}

/** One row of the outline: a generation, something drawn, or a member of a cluster. */
export function OutlineItem({
  row,
  member,
  top,
  height,
  isCurrent,
  isSelected,
  onToggle,
  onChoose,
  onPoint,
  onFocus,
}: OutlineItemProps) {
  const text = useMessages().lineage;
  const isOpen = row.kind === 'member' ? null : row.isOpen;
  const facts = row.kind === 'node' ? row.facts : member?.facts;
  const isSingle = row.kind === 'member' || (row.kind === 'node' && row.drawn.kind !== 'cluster');
  const name =
    row.kind === 'generation'
      ? text.generation(row.generation)
      : row.kind === 'node'
        ? nodeName(text, row)
        : (member?.facts.name ?? text.loadingMember);
  return (
    <div
      role="treeitem"
      className={styles.item}
      style={{ top, height }}
      aria-level={OUTLINE_LEVELS[row.kind]}
      aria-expanded={isOpen ?? undefined}
      aria-selected={isSelected}
      aria-current={row.kind === 'node' && row.drawn.isBase ? 'true' : undefined}
      tabIndex={isCurrent ? 0 : -1}
      data-level={OUTLINE_LEVELS[row.kind]}
      onClick={onChoose}
      onFocus={onFocus}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
    >
      {isOpen === null ? (
        <span className={styles.twist} />
      ) : (
        <span
          className={styles.twist}
          data-open={isOpen || undefined}
          aria-hidden
          onClick={(event) => {
            event.stopPropagation();
            onToggle();
          }}
        >
          <ChevronRight size={13} />
        </span>
      )}
      <Spoken>{name}</Spoken>
      <span className={styles.seen} aria-hidden>
        {facts && row.kind !== 'generation' ? <IconTile kind={facts.kind} type={facts.type} size={20} /> : null}
        {isSingle && facts ? <MiddleEllipsis text={facts.name} className={styles.name} /> : null}
        {row.kind === 'generation' ? <span className={styles.name}>{name}</span> : null}
        {row.kind === 'node' && !isSingle ? (
          <span className={styles.name}>{text.ofKind(row.drawn.members.length, row.drawn.memberKind)}</span>
        ) : null}
        {facts?.kind === 'run' && isSingle ? <StateDot state={facts.state} /> : null}
        {row.kind === 'node' ? <span className={styles.type}>{row.drawn.type}</span> : null}
      </span>
    </div>
  );
}
