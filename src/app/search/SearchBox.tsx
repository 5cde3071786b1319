import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProjectAddress } from '../../api/projects.ts';
import { searchQuery } from '../../api/search.ts';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboboxField } from '../../ui/ComboboxField.tsx';
import { Spoken } from '../../ui/Spoken.tsx';
import { useCombobox } from '../../ui/useCombobox.ts';
import { usePaused } from '../../components/page/usePaused.ts';
import { useVisits } from '../../components/visits/visits.ts';
import { SearchGroups } from './SearchGroups.tsx';
import { searchGroups, visitGroups } from './searchResults.ts';
import styles from './SearchBox.module.css';

interface SearchBoxProps {
  /** The project that is searched first; null where there is none. */
  readonly address: ProjectAddress | null;
  /** Called when a result was opened. */
  readonly onFollow: () => void;
}

/** How long after the last key the server is asked, in milliseconds. */
const TYPING_PAUSE = 60;

/** The field and the results under it; arrows walk through them, Enter opens one. */
export function SearchBox({ address, onFollow }: SearchBoxProps) {
  const { search: texts } = useMessages();
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const [isWidened, setIsWidened] = useState(false);
  const visits = useVisits((state) => state.visits);
  const isEverywhere = address === null || isWidened;
  const asked = usePaused(words.trim(), TYPING_PAUSE);
  const { data, isFetching, isError } = useQuery({
    ...searchQuery(isEverywhere ? null : address, asked),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    throwOnError: false,
  });
  const groups = asked === '' ? visitGroups(visits) : searchGroups(data ?? null);
  const total = groups.reduce((sum, { results }) => sum + results.length, 0);
  // Who types fast presses Enter before the answer is here; what stands there until then is of other words.
  const isAnswered = asked === words.trim() && !isFetching;
  const { listId, optionId, fieldProps } = useCombobox({
    count: total,
    active,
    onActive: setActive,
    // Results are links: they lead on as a click does.
    onChoose: (at) => document.getElementById(optionId(at))?.click(),
    isAnswered,
  });
  return (
    <div className={styles.box} aria-busy={isFetching}>
      <ComboboxField
        {...fieldProps}
        className={styles.input}
        label={isEverywhere ? texts.openEverywhere : texts.open}
        isExpanded={total > 0}
        placeholder={texts.placeholder}
        words={words}
        onWords={(next) => {
          setWords(next);
          setActive(0);
        }}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to type here
        autoFocus
      />
      {total === 0 ? null : (
        <SearchGroups
          id={listId}
          groups={groups}
          question={asked}
          isEverywhere={isEverywhere}
          active={active}
          optionId={optionId}
          onFollow={onFollow}
        />
      )}
      {total === 0 && asked !== '' && isAnswered ? (
        <p className={styles.nothing}>{isError ? texts.failed : texts.nothing(asked)}</p>
      ) : null}
      <footer className={styles.foot}>
        <p className={styles.hint}>{total === 0 && asked !== '' && isAnswered ? texts.nothingHint : texts.hint}</p>
        {address === null ? null : (
          <Button
            size="small"
            aria-pressed={isWidened}
            onClick={() => {
              setIsWidened(!isWidened);
              setActive(0);
            }}
          >
            {texts.everywhere}
          </Button>
        )}
      </footer>
      <Spoken>
        <output>{asked === '' || !isAnswered ? '' : texts.found(total)}</output>
      </Spoken>
    </div>
  );
}
