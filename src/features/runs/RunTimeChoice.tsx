import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useId } from 'react';
import type { ProjectAddress } from '../../api/projects.ts';
import { runCountQuery } from '../../api/tables.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import styles from './RunFactChoice.module.css';
import { runsFilter } from './runsRequest.ts';
import { type RunsSearch, SINCE, type Since } from './runsSearch.ts';

interface RunTimeChoiceProps {
  readonly address: ProjectAddress;
  readonly search: RunsSearch;
  readonly now: number;
  readonly onChange: (since: Since | undefined) => void;
}

const TIMES = ['any', ...SINCE] as const;

/** Times to look back, each with how many runs started since. */
export function RunTimeChoice({ address, search, now, onChange }: RunTimeChoiceProps) {
  const { tables: texts } = useMessages();
  const formats = useFormats();
  const name = useId();
  const counts = useQueries({
    queries: TIMES.map((time) => ({
      ...runCountQuery(address, runsFilter({ ...search, since: time === 'any' ? undefined : time }, now)),
      placeholderData: keepPreviousData,
    })),
  });
  return (
    <fieldset className={styles.choice} aria-label={texts.since.label}>
      {TIMES.map((time, at) => {
        const count = counts[at]?.data;
        return (
          <label key={time} className={styles.value}>
            <input
              type="radio"
              name={name}
              aria-label={texts.since[time]}
              checked={time === (search.since ?? 'any')}
              onChange={() => {
                onChange(time === 'any' ? undefined : time);
              }}
            />
            <span className={styles.text}>{texts.since[time]}</span>
            <span className={styles.count}>{count === undefined ? null : formats.number(count)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
