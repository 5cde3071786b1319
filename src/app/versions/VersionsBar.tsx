import { useEffect, useState } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { ColumnChooser } from '../columns/ColumnChooser.tsx';
import { chooseTableColumns } from '../columns/columnPreferences.ts';
import { metadataKey } from './versionColumns.ts';
import styles from './VersionsBar.module.css';

interface VersionsBarProps {
  /** The table, for the choice of its columns. */
  readonly place: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** How many versions match. */
  readonly count: string;
  readonly columns: readonly string[];
  readonly shown: readonly string[];
}

/** How long after the last key the address changes, in milliseconds. */
const TYPING_PAUSE = 200;

/** What narrows the table of versions, and which columns it has. */
export function VersionsBar({ place, words, onWords, count, columns, shown }: VersionsBarProps) {
  const { tables: texts } = useMessages();
  const [typed, setTyped] = useState(words);
  useEffect(() => {
    if (typed === words) return undefined;
    const timer = setTimeout(() => {
      onWords(typed);
    }, TYPING_PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [typed, words, onWords]);
  return (
    <div className={styles.bar}>
      <div className={styles.search}>
        <SearchField
          label={texts.filterVersions}
          placeholder={texts.filterVersionsHint}
          value={typed}
          onChange={setTyped}
        />
      </div>
      <output className={styles.count}>{count}</output>
      <div className={styles.acts}>
        <ColumnChooser
          groups={[{ title: texts.metadata, columns: columns.map((id) => ({ id, name: metadataKey(id) ?? id })) }]}
          shown={shown}
          onChange={(chosen) => {
            chooseTableColumns(place, chosen);
          }}
        />
      </div>
    </div>
  );
}
