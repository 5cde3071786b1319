import { useId } from 'react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import styles from './ColumnChoice.module.css';

/** Columns that can be chosen, of one kind. */
export interface ChoosableGroup {
  readonly title: string;
  readonly columns: readonly {
    readonly id: string;
    readonly name: string;
    /** How many rows have it, and that in words; null where all have. */
    readonly use: { readonly count: number; readonly text: string } | null;
  }[];
  /** How many more there are, which the search finds. */
  readonly more: number;
}

interface ColumnGroupProps {
  readonly group: ChoosableGroup;
  readonly shown: readonly string[];
  readonly onChange: (shown: readonly string[]) => void;
}

/** Boxes for the columns of one kind. */
export function ColumnGroup({ group: { title, columns, more }, shown, onChange }: ColumnGroupProps) {
  const { tables: texts } = useMessages();
  const formats = useFormats();
  const id = useId();
  return (
    <fieldset className={styles.group} aria-labelledby={id}>
      <p id={id} className={styles.title}>
        {title}
      </p>
      {columns.map((column) => (
        <label key={column.id} className={styles.column}>
          <input
            type="checkbox"
            aria-label={column.name}
            checked={shown.includes(column.id)}
            onChange={({ target }) => {
              onChange(target.checked ? [...shown, column.id] : shown.filter((other) => other !== column.id));
            }}
          />
          <span className={styles.name} title={column.name}>
            {column.name}
          </span>
          {column.use === null ? null : (
            <span className={styles.use} title={column.use.text}>
              {formats.number(column.use.count)}
            </span>
          )}
        </label>
      ))}
      {more > 0 ? <p className={styles.none}>{texts.moreColumns(more)}</p> : null}
    </fieldset>
  );
}
