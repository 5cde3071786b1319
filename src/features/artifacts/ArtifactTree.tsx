import { useVirtualizer, defaultRangeExtractor } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { TreeItem, type TreeItemProps } from './TreeItem.tsx';
import { isOneCharacter, treeKey, typeAhead } from './treeKeys.ts';
import type { TreeRow, TreeRows } from './treeRows.ts';
import styles from './ArtifactTree.module.css';

interface ArtifactTreeProps extends Pick<TreeItemProps, 'address' | 'versionTab'> {
  readonly rows: TreeRows;
  /** The row of what the page beside the tree shows. */
  readonly shownId: string | null;
  readonly onToggle: (row: TreeRow) => void;
  readonly onLoadMore: (row: TreeRow) => void;
  readonly onRetry: (row: TreeRow) => void;
}

/** Height of a row in pixels. */
const ROW = 28;
/** Letters typed within this many milliseconds belong to one word. */
const TYPING_PAUSE = 600;

/** The tree of types, collections and versions; only the rows in sight are in the document. */
export function ArtifactTree({ rows, shownId, onToggle, onLoadMore, onRetry, ...item }: ArtifactTreeProps) {
  const messages = useMessages();
  const treeId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState<{ readonly id: string; readonly index: number } | null>(null);
  const typed = useRef({ text: '', at: 0 });

  const shownIndex = shownId === null ? -1 : rows.indexOf(shownId);
  const active = activeRow(rows, last, shownIndex);
  const virtualizer = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
    // The active row stays in the document, since `aria-activedescendant` points at it.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
  });

  // What the page shows is brought into sight once, when its row has come.
  const isShownKnown = shownIndex !== -1;
  useEffect(() => {
    const { startIndex = 0, endIndex = -1 } = virtualizer.range ?? {};
    const isInSight = shownIndex > startIndex && shownIndex < endIndex;
    if (isShownKnown && !isInSight) virtualizer.scrollToIndex(shownIndex, { align: 'center' });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- later rows must not pull the tree back
  }, [isShownKnown, shownId]);

  const domId = (index: number) => `${treeId}-${index}`;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const now = event.timeStamp;
    const isLetter = isOneCharacter(event.key) && event.key !== ' ';
    if (isLetter) {
      const text = now - typed.current.at < TYPING_PAUSE ? typed.current.text + event.key : event.key;
      typed.current = { text, at: now };
      moveTo(typeAhead(rows, active, text));
      event.preventDefault();
      return;
    }
    const act = treeKey(rows, active, event.key);
    if (act === null) return;
    event.preventDefault();
    if (act.act === 'move') moveTo(act.to);
    else if (act.act === 'toggle') onToggle(act.row);
    else document.getElementById(domId(active))?.click();
  };
  const noteActive = (index: number) => {
    const row = rows.at(index);
    if (row !== undefined) setLast({ id: row.id, index });
  };
  const moveTo = (index: number) => {
    noteActive(index);
    virtualizer.scrollToIndex(index, { align: 'auto' });
  };

  return (
    <div
      ref={scroller}
      className={styles.tree}
      role="tree"
      tabIndex={0}
      aria-label={messages.tree.label}
      aria-activedescendant={rows.count === 0 ? undefined : domId(active)}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows.at(index);
          return row === undefined ? null : (
            <TreeItem
              key={row.id}
              {...item}
              row={row}
              place={{
                domId: domId(index),
                top: start,
                isActive: index === active,
                isShown: row.id === shownId,
                onPointed: () => {
                  noteActive(index);
                },
              }}
              onToggle={onToggle}
              onSeen={onLoadMore}
              onRetry={onRetry}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The row that has the keyboard: the one it was moved to, by its place where its page has come since, or the shown one. */
function activeRow(
  rows: TreeRows,
  last: { readonly id: string; readonly index: number } | null,
  shownIndex: number,
): number {
  if (last === null) return Math.max(shownIndex, 0);
  const found = rows.indexOf(last.id);
  return found === -1 ? Math.min(last.index, rows.count - 1) : found;
}
