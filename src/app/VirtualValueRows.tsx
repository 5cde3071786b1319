import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { ValueRowItem } from './ValueRowItem.tsx';
import type { ValueRow } from './valueRows.ts';
import styles from './ValueTable.module.css';

interface VirtualValueRowsProps {
  readonly rows: readonly ValueRow[];
  readonly label: string;
}

/** Height of a row in pixels. */
const ROW = 32;

/** Many values: only those in sight are in the document. */
export function VirtualValueRows({ rows, label }: VirtualValueRowsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- there is no compiler here to be held back
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  return (
    <section
      ref={scroller}
      className={styles.scroller}
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <ul style={{ height: virtualizer.getTotalSize() }} className={styles.rows}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          const place = { position: 'absolute', insetInline: 0, top: 0, transform: `translateY(${start}px)` } as const;
          return row === undefined ? null : <ValueRowItem key={row.path} row={row} style={place} />;
        })}
      </ul>
    </section>
  );
}
