import { useId } from 'react';
import styles from './TextField.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is to be known before typing. */
  readonly hint?: string;
  /** How many lines it shows; one when left out, and then Enter submits. */
  readonly rows?: number;
  readonly maxLength?: number;
  /** Whether it holds a name, which is shown in the mono face. */
  readonly isName?: boolean;
  readonly autoFocus?: boolean;
}

/** A field of a form, under its label. */
export function TextField({ label, value, onChange, hint, rows = 1, maxLength, isName, autoFocus }: TextFieldProps) {
  const id = useId();
  const field = {
    id,
    className: styles.input,
    'data-name': isName || undefined,
    value,
    maxLength,
    autoFocus,
    dir: 'auto',
    autoComplete: 'off',
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      onChange(event.target.value);
    },
  } as const;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {rows === 1 ? <input {...field} spellCheck={!isName} /> : <textarea {...field} rows={rows} />}
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
