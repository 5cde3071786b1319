import { cloneElement, Suspense, useState } from 'react';
import type { ComponentPropsWithRef, KeyboardEvent, ReactElement, ReactNode } from 'react';

interface OnDemandProps {
  /** The button that opens it, as long as nobody has. */
  readonly trigger: ReactElement<ComponentPropsWithRef<'button'>>;
  readonly opens: 'menu' | 'dialog';
  /** Fetches the code of what opens, before it is asked for. */
  readonly preload: () => Promise<unknown>;
  /** What opens, with its own trigger, open when it is first rendered. */
  readonly children: ReactNode;
}

/**
 * A button whose menu or panel is loaded when it is first wanted: what places and closes them is half as large as all
 * else that a page needs to show, and most visits open none.
 */
export function OnDemand({ trigger, opens, preload, children }: OnDemandProps) {
  const [isWanted, setWanted] = useState(false);
  if (isWanted) return <Suspense fallback={trigger}>{children}</Suspense>;
  const prepare = () => {
    // Asked for again when it is opened, where a failure is told.
    preload().catch(() => null);
  };
  return cloneElement(trigger, {
    'aria-haspopup': opens,
    'aria-expanded': false,
    onPointerEnter: prepare,
    onFocus: prepare,
    onClick: () => setWanted(true),
    onKeyDown: (event: KeyboardEvent) => {
      if (opens !== 'menu' || event.key !== 'ArrowDown') return;
      event.preventDefault();
      setWanted(true);
    },
  });
}
