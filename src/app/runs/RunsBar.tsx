import { ChevronDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { ColumnChooser } from '../columns/ColumnChooser.tsx';
import { chooseTableColumns } from '../columns/columnPreferences.ts';
import { columnOrder, type RunColumn } from './runColumns.ts';
import { RUN_STATES, type RunsSearch } from './runsSearch.ts';
import type { RunColumns } from './useRunColumns.ts';
import styles from './RunsBar.module.css';

interface RunsBarProps {
  readonly search: RunsSearch;
  readonly onChange: (change: RunsSearch) => void;
  /** How many runs match. */
  readonly count: string;
  readonly columns: RunColumns;
}

/** How long after the last key the address changes, in milliseconds. */
const TYPING_PAUSE = 200;
const ANY = 'any';

/** What narrows the table of runs. */
export function RunsBar({ search, onChange, count, columns }: RunsBarProps) {
  const messages = useMessages();
  const [words, setWords] = useState(search.q ?? '');
  useEffect(() => {
    if (words === (search.q ?? '')) return undefined;
    const timer = setTimeout(() => {
      onChange({ q: words === '' ? undefined : words });
    }, TYPING_PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [words, search.q, onChange]);
  return (
    <div className={styles.bar}>
      <h1 className={styles.title}>{messages.shell.runs}</h1>
      <output className={styles.count}>{count}</output>
      <div className={styles.search}>
        <SearchField
          label={messages.runs.filter}
          placeholder={messages.tables.filterRunsHint}
          value={words}
          onChange={setWords}
        />
      </div>
      <Menu
        label={messages.run.state}
        value={search.state ?? ANY}
        choices={[
          { value: ANY, text: messages.runs.anyState },
          ...RUN_STATES.map((state) => ({ value: state, text: messages.run.stateName(state) })),
        ]}
        onChoose={(value) => {
          onChange({ state: value === ANY ? undefined : value });
        }}
      >
        <Button>
          {search.state === undefined ? messages.runs.anyState : messages.run.stateName(search.state)}
          <ChevronDown size={14} aria-hidden />
        </Button>
      </Menu>
      <ColumnChooser
        groups={[
          { title: messages.tables.metrics, columns: choicesOf(columns.all, 'metric') },
          { title: messages.tables.config, columns: choicesOf(columns.all, 'config') },
        ]}
        shown={columns.shown.map(columnOrder)}
        onChange={(chosen) => {
          chooseTableColumns(columns.place, chosen);
        }}
      />
    </div>
  );
}

function choicesOf(columns: readonly RunColumn[], kind: RunColumn['kind']) {
  return columns
    .filter((column) => column.kind === kind)
    .map((column) => ({ id: columnOrder(column), name: column.key }));
}
