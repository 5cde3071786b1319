import { CaseSensitive, ChevronDown, ChevronUp, Regex } from 'lucide-react';
import { type Ref, useEffect, useState } from 'react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { ToggleButton } from '../../ui/ToggleButton.tsx';
import { usePaused } from '../../components/page/usePaused.ts';
import { LONGEST_SEARCH, type LogsSearch } from './logsSearch.ts';
import type { LogMatches } from './useLogMatches.ts';
import styles from './LogBar.module.css';

interface LogSearchBarProps {
  readonly search: LogsSearch;
  readonly onChange: (part: LogsSearch) => void;
  /** What was found so far; null while nothing is looked for. */
  readonly matches: LogMatches | null;
  /** The match that the reader stands at; null before the first. */
  readonly current: number | null;
  readonly total: number;
  readonly field: Ref<HTMLInputElement>;
  /** Goes to the next match, or back to the one before. */
  readonly onStep: (by: 1 | -1) => void;
}

/** How long after the last key a search begins, in milliseconds. */
const TYPING_PAUSE = 200;

/** A search over all lines of a console: Enter goes to the next match, with Shift to the one before. */
export function LogSearchBar({ search, onChange, matches, current, total, field, onStep }: LogSearchBarProps) {
  const { logs } = useMessages();
  const { q = '' } = search;
  const [words, setWords] = useState(q);
  const settled = usePaused(words, TYPING_PAUSE);
  useEffect(() => {
    if (settled !== q && settled === words) onChange({ q: settled === '' ? undefined : settled });
  }, [settled, words, q, onChange]);
  const hasNone = matches === null || matches.lines.length === 0;
  return (
    <search className={styles.group}>
      <div className={styles.field}>
        <SearchField
          ref={field}
          label={logs.search}
          value={words}
          onChange={(value) => {
            setWords(value.slice(0, LONGEST_SEARCH));
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !hasNone) onStep(event.shiftKey ? -1 : 1);
          }}
        />
      </div>
      <ToggleButton
        label={logs.matchCase}
        isOn={search.case === true}
        onClick={() => {
          onChange({ case: search.case ? undefined : true });
        }}
      >
        <CaseSensitive size={16} aria-hidden />
      </ToggleButton>
      <ToggleButton
        label={logs.regex}
        isOn={search.regex === true}
        onClick={() => {
          onChange({ regex: search.regex ? undefined : true });
        }}
      >
        <Regex size={14} aria-hidden />
      </ToggleButton>
      {matches === null ? null : (
        <>
          <Button
            square
            look="ghost"
            aria-label={logs.previous}
            title={logs.previous}
            disabled={hasNone}
            onClick={() => {
              onStep(-1);
            }}
          >
            <ChevronUp size={16} aria-hidden />
          </Button>
          <Button
            square
            look="ghost"
            aria-label={logs.next}
            title={logs.next}
            disabled={hasNone}
            onClick={() => {
              onStep(1);
            }}
          >
            <ChevronDown size={16} aria-hidden />
          </Button>
          <MatchCount matches={matches} current={current} total={total} />
        </>
      )}
    </search>
  );
}

/** How many matches there are, and at which the reader stands. */
function MatchCount({
  matches,
  current,
  total,
}: {
  readonly matches: LogMatches;
  readonly current: number | null;
  readonly total: number;
}) {
  const { logs } = useMessages();
  const formats = useFormats();
  const count = matches.lines.length;
  const all = formats.number(count);
  const shownCount = matches.isDone && !matches.isCut ? all : logs.atLeast(all);
  const text =
    matches.refusal !== null
      ? logs.refused
      : count > 0
        ? logs.matchOf(formats.number(current === null ? 0 : current + 1), shownCount)
        : matches.isDone
          ? logs.noMatch
          : logs.searching(formats.percent(total === 0 ? 0 : matches.through / total));
  return <output className={styles.count}>{text}</output>;
}
