import { useEffect, useState } from 'react';
import { SearchField } from '../ui/SearchField.tsx';
import { usePaused } from './usePaused.ts';

interface FilterFieldProps {
  readonly label: string;
  /** What the address says. */
  readonly value: string;
  /** Called once the reader pauses. */
  readonly onChange: (value: string) => void;
}

/** How long after the last key the address changes, in milliseconds. */
const TYPING_PAUSE = 200;

/** A field whose words go into the address. */
export function FilterField({ label, value, onChange }: FilterFieldProps) {
  const [words, setWords] = useState(value);
  const settled = usePaused(words, TYPING_PAUSE);
  useEffect(() => {
    if (settled !== value && settled === words) onChange(settled);
  }, [settled, words, value, onChange]);
  return <SearchField label={label} value={words} onChange={setWords} />;
}
