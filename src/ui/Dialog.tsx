import { X } from 'lucide-react';
import { Dialog as RadixDialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/language.ts';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  /** A sentence under the title. */
  readonly description?: string;
  /** For what needs room, such as a file. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A modal dialog. Escape, the close button and a click beside it close it; focus returns to where it was. */
export function Dialog({ open, onOpenChange, title, description, isWide = false, children }: DialogProps) {
  const messages = useMessages();
  return (
    <RadixDialog.Root open={open} onOpenChange={onOpenChange}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className={styles.overlay} />
        <RadixDialog.Content
          className={styles.dialog}
          data-wide={isWide || undefined}
          {...(description === undefined && { 'aria-describedby': undefined })}
        >
          <header className={styles.head}>
            <RadixDialog.Title className={styles.title}>{title}</RadixDialog.Title>
            <RadixDialog.Close asChild>
              <Button look="ghost" size="small" square aria-label={messages.ui.close}>
                <X size={16} aria-hidden />
              </Button>
            </RadixDialog.Close>
          </header>
          {description === undefined ? null : (
            <RadixDialog.Description className={styles.description}>{description}</RadixDialog.Description>
          )}
          {children}
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}
