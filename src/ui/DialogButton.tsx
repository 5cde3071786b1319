import { cloneElement, Suspense, useState } from 'react';
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';

interface DialogButtonProps {
  /** The button that opens it. */
  readonly button: ReactElement<ComponentPropsWithRef<'button'>>;
  /** The dialog, whose code may be loaded when it is first opened. */
  readonly children: (dialog: { readonly open: boolean; readonly onOpenChange: (open: boolean) => void }) => ReactNode;
}

/** A button and the dialog that it opens; when that closes, focus returns to the button. */
export function DialogButton({ button, children }: DialogButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const [trigger, setTrigger] = useState<HTMLButtonElement | null>(null);
  const change = (open: boolean) => {
    setIsOpen(open);
    if (open) setWasOpened(true);
    // Once the dialog, which holds the focus while it is open, is gone.
    else setTimeout(() => trigger?.focus());
  };
  return (
    <>
      {cloneElement(button, { ref: setTrigger, 'aria-haspopup': 'dialog', onClick: () => change(true) })}
      {wasOpened ? <Suspense>{children({ open: isOpen, onOpenChange: change })}</Suspense> : null}
    </>
  );
}
