import { useState } from 'react';
import { ComboboxField } from './ComboboxField.tsx';
import styles from './Picker.module.css';
import { PickerOption, type PickerChoice } from './PickerOption.tsx';
import { useCombobox } from './useCombobox.ts';

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
  const [active, setActive] = useState<string | null>(null);
  const at = choices.findIndex(({ value }) => value === active);
  const { listId, optionId, fieldProps } = useCombobox({
    count: choices.length,
    active: at < 0 ? null : at,
    onActive: (next) => {
      setActive(choices[next]?.value ?? null);
    },
    onChoose: (chosenAt) => {
      const choice = choices[chosenAt];
      if (choice) onChoose(choice.value);
    },
    canChoose: (each) => choices[each]?.refusal === undefined,
  });
  return (
    <div className={styles.picker}>
      <ComboboxField
        {...fieldProps}
        className={styles.input}
        label={label}
        isExpanded={choices.length > 0}
        placeholder={placeholder}
        words={words}
        onWords={(next) => {
          setActive(null);
          onWords(next);
        }}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever asks for it says why
        autoFocus={autoFocus}
        dir="auto"
      />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a field drives it, and each option is a button */}
      <div id={listId} className={styles.list} role="listbox" aria-label={label}>
        {choices.map((choice, index) => (
          <PickerOption
            key={choice.value}
            id={optionId(index)}
            choice={choice}
            isChosen={choice.value === chosen}
            isActive={index === at}
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
