import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CollectionPlace } from '../../shared/collectionPlace.ts';
import { metadataKeysQuery } from '../../api/tables.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { ColumnChoice } from '../../components/columns/ColumnChoice.tsx';
import { factGroup, keyGroup } from '../../components/columns/columnGroups.ts';
import { chooseTableColumns } from '../../components/columns/columnPreferences.ts';
import { usePaused } from '../../components/page/usePaused.ts';
import { KEYS, type VersionColumns } from './useVersionColumns.ts';
import { metadataColumn, VERSION_FACTS, versionColumnName } from './versionColumns.ts';

interface VersionColumnChoiceProps {
  readonly collection: CollectionPlace;
  readonly columns: VersionColumns;
}

/** How long after the last key columns are looked for, in milliseconds. */
const TYPING_PAUSE = 120;

/** Chooses the columns of the table of versions, among all that the versions of the collection have metadata for. */
export function VersionColumnChoice({ collection, columns: { place, shown } }: VersionColumnChoiceProps) {
  const messages = useMessages();
  const formats = useFormats();
  const { tables: texts } = messages;
  const [words, setWords] = useState('');
  const wanted = usePaused(words.trim(), TYPING_PAUSE);
  const { data } = useQuery({ ...metadataKeysQuery(collection, wanted, KEYS), placeholderData: keepPreviousData });
  const nameOf = (id: string) => versionColumnName(id, { messages, formats });
  return (
    <ColumnChoice
      words={words}
      onWords={setWords}
      shown={shown}
      nameOf={nameOf}
      onChange={(chosen) => {
        chooseTableColumns(place, chosen);
      }}
      groups={
        data && [
          factGroup(
            texts.details,
            VERSION_FACTS.map((id) => ({ id, name: nameOf(id) })),
            wanted,
          ),
          keyGroup(texts.metadata, data, metadataColumn, texts.versionsWith),
        ]
      }
    />
  );
}
