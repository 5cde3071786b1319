import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useState } from 'react';
import { searchQuery } from '../../api/search.ts';
import type { ProjectAddress } from '../../api/projects.ts';
import { useMessages } from '../../i18n/language.ts';
import { usePaused } from '../usePaused.ts';
import { SearchOption } from './SearchOption.tsx';
import { searchResults } from './searchResults.ts';
import styles from './SearchBox.module.css';

interface SearchBoxProps {
  readonly address: ProjectAddress;
  /** Called when a result was opened. */
  readonly onFollow: () => void;
}

/** How long after the last key the server is asked, in milliseconds. */
const TYPING_PAUSE = 80;

/** The field and the results under it; arrows walk through them, Enter opens one. */
export function SearchBox({ address, onFollow }: SearchBoxProps) {
  const { search: texts } = useMessages();
  const id = useId();
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const asked = usePaused(words.trim(), TYPING_PAUSE);
  const { data, isFetching } = useQuery({
    ...searchQuery(address, asked),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    throwOnError: false,
  });
  const results = asked === '' ? [] : searchResults(data ?? null);
  const optionId = (index: number) => `${id}-${index}`;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && results.length > 0) {
      event.preventDefault();
      const next = (active + step + results.length) % results.length;
      setActive(next);
      document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key === 'Enter') document.getElementById(optionId(active))?.click();
  };
  return (
    <div className={styles.box} aria-busy={isFetching}>
      <input
        className={styles.input}
        type="text"
        role="combobox"
        aria-label={texts.open}
        aria-expanded={results.length > 0}
        aria-controls={results.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={results.length > 0 ? optionId(active) : undefined}
        placeholder={texts.placeholder}
        value={words}
        spellCheck={false}
        autoComplete="off"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to type here
        autoFocus
        onChange={(event) => {
          setWords(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      {results.length === 0 ? (
        <output className={styles.hint}>{asked === '' ? texts.hint : isFetching ? '' : texts.nothing(asked)}</output>
      ) : null}
      {results.length === 0 ? null : (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no tag for lists to choose from holds links
        <div id={`${id}-list`} role="listbox" aria-label={texts.results} className={styles.results}>
          {results.map((result, index) => (
            <SearchOption
              key={result.id}
              id={optionId(index)}
              address={address}
              result={result}
              isActive={index === active}
              onFollow={onFollow}
            />
          ))}
        </div>
      )}
    </div>
  );
}
