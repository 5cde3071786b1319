import type { ReactNode } from 'react';
import { useMessages } from '../i18n/language.ts';
import { Button } from './Button.tsx';
import { DialogActions } from './DialogActions.tsx';
import styles from './Form.module.css';

export interface FormProps {
  /** What the button says that sends it. */
  readonly submit: string;
  /** Whether all is there that it needs. */
  readonly isReady: boolean;
  /** Whether it is on its way. */
  readonly isSending: boolean;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  /** The fields, and what went wrong. */
  readonly children: ReactNode;
}

/** Fields above a button that sends them and one that does not; Enter in a field sends too. */
export function Form({ submit, isReady, isSending, onSubmit, onCancel, children }: FormProps) {
  const { ui: texts } = useMessages();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onSubmit();
      }}
    >
      {children}
      <DialogActions>
        <Button onClick={onCancel}>{texts.cancel}</Button>
        <Button type="submit" look="primary" disabled={!isReady || isSending}>
          {submit}
        </Button>
      </DialogActions>
    </form>
  );
}
