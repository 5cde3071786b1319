import { useDeferredValue, useMemo, useState } from 'react';
import type { JsonValue } from '../api/pythonJson.ts';
import { useFormats, useMessages } from '../i18n/language.ts';
import { SearchField } from '../ui/SearchField.tsx';
import { ValueRowItem } from './ValueRowItem.tsx';
import { type ValueRow, valueRows } from './valueRows.ts';
import { VirtualValueRows } from './VirtualValueRows.tsx';
import styles from './ValueTable.module.css';

interface ValueTableProps {
  readonly document: { readonly [key: string]: JsonValue };
  readonly label: string;
  /** exact: numbers as they are in the document; measured: rounded for reading. */
  readonly numbers?: 'exact' | 'measured';
}

/** A table this short needs no filter. */
const FEW = 8;
/** A table longer than this scrolls by itself. */
const MANY = 40;

/** The leaves of a JSON document: searchable, and each value can be copied. */
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
      <div className={styles.frame}>
        {shown.length === 0 ? <p className={styles.nothing}>{messages.values.nothing}</p> : null}
        {shown.length > MANY ? (
          <VirtualValueRows rows={shown} label={messages.values.list(label)} />
        ) : (
          <ul>
            {shown.map((row) => (
              <ValueRowItem key={row.path} row={row} />
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function holds(row: ValueRow, wanted: string): boolean {
  return row.path.toLocaleLowerCase().includes(wanted) || row.value.toLocaleLowerCase().includes(wanted);
}
