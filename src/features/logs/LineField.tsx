import { useState } from 'react';
import { useMessages } from '../../i18n/language.ts';
import styles from './LogBar.module.css';

interface LineFieldProps {
  readonly total: number;
  /** Called with a line that there is, counted from 1. */
  readonly onGoTo: (number: number) => void;
}

/** A field for the number of a line: Enter goes there, or as near as there are lines. */
export function LineField({ total, onGoTo }: LineFieldProps) {
  const { logs } = useMessages();
  const [typed, setTyped] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const number = Number(typed.replaceAll(/\D/gu, ''));
        if (number > 0) onGoTo(Math.min(total, number));
        setTyped('');
      }}
    >
      <input
        className={styles.lineField}
        inputMode="numeric"
        aria-label={logs.goTo}
        placeholder={logs.goTo}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
      />
    </form>
  );
}
