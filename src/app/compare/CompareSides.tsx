import { ArrowLeftRight } from 'lucide-react';
import { useId } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './CompareSides.module.css';

interface Side {
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
}

interface CompareSidesProps {
  readonly title: string;
  readonly left: Side;
  readonly right: Side;
  readonly onChange: (sides: { readonly left: string; readonly right: string }) => void;
}

/** What is compared with what, and how to choose others. */
export function CompareSides({ title, left, right, onChange }: CompareSidesProps) {
  const { compare: texts } = useMessages();
  const id = useId();
  const select = (name: 'left' | 'right', side: Side) => (
    <>
      <label className={styles.label} htmlFor={`${id}-${name}`}>
        {texts[name]}
      </label>
      <select
        id={`${id}-${name}`}
        className={styles.select}
        value={side.value}
        onChange={(event) => {
          onChange({ left: left.value, right: right.value, [name]: event.target.value });
        }}
      >
        {side.choices.some(({ value }) => value === side.value) ? null : (
          <option value={side.value}>{side.value === '' ? texts.choose : side.value}</option>
        )}
        {side.choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </>
  );
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      {select('left', left)}
      <Button
        look="ghost"
        square
        aria-label={texts.swap}
        title={texts.swap}
        onClick={() => {
          onChange({ left: right.value, right: left.value });
        }}
      >
        <ArrowLeftRight size={16} aria-hidden />
      </Button>
      {select('right', right)}
    </header>
  );
}
