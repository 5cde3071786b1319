import { RotateCw } from 'lucide-react';
import { useEffect } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Spoken } from '../../ui/Spoken.tsx';
import { type RowOf, type RowPlace, treeItemProps } from './treeItemProps.ts';
import styles from './TreeItem.module.css';

interface WaitingItemProps {
  readonly row: RowOf<'waiting'>;
  readonly place: RowPlace;
  readonly onSeen: (row: RowOf<'waiting'>) => void;
  readonly onRetry: (row: RowOf<'waiting'>) => void;
}

/** How long a row stays in sight before its page is asked for, in milliseconds: who drags past asks for nothing. */
const GLANCE = 80;

/** A version that has not come yet. What could not be loaded is asked for again with a click. */
export function WaitingItem({ row, place, onSeen, onRetry }: WaitingItemProps) {
  const { tree: texts } = useMessages();
  useEffect(() => {
    if (row.failed) return undefined;
    const timer = setTimeout(() => {
      onSeen(row);
    }, GLANCE);
    return () => {
      clearTimeout(timer);
    };
  }, [row, onSeen]);
  return (
    // The tree has the keyboard of all its rows, and the role comes with the spread.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      {...treeItemProps(row, place)}
      className={styles.row}
      onClick={() => {
        if (row.failed) onRetry(row);
      }}
    >
      {row.failed ? (
        <>
          <RotateCw size={14} className={styles.retry} aria-hidden />
          <span className={styles.aside}>{texts.failed}</span>
        </>
      ) : (
        <>
          <Skeleton width="40px" />
          <Spoken>{texts.more}</Spoken>
        </>
      )}
    </div>
  );
}
