import { useId } from 'react';
import styles from './RadioField.module.css';

interface RadioFieldProps {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  /** The value that is chosen. */
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

/** A field of a form with few choices, all of them in sight. */
export function RadioField({ label, choices, chosen, onChoose }: RadioFieldProps) {
  const name = useId();
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.choices}>
        {choices.map(({ value, text }) => (
          <label key={value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => {
                onChoose(value);
              }}
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
