import { Columns3 } from 'lucide-react';
import { useId, useState } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import styles from './ColumnChooser.module.css';

interface ColumnGroup {
  readonly title: string;
  readonly columns: readonly { readonly id: string; readonly name: string }[];
}

interface ColumnChooserProps {
  readonly groups: readonly ColumnGroup[];
  /** Ids of the columns that the table shows, in their order. */
  readonly shown: readonly string[];
  /** Null leaves the choice to the table. */
  readonly onChange: (shown: readonly string[] | null) => void;
}

/** As many columns of a group are listed; the search finds the others. */
const MOST = 100;

/** Chooses the columns of a table. */
export function ColumnChooser(props: ColumnChooserProps) {
  const { tables: texts } = useMessages();
  return (
    <Popover
      label={texts.columns}
      trigger={
        <Button>
          <Columns3 size={14} aria-hidden />
          {texts.columns}
        </Button>
      }
    >
      <Choice {...props} />
    </Popover>
  );
}

/** A part of its own, so that what was typed is forgotten when the panel closes. */
function Choice({ groups, shown, onChange }: ColumnChooserProps) {
  const { tables: texts, values } = useMessages();
  const [wanted, setWanted] = useState('');
  const words = wanted.trim().toLocaleLowerCase();
  const matching = groups
    .map(({ title, columns }) => ({
      title,
      columns: columns.filter(({ name }) => name.toLocaleLowerCase().includes(words)),
    }))
    .filter(({ columns }) => columns.length > 0);
  return (
    <div className={styles.chooser}>
      <div className={styles.head}>
        <SearchField label={texts.findColumn} value={wanted} onChange={setWanted} />
        <Button
          look="ghost"
          size="small"
          onClick={() => {
            onChange(null);
          }}
        >
          {texts.reset}
        </Button>
      </div>
      {matching.length === 0 ? <p className={styles.none}>{words === '' ? texts.noColumns : values.nothing}</p> : null}
      {matching.map((group) => (
        <Group key={group.title} group={group} shown={shown} onChange={onChange} />
      ))}
    </div>
  );
}

function Group({
  group: { title, columns },
  shown,
  onChange,
}: { readonly group: ColumnGroup } & Omit<ColumnChooserProps, 'groups'>) {
  const { tables: texts } = useMessages();
  const id = useId();
  return (
    <fieldset className={styles.group} aria-labelledby={id}>
      <p id={id} className={styles.title}>
        {title}
      </p>
      {columns.slice(0, MOST).map((column) => (
        <label key={column.id} className={styles.column}>
          <input
            type="checkbox"
            checked={shown.includes(column.id)}
            onChange={({ target }) => {
              onChange(target.checked ? [...shown, column.id] : shown.filter((other) => other !== column.id));
            }}
          />
          <span className={styles.name} title={column.name}>
            {column.name}
          </span>
        </label>
      ))}
      {columns.length > MOST ? <p className={styles.none}>{texts.moreColumns(columns.length - MOST)}</p> : null}
    </fieldset>
  );
}
