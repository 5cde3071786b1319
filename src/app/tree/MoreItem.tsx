import { useEffect } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { type RowOf, type RowPlace, treeItemProps } from './treeItemProps.ts';
import styles from './TreeItem.module.css';

interface MoreItemProps {
  readonly row: RowOf<'more'>;
  readonly place: RowPlace;
  readonly onSeen: (row: RowOf<'more'>) => void;
}

/** The end of what has come: being seen asks for more. */
export function MoreItem({ row, place, onSeen }: MoreItemProps) {
  const messages = useMessages();
  useEffect(() => {
    if (!row.failed) onSeen(row);
  }, [row, onSeen]);
  return (
    <div {...treeItemProps(row, place)} className={styles.row}>
      <span className={styles.aside}>{row.failed ? messages.tree.failed : messages.tree.more}</span>
    </div>
  );
}
