import { Check } from 'lucide-react';
import styles from './ChoiceBox.module.css';
import { ChoiceLine } from './ChoiceLine.tsx';
import type { Choice } from './choices.ts';

interface ChoiceOptionProps {
  readonly id: string;
  readonly choice: Choice;
  /** Whether the keyboard is at it. */
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** A version or run that can be compared. */
export function ChoiceOption({ id, choice, isActive, isChosen, onChoose }: ChoiceOptionProps) {
  return (
    <button
      type="button"
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- options of a native list hold nothing but text
      role="option"
      className={styles.option}
      aria-selected={isActive}
      aria-current={isChosen || undefined}
      // The field keeps the keyboard and says which option is active.
      tabIndex={-1}
      onClick={onChoose}
    >
      <ChoiceLine choice={choice} />
      <span className={styles.check}>{isChosen ? <Check size={14} aria-hidden /> : null}</span>
    </button>
  );
}
