import { Search, X } from 'lucide-react';
import type { KeyboardEventHandler, Ref } from 'react';
import { useMessages } from '../i18n/language.ts';
import styles from './SearchField.module.css';

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onKeyDown?: KeyboardEventHandler<HTMLInputElement>;
  readonly ref?: Ref<HTMLInputElement>;
  /** The list that it has the keyboard of, and the active option there. */
  readonly 'aria-controls'?: string | undefined;
  readonly 'aria-activedescendant'?: string | undefined;
}

/** A field for searching or filtering what stands beside it. Escape empties it. */
export function SearchField({ label, placeholder = label, value, onChange, onKeyDown, ...rest }: SearchFieldProps) {
  const messages = useMessages();
  return (
    <div className={styles.field}>
      <Search size={14} className={styles.icon} aria-hidden />
      <input
        {...rest}
        className={styles.input}
        type="search"
        aria-label={label}
        placeholder={placeholder}
        value={value}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') {
            event.stopPropagation();
            onChange('');
          }
          onKeyDown?.(event);
        }}
      />
      {value === '' ? null : (
        <button
          type="button"
          className={styles.clear}
          aria-label={messages.ui.clear}
          onClick={() => {
            onChange('');
          }}
        >
          <X size={14} aria-hidden />
        </button>
      )}
    </div>
  );
}
