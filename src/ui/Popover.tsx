import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import { lazyPart } from './lazyPart.ts';
import { OnDemand } from './OnDemand.tsx';

const PopoverPanel = lazyPart(async () => (await import('./PopoverPanel.tsx')).PopoverPanel);

export interface PopoverProps {
  /** The button that opens it. */
  readonly trigger: ReactElement<ComponentPropsWithRef<'button'>>;
  readonly label: string;
  readonly children: ReactNode;
}

/** A small panel beside its button, for settings. Escape and a click beside it close it. */
export function Popover(props: PopoverProps) {
  return (
    <OnDemand trigger={props.trigger} opens="dialog" preload={PopoverPanel.preload}>
      <PopoverPanel {...props} />
    </OnDemand>
  );
}
