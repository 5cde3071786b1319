import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProjectAddress } from '../../api/projects.ts';
import { type SharedFact, sharedRunFactsQuery } from '../../api/tables.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { StateDot } from '../../ui/StateDot.tsx';
import { fold } from '../../shared/fold.ts';
import styles from './RunFactChoice.module.css';
import { factText } from './runFactText.ts';

interface RunFactChoiceProps {
  readonly address: ProjectAddress;
  readonly fact: SharedFact;
  readonly chosen: readonly string[];
  readonly otherFilters: string | null;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** So many values are offered, and so many need no search. */
const MOST = 500;
const FEW = 8;

/** The values of a fact, each with how many runs share it. */
export function RunFactChoice({ address, fact, chosen, otherFilters, onChange }: RunFactChoiceProps) {
  const messages = useMessages();
  const formats = useFormats();
  const { tables: texts } = messages;
  const [words, setWords] = useState('');
  const { data } = useQuery({
    ...sharedRunFactsQuery(address, fact, otherFilters, MOST),
    placeholderData: keepPreviousData,
  });
  if (data === undefined) return <Waiting />;
  const counted = data.map(({ value, count }) => ({ value, count, text: factText(fact, value, messages) }));
  // What is chosen can be left even when nothing else lets such a run through.
  const gone = chosen.filter((value) => !data.some((other) => other.value === value));
  const all = [...counted, ...gone.map((value) => ({ value, count: 0, text: factText(fact, value, messages) }))];
  const wanted = fold(words.trim());
  const shown = all.filter(({ text }) => fold(text).includes(wanted));
  return (
    <div className={styles.choice}>
      {all.length > FEW ? <SearchField label={texts.findValue} value={words} onChange={setWords} /> : null}
      <ul className={styles.list}>
        {shown.map(({ value, count, text }) => (
          <li key={value}>
            <label className={styles.value}>
              <input
                type="checkbox"
                aria-label={text}
                checked={chosen.includes(value)}
                onChange={({ target }) => {
                  onChange(target.checked ? [...chosen, value] : chosen.filter((other) => other !== value));
                }}
              />
              {fact === 'STATE' ? <StateDot state={value} /> : null}
              <span className={styles.text} title={text}>
                {text}
              </span>
              <span className={styles.count}>{formats.number(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length === 0 ? (
        <p className={styles.none}>{all.length === 0 ? texts.without[fact] : messages.values.nothing}</p>
      ) : null}
      {data.length === MOST ? <p className={styles.none}>{texts.mostCommon(formats.number(MOST))}</p> : null}
    </div>
  );
}

function Waiting() {
  return (
    <div className={styles.choice} aria-busy>
      {['70%', '50%', '60%'].map((width) => (
        <Skeleton key={width} width={width} />
      ))}
    </div>
  );
}
