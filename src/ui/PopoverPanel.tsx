import { Popover as RadixPopover } from 'radix-ui';
import type { PopoverProps } from './Popover.tsx';
import { PopoverContent } from './PopoverContent.tsx';

/** What a `Popover` is once it was wanted: open at first. */
export function PopoverPanel({ trigger, label, children }: PopoverProps) {
  return (
    <RadixPopover.Root defaultOpen>
      <RadixPopover.Trigger asChild>{trigger}</RadixPopover.Trigger>
      <PopoverContent label={label}>{children}</PopoverContent>
    </RadixPopover.Root>
  );
}
