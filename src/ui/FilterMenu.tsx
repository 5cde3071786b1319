import { ChevronDown } from 'lucide-react';
import { useFormats, useMessages } from '../i18n/language.ts';
import { Button } from './Button.tsx';
import { Menu } from './Menu.tsx';

interface FilterMenuProps<Value extends string> {
  readonly label: string;
  /** What it says while nothing is chosen. */
  readonly any: string;
  readonly chosen: Value | null;
  readonly choices: readonly { readonly value: Value; readonly text: string; readonly count: number }[];
  readonly onChoose: (value: Value | null) => void;
}

/** The menu's word for no choice; no name of anything is empty. */
const ANY = '';

/** A menu that narrows a list to one of a few things, with how many there are of each. */
export function FilterMenu<Value extends string>({ label, any, chosen, choices, onChoose }: FilterMenuProps<Value>) {
  const { counts } = useMessages();
  const formats = useFormats();
  const shown = chosen === null ? any : (choices.find(({ value }) => value === chosen)?.text ?? chosen);
  return (
    <Menu<Value | typeof ANY>
      label={label}
      value={chosen ?? ANY}
      choices={[
        { value: ANY, text: any },
        ...choices.map(({ value, text, count }) => ({ value, text: counts.withCount(text, formats.number(count)) })),
      ]}
      onChoose={(value) => {
        onChoose(value === ANY ? null : value);
      }}
    >
      <Button aria-label={counts.filterBy(label, shown)}>
        {shown}
        <ChevronDown size={14} aria-hidden />
      </Button>
    </Menu>
  );
}
