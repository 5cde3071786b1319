import type { ComponentPropsWithRef } from 'react';

interface ComboboxFieldProps extends Omit<ComponentPropsWithRef<'input'>, 'onChange' | 'value'> {
  readonly label: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** Whether options are listed under it. */
  readonly isExpanded: boolean;
}

/** The field of a combobox, without a look of its own; `useCombobox` gives it its keyboard. */
export function ComboboxField({
  label,
  words,
  onWords,
  isExpanded,
  'aria-controls': listId,
  ...rest
}: ComboboxFieldProps) {
  return (
    <input
      type="text"
      role="combobox"
      aria-label={label}
      aria-expanded={isExpanded}
      aria-controls={listId}
      spellCheck={false}
      autoComplete="off"
      {...rest}
      value={words}
      onChange={(event) => {
        onWords(event.target.value);
      }}
    />
  );
}
