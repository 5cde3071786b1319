import { useEffect, useRef, useState } from 'react';
import { SearchField } from '../../ui/SearchField.tsx';

interface FilterFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  /** What the address says. */
  readonly value: string;
  /** Called once the reader pauses. */
  readonly onChange: (value: string) => void;
}

/** How long after the last key the address changes, in milliseconds. */
const TYPING_PAUSE = 200;

/** A field whose words go into the address; it follows an address that changes otherwise, as by Back. */
export function FilterField({ label, placeholder = label, value, onChange }: FilterFieldProps) {
  const [{ words, seen, sent }, setState] = useState({ words: value, seen: value, sent: value });
  if (value !== seen) setState({ words: value === sent ? words : value, seen: value, sent: value });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  const type = (typed: string) => {
    setState((before) => ({ ...before, words: typed }));
    clearTimeout(timer.current);
    timer.current = setTimeout(
      () => {
        setState((before) => ({ ...before, sent: typed }));
        onChange(typed);
      },
      typed === '' ? 0 : TYPING_PAUSE,
    );
  };
  return <SearchField label={label} placeholder={placeholder} value={words} onChange={type} />;
}
