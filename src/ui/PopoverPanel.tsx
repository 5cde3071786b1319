import { Popover as RadixPopover } from 'radix-ui';
import type { PopoverProps } from './Popover.tsx';
import styles from './Popover.module.css';

/** What a `Popover` is once it was wanted: open at first. */
export function PopoverPanel({ trigger, label, children }: PopoverProps) {
  return (
    <RadixPopover.Root defaultOpen>
      <RadixPopover.Trigger asChild>{trigger}</RadixPopover.Trigger>
      <RadixPopover.Portal>
        <RadixPopover.Content
          className={styles.popover}
          align="start"
          sideOffset={6}
          collisionPadding={8}
          aria-label={label}
        >
          {children}
        </RadixPopover.Content>
      </RadixPopover.Portal>
    </RadixPopover.Root>
  );
}
