import { useEffect } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { useTreeList } from '../../ui/useTreeList.ts';
import { TreeItem, type TreeItemProps } from './TreeItem.tsx';
import { type TreeRow, treeRowName, type TreeRows } from './treeRows.ts';
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

/** The tree of types, collections and versions; only the rows in sight are in the document. */
export function ArtifactTree({ rows, shownId, onToggle, onLoadMore, onRetry, ...item }: ArtifactTreeProps) {
  const messages = useMessages();
  const shownIndex = shownId === null ? -1 : rows.indexOf(shownId);
  const { scroller, items, height, activate, treeProps, virtualizer } = useTreeList({
    rows,
    rowHeight: ROW,
    first: shownIndex,
    nameOf: treeRowName,
    onToggle,
    // Rows are links: they lead on, and open, as a click does.
    onChoose: (_, domId) => document.getElementById(domId)?.click(),
  });

  // What the page shows is brought into sight once, when its row has come.
  const isShownKnown = shownIndex !== -1;
  useEffect(() => {
    const { startIndex = 0, endIndex = -1 } = virtualizer.range ?? {};
    const isInSight = shownIndex > startIndex && shownIndex < endIndex;
    if (isShownKnown && !isInSight) virtualizer.scrollToIndex(shownIndex, { align: 'center' });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- later rows must not pull the tree back
  }, [isShownKnown, shownId]);

  return (
    <div ref={scroller} className={styles.tree} role="tree" aria-label={messages.tree.label} {...treeProps}>
      <div role="presentation" className={styles.rows} style={{ height: height }}>
        {items.map(({ row, index, top, domId, isActive }) => (
          <TreeItem
            key={row.id}
            {...item}
            row={row}
            place={{
              domId,
              top,
              isActive,
              isShown: row.id === shownId,
              onPointed: () => {
                activate(index);
              },
            }}
            onToggle={onToggle}
            onSeen={onLoadMore}
            onRetry={onRetry}
          />
        ))}
      </div>
    </div>
  );
}
