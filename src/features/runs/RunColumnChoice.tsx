import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProjectAddress } from '../../api/projects.ts';
import { runKeysQuery } from '../../api/tables.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { ColumnChoice } from '../../components/columns/ColumnChoice.tsx';
import { chooseTableColumns } from '../../components/columns/columnPreferences.ts';
import { factGroup, keyGroup } from '../../components/columns/columnGroups.ts';
import { usePaused } from '../../components/page/usePaused.ts';
import { columnOrder, RUN_FACTS, runColumnName } from './runColumns.ts';
import { KEYS, type RunColumns } from './useRunColumns.ts';

interface RunColumnChoiceProps {
  readonly address: ProjectAddress;
  readonly columns: RunColumns;
}

/** How long after the last key columns are looked for, in milliseconds. */
const TYPING_PAUSE = 120;

/** Chooses the columns of the table of runs, among all that the runs of the project have values for. */
export function RunColumnChoice({ address, columns: { place, shown } }: RunColumnChoiceProps) {
  const messages = useMessages();
  const formats = useFormats();
  const { tables: texts } = messages;
  const [words, setWords] = useState('');
  const wanted = usePaused(words.trim(), TYPING_PAUSE);
  const { data } = useQuery({ ...runKeysQuery(address, wanted, KEYS), placeholderData: keepPreviousData });
  const nameOf = (id: string) => runColumnName(id, shown, { messages, formats });
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
            RUN_FACTS.map((id) => ({ id, name: nameOf(id) })),
            wanted,
          ),
          keyGroup(texts.metrics, data.summary, (key) => columnOrder({ kind: 'metric', key }), texts.runsWith),
          keyGroup(texts.config, data.config, (key) => columnOrder({ kind: 'config', key }), texts.runsWith),
        ]
      }
    />
  );
}
