import { Check, Copy, type LucideIcon, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useMessages } from '../i18n/language.ts';
import { Button } from './Button.tsx';
import styles from './CopyButton.module.css';

interface CopyButtonProps {
  /** What lands on the clipboard; a function where it is made only when it is asked for. */
  readonly text: string | (() => string);
  /** What is copied, for the button's name: "Copy digest". */
  readonly label: string;
  /** For where two buttons stand side by side. */
  readonly icon?: LucideIcon;
}

/** How long the answer stays on the button, in milliseconds. */
const ANSWER = 1500;

/** Copies a text, and says whether it worked: on a plain-http address browsers refuse the clipboard. */
export function CopyButton({ text, label, icon = Copy }: CopyButtonProps) {
  const messages = useMessages();
  const [answer, setAnswer] = useState<'copied' | 'copyFailed' | null>(null);
  useEffect(() => {
    if (answer === null) return undefined;
    const timer = setTimeout(() => {
      setAnswer(null);
    }, ANSWER);
    return () => {
      clearTimeout(timer);
    };
  }, [answer]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : text());
      setAnswer('copied');
    } catch {
      setAnswer('copyFailed');
    }
  };
  const Icon = answer === 'copied' ? Check : answer === 'copyFailed' ? X : icon;
  return (
    <>
      <Button look="ghost" size="small" square aria-label={label} title={label} onClick={() => void copy()}>
        <Icon size={14} aria-hidden />
      </Button>
      <output className={styles.answer}>{answer === null ? '' : messages.ui[answer]}</output>
    </>
  );
}
