import { useVirtualizer } from '@tanstack/react-virtual';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { JsonValue } from '../api/pythonJson.ts';
import { useFormats, useMessages } from '../i18n/language.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { type ValueRow, valueRows } from './valueRows.ts';
import styles from './ValueTable.module.css';

interface ValueTableProps {
  readonly document: { readonly [key: string]: JsonValue };
  readonly label: string;
  /** exact: numbers as they are in the document; measured: rounded for reading. */
  readonly numbers?: 'exact' | 'measured';
}

/** Height of a row in pixels. */
const ROW = 32;
/** A table this short needs no filter. */
const FEW = 8;
/** As many rows as stand in the page without a scroll bar of their own. */
const MOST_VISIBLE = 16;

/** The leaves of a JSON document: searchable, and each path and value can be copied. */
export function ValueTable({ document, label, numbers = 'exact' }: ValueTableProps) {
  const messages = useMessages();
  const formats = useFormats();
  const [filter, setFilter] = useState('');
  const wanted = useDeferredValue(filter.trim().toLocaleLowerCase());
  const rows = useMemo(
    () => valueRows(document, numbers === 'measured' ? formats.measure : String),
    [document, numbers, formats],
  );
  const shown = useMemo(() => rows.filter((row) => holds(row, wanted)), [rows, wanted]);
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- there is no compiler here to be held back
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  const height = Math.min(rows.length, MOST_VISIBLE) * ROW;
  return (
    <div className={styles.values}>
      {rows.length > FEW ? (
        <div className={styles.filter}>
          <SearchField label={messages.values.filter} value={filter} onChange={setFilter} />
          <span className={styles.count}>
            {shown.length === rows.length
              ? messages.counts.values(rows.length)
              : messages.counts.shownOf(formats.number(shown.length), formats.number(rows.length))}
          </span>
        </div>
      ) : null}
      <section
        ref={scroller}
        className={styles.frame}
        style={{ height: height + 2 }}
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {shown.length === 0 ? <p className={styles.nothing}>{messages.values.nothing}</p> : null}
        <ul style={{ height: virtualizer.getTotalSize() }} className={styles.rows}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = shown[index];
            return row === undefined ? null : (
              <li key={row.path} className={styles.row} style={{ transform: `translateY(${start}px)` }}>
                <span className={styles.path} title={row.path}>
                  {row.path.slice(0, 400)}
                </span>
                <span className={styles.value} data-kind={row.kind} title={row.value.slice(0, 2000)}>
                  {row.value.slice(0, 400)}
                </span>
                <span className={styles.copy}>
                  <CopyButton text={row.value} label={messages.ui.copy(row.path)} />
                </span>
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  );
}

function holds(row: ValueRow, wanted: string): boolean {
  return row.path.toLocaleLowerCase().includes(wanted) || row.value.toLocaleLowerCase().includes(wanted);
}
