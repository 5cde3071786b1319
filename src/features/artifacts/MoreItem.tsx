import { RotateCw } from 'lucide-react';
import { useEffect } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { type RowOf, type RowPlace, treeItemProps } from './treeItemProps.ts';
import styles from './TreeItem.module.css';

interface MoreItemProps {
  readonly row: RowOf<'more'>;
  readonly place: RowPlace;
  readonly onSeen: (row: RowOf<'more'>) => void;
  readonly onRetry: (row: RowOf<'more'>) => void;
}

/** The end of what has come: being seen asks for more. What could not be loaded is asked for again with a click. */
export function MoreItem({ row, place, onSeen, onRetry }: MoreItemProps) {
  const messages = useMessages();
  useEffect(() => {
    if (!row.failed) onSeen(row);
  }, [row, onSeen]);
  const retry = () => {
    if (row.failed) onRetry(row);
  };
  return (
    // The tree has the keyboard of all its rows, and the role comes with the spread.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div {...treeItemProps(row, place)} className={styles.row} onClick={retry}>
      {row.failed ? <RotateCw size={14} className={styles.retry} aria-hidden /> : null}
      <span className={styles.aside}>{row.failed ? messages.tree.failed : messages.tree.more}</span>
    </div>
  );
}
