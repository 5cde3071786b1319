import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef } from 'react';
import { enteredOption, optionStep } from './optionStep.ts';

interface EnterKey {
  readonly isShift: boolean;
}

interface ComboboxOptions {
  /** How many options there are. */
  readonly count: number;
  /** Place of the active option, which is the caller's to keep; null for none. */
  readonly active: number | null;
  readonly onActive: (at: number) => void;
  /** Called with the place of the option that Enter chose. */
  readonly onChoose: (at: number, key: EnterKey) => void;
  /** Whether an option may be chosen; keys pass over the others. All may when left out. */
  readonly canChoose?: (at: number) => boolean;
  /** Whether the options are those of what is typed. Until they are, Enter waits for them. */
  readonly isAnswered?: boolean;
  /** Whether the last option leads to the first and back. */
  readonly isWrapping?: boolean;
}

/**
 * The keyboard of a field with a list of options under it, as the ARIA practices describe it: the field keeps the focus
 * and names the active option. Home and End are the caret's as long as there is text. The field takes `fieldProps`,
 * the list `listId`, and each option its `optionId`.
 */
export function useCombobox(options: ComboboxOptions) {
  const { count, active, onActive, onChoose, canChoose, isAnswered = true, isWrapping = true } = options;
  const id = useId();
  const entered = useRef<EnterKey | null>(null);
  const list = { count, active, canChoose, isWrapping };
  const optionId = (at: number) => `${id}-${at}`;
  const choose = (key: EnterKey) => {
    const at = enteredOption(list);
    if (at !== null) onChoose(at, key);
  };
  const chooseAnswered = useEffectEvent(choose);
  useEffect(() => {
    if (!isAnswered || entered.current === null) return;
    const key = entered.current;
    entered.current = null;
    chooseAnswered(key);
  }, [isAnswered]);
  useEffect(() => {
    if (active !== null) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // Enter and arrows belong to the input method while it composes a word.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      const key = { isShift: event.shiftKey };
      if (isAnswered) choose(key);
      else entered.current = key;
      return;
    }
    entered.current = null;
    const isCaret = (event.key === 'Home' || event.key === 'End') && event.currentTarget.value !== '';
    const next = isCaret ? null : optionStep(event.key, list);
    if (next === null) return;
    event.preventDefault();
    onActive(next);
  };
  return {
    listId: `${id}-list`,
    optionId,
    fieldProps: {
      'aria-controls': count > 0 ? `${id}-list` : undefined,
      'aria-activedescendant': active !== null && active < count ? optionId(active) : undefined,
      onKeyDown,
    },
  };
}
