import { ArrowDown, ArrowUp } from 'lucide-react';
import { useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ColumnChoice.module.css';

interface ShownColumnsProps {
  /** Ids, in their order. */
  readonly shown: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly onChange: (shown: readonly string[]) => void;
}

/** The columns that a table shows, to be moved and taken away. */
export function ShownColumns({ shown, nameOf, onChange }: ShownColumnsProps) {
  const { tables: texts } = useMessages();
  const title = useId();
  const list = useRef<HTMLOListElement>(null);
  // A line that moves takes the focus with it; at an end, where it cannot move on, to the button that leads back.
  const move = (from: number, step: 1 | -1) => {
    const next = [...shown];
    next.splice(from + step, 0, ...next.splice(from, 1));
    flushSync(() => {
      onChange(next);
    });
    const [up, down] = list.current?.children[from + step]?.querySelectorAll('button') ?? [];
    const [wanted, other] = step === 1 ? [down, up] : [up, down];
    (wanted?.disabled === true ? other : wanted)?.focus();
  };
  if (shown.length === 0) return null;
  return (
    <div>
      <p id={title} className={styles.title}>
        {texts.shownColumns}
      </p>
      <ol ref={list} aria-labelledby={title}>
        {shown.map((id, at) => (
          <li key={id} className={styles.column}>
            <label className={styles.shown}>
              <input
                type="checkbox"
                aria-label={nameOf(id)}
                checked
                onChange={() => {
                  onChange(shown.filter((other) => other !== id));
                }}
              />
              <span className={styles.name} title={nameOf(id)}>
                {nameOf(id)}
              </span>
            </label>
            <Button
              look="ghost"
              size="small"
              square
              disabled={at === 0}
              aria-label={texts.moveUp(nameOf(id))}
              onClick={() => {
                move(at, -1);
              }}
            >
              <ArrowUp size={14} aria-hidden />
            </Button>
            <Button
              look="ghost"
              size="small"
              square
              disabled={at === shown.length - 1}
              aria-label={texts.moveDown(nameOf(id))}
              onClick={() => {
                move(at, 1);
              }}
            >
              <ArrowDown size={14} aria-hidden />
            </Button>
          </li>
        ))}
      </ol>
    </div>
  );
}
