import { useState } from 'react';

import { useFormats, useMessages } from '../i18n/language.ts';
import type { WordCount } from '../engine/scene.ts';
import { useViewActions } from '../state/useViewActions.ts';
import { useView } from '../state/useView.ts';
import { toggleWord } from '../state/viewActions.ts';
import type { FilterField } from '../state/viewActions.ts';
import styles from './FilterWords.module.css';

interface FilterWordsProps {
  readonly title: string;
  /** Words of the fields that begin with "without" are ticked while they are shown; the others while they are chosen. */
  readonly field: FilterField;
  readonly words: readonly WordCount[];
  readonly hides?: number | undefined;
  /** What the empty word is called. */
  readonly emptyWord?: string;
  readonly nameOf?: (word: string) => string;
}

/** More than this is a list of its own; the rest comes when asked for. */
const FIRST = 6;

/** One filter: words with how many nodes have each, to be ticked. */
export function FilterWords({ title, field, words, hides = 0, emptyWord = '', nameOf }: FilterWordsProps) {
  const text = useMessages().lineage;
  const formats = useFormats();
  const dispatch = useViewActions();
  const { view } = useView();
  const [isWhole, setIsWhole] = useState(false);
  if (words.length === 0) return null;
  const chosen = new Set(view[field]);
  const isTicked = (word: string) => (field.startsWith('without') ? !chosen.has(word) : chosen.has(word));
  // What is chosen is never out of sight.
  const shown = isWhole ? words : words.filter(({ word }, index) => index < FIRST || chosen.has(word));
  return (
    <fieldset className={styles.group}>
      <legend>
        {title}
        {hides > 0 ? <span>{text.hides(hides)}</span> : null}
      </legend>
      {shown.map(({ word, count }) => (
        <label key={word} className={styles.word}>
          <input type="checkbox" checked={isTicked(word)} onChange={() => dispatch(toggleWord(field, word))} />
          <span title={word}>{word === '' ? emptyWord : (nameOf?.(word) ?? word)}</span>
          <small>{formats.number(count)}</small>
        </label>
      ))}
      {shown.length < words.length ? (
        <button type="button" className={styles.rest} onClick={() => setIsWhole(true)}>
          {text.andMore(words.length - shown.length)}
        </button>
      ) : null}
    </fieldset>
  );
}
