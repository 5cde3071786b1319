import { Keyboard } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './KeyboardHelp.module.css';

const KeyboardDialog = lazy(async () => ({ default: (await import('./KeyboardDialog.tsx')).KeyboardDialog }));

/** The help for the keyboard: a button in the header, and "?" from anywhere but a field. */
export function KeyboardHelp() {
  const { help: texts } = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  if (isOpen && !wasOpened) setWasOpened(true);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.matches('input, textarea, select, [contenteditable]');
      if (event.key !== '?' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      // The tree would take it for the beginning of a name.
      event.stopPropagation();
      setIsOpen(true);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, []);
  return (
    <>
      <Button
        look="ghost"
        square
        className={styles.open}
        aria-label={texts.open}
        title={texts.open}
        aria-haspopup="dialog"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        <Keyboard size={16} aria-hidden />
      </Button>
      {wasOpened ? (
        <Suspense>
          <KeyboardDialog isOpen={isOpen} onOpenChange={setIsOpen} />
        </Suspense>
      ) : null}
    </>
  );
}
