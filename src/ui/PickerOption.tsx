import { Check } from 'lucide-react';
import styles from './Picker.module.css';

export interface PickerChoice {
  readonly value: string;
  readonly text: string;
  /** What tells it apart, behind its name. */
  readonly detail?: string;
  /** Why it cannot be chosen. */
  readonly refusal?: string | undefined;
}

interface PickerOptionProps {
  readonly id: string;
  readonly choice: PickerChoice;
  readonly isChosen: boolean;
  /** Whether the keyboard is on it. */
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

/** One thing that can be chosen, or the reason why it cannot. */
export function PickerOption({ id, choice, isChosen, isActive, onChoose }: PickerOptionProps) {
  const { text, detail, refusal } = choice;
  return (
    <button
      type="button"
      id={id}
      className={styles.choice}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- options of a native list hold nothing but text
      role="option"
      // The field above has the keyboard.
      tabIndex={-1}
      aria-selected={isChosen}
      aria-disabled={refusal !== undefined}
      data-active={isActive || undefined}
      onClick={() => {
        if (refusal === undefined) onChoose();
      }}
    >
      <span className={styles.check}>{isChosen ? <Check size={14} aria-hidden /> : null}</span>
      <span className={styles.text} title={text} dir="auto">
        {text}
      </span>
      <span className={styles.detail} title={refusal ?? detail}>
        {refusal ?? detail}
      </span>
    </button>
  );
}
