import { Popover } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './Popover.module.css';

interface PopoverContentProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** The panel of a popover, under the start of its button as far as there is room. */
export function PopoverContent({ label, children }: PopoverContentProps) {
  return (
    <Popover.Portal>
      <Popover.Content className={styles.popover} align="start" sideOffset={6} collisionPadding={8} aria-label={label}>
        {children}
      </Popover.Content>
    </Popover.Portal>
  );
}
