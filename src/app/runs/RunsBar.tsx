import { ChevronDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { RUN_STATES, type RunsSearch } from './runsSearch.ts';
import styles from './RunsBar.module.css';

interface RunsBarProps {
  readonly search: RunsSearch;
  readonly onChange: (change: RunsSearch) => void;
  /** How many runs match. */
  readonly count: string;
}

/** How long after the last key the address changes, in milliseconds. */
const TYPING_PAUSE = 200;
const ANY = 'any';

/** What narrows the table of runs. */
export function RunsBar({ search, onChange, count }: RunsBarProps) {
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
        <SearchField label={messages.runs.filter} value={words} onChange={setWords} />
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
    </div>
  );
}
