import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import styles from './ColumnChoice.module.css';
import { ColumnGroup, type ChoosableGroup } from './ColumnGroup.tsx';
import { ShownColumns } from './ShownColumns.tsx';

interface ColumnChoiceProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** What holds the words, by where it comes from; undefined while it is looked for. */
  readonly groups: readonly ChoosableGroup[] | undefined;
  /** Ids of the columns that the table shows, in their order. */
  readonly shown: readonly string[];
  readonly nameOf: (id: string) => string;
  /** Null leaves the choice to the table. */
  readonly onChange: (shown: readonly string[] | null) => void;
}

/** The columns of a table: which there are, and in which order. */
export function ColumnChoice({ words, onWords, groups, shown, nameOf, onChange }: ColumnChoiceProps) {
  const { tables: texts, values } = useMessages();
  // What is shown stands above already; a search finds it, too.
  const found = groups
    ?.map((group) => ({ ...group, columns: group.columns.filter(({ id }) => words !== '' || !shown.includes(id)) }))
    .filter(({ columns }) => columns.length > 0);
  return (
    <div className={styles.chooser}>
      <div className={styles.head}>
        <SearchField label={texts.findColumn} value={words} onChange={onWords} />
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
      {words === '' ? <ShownColumns shown={shown} nameOf={nameOf} onChange={onChange} /> : null}
      {found?.length === 0 && words !== '' ? <p className={styles.none}>{values.nothing}</p> : null}
      {found?.map((group) => (
        <ColumnGroup key={group.title} group={group} shown={shown} onChange={onChange} />
      ))}
    </div>
  );
}
