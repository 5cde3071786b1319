import { useCallback } from 'react';
import type { CollectionPlace } from '../../shared/collectionPlace.ts';
import { fetchVersionRows, type VersionList, type VersionRow } from '../../api/tables.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { ColumnButton } from '../../components/columns/ColumnButton.tsx';
import { FilterField } from '../../components/page/FilterField.tsx';
import { ExportButton } from '../../components/tables/ExportButton.tsx';
import { HiddenOrder } from '../../components/tables/HiddenOrder.tsx';
import type { VersionColumns } from './useVersionColumns.ts';
import { versionColumnName } from './versionColumns.ts';
import { VersionColumnChoice } from './VersionColumnChoice.tsx';
import styles from './VersionsBar.module.css';

interface VersionsBarProps {
  readonly collection: CollectionPlace;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly onResetOrder: () => void;
  readonly list: VersionList;
  /** How many versions match. */
  readonly count: number;
  readonly columns: VersionColumns;
}

/** What narrows the table of versions, and what is done with all of it. */
export function VersionsBar({ collection, words, onWords, onResetOrder, list, count, columns }: VersionsBarProps) {
  const messages = useMessages();
  const formats = useFormats();
  const { tables: texts, counts } = messages;
  const fetchRows = useCallback(
    (asked: Parameters<typeof fetchVersionRows>[2], signal: AbortSignal) =>
      fetchVersionRows(collection, list, asked, signal),
    [collection, list],
  );
  return (
    <div className={styles.bar}>
      <div className={styles.search}>
        <FilterField
          label={texts.filterVersions}
          placeholder={texts.filterVersionsHint}
          value={words}
          onChange={onWords}
        />
      </div>
      <output className={styles.count}>{counts.versions(count)}</output>
      <HiddenOrder
        sort={list.order}
        columns={columns.columns}
        nameOf={(id) => versionColumnName(id, { messages, formats })}
        onReset={onResetOrder}
      />
      <ColumnButton>
        <VersionColumnChoice collection={collection} columns={columns} />
      </ColumnButton>
      <ExportButton<VersionRow>
        fileName={collection.collection}
        count={count}
        columns={columns.columns}
        fetchRows={fetchRows}
      />
    </div>
  );
}
