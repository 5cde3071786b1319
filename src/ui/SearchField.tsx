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
}

/** A field for searching or filtering what stands beside it. Escape empties it. */
export function SearchField({ label, placeholder = label, value, onChange, onKeyDown, ref }: SearchFieldProps) {
  const messages = useMessages();
  return (
    <div className={styles.field}>
      <Search size={14} className={styles.icon} aria-hidden />
      <input
        ref={ref}
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
