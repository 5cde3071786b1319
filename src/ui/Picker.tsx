import { type KeyboardEvent, useId, useState } from 'react';
import styles from './Picker.module.css';
import { PickerOption, type PickerChoice } from './PickerOption.tsx';

interface PickerProps {
  readonly label: string;
  readonly placeholder: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly choices: readonly PickerChoice[];
  /** The value that is chosen. */
  readonly chosen: string | null;
  readonly onChoose: (value: string) => void;
  readonly autoFocus?: boolean;
  /** Stands where nothing matches the words. */
  readonly nothing: string;
}

/** A field for searching, and below it what was found, of which one is chosen: by a click, or by arrows and Enter. */
export function Picker({
  label,
  placeholder,
  words,
  onWords,
  choices,
  chosen,
  onChoose,
  nothing,
  autoFocus,
}: PickerProps) {
  const id = useId();
  const [active, setActive] = useState<string | null>(null);
  const open = choices.filter(({ refusal }) => refusal === undefined);
  const at = open.findIndex(({ value }) => value === active);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const from = at < 0 && step < 0 ? 0 : at;
      setActive(open.at((from + step) % Math.max(1, open.length))?.value ?? null);
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const choice = open[Math.max(0, at)];
    if (choice) onChoose(choice.value);
  };
  const optionId = (value: string) => `${id}${choices.findIndex((choice) => choice.value === value)}`;
  return (
    <div className={styles.picker}>
      <input
        className={styles.input}
        role="combobox"
        aria-expanded
        aria-controls={`${id}list`}
        aria-activedescendant={at < 0 || active === null ? undefined : optionId(active)}
        aria-label={label}
        placeholder={placeholder}
        value={words}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever asks for it says why
        autoFocus={autoFocus}
        spellCheck={false}
        autoComplete="off"
        dir="auto"
        onChange={(event) => {
          setActive(null);
          onWords(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a field drives it, and each option is a button */}
      <div id={`${id}list`} className={styles.list} role="listbox" aria-label={label}>
        {choices.map((choice) => (
          <PickerOption
            key={choice.value}
            id={optionId(choice.value)}
            choice={choice}
            isChosen={choice.value === chosen}
            isActive={at >= 0 && choice.value === active}
            onChoose={() => {
              onChoose(choice.value);
            }}
          />
        ))}
      </div>
      {choices.length === 0 ? <output className={styles.nothing}>{nothing}</output> : null}
    </div>
  );
}
