import type { ComponentPropsWithRef, ReactElement } from 'react';
import { lazyPart } from './lazyPart.ts';
import { OnDemand } from './OnDemand.tsx';

const MenuPanel = lazyPart(async () => (await import('./MenuPanel.tsx')).MenuPanel);

export interface MenuProps<Value extends string = string> {
  /** The button that opens it. */
  readonly children: ReactElement<ComponentPropsWithRef<'button'>>;
  readonly label: string;
  /** The choice that holds; left out where each row is an act, and nothing holds. */
  readonly value?: Value;
  readonly choices: readonly { readonly value: Value; readonly text: string }[];
  readonly onChoose: (value: Value) => void;
}

/** A menu of a few choices of which one holds, or of a few acts. */
export function Menu<Value extends string>({ children, onChoose, ...rest }: MenuProps<Value>) {
  const choose = (value: string) => {
    const chosen = rest.choices.find((choice) => choice.value === value);
    if (chosen) onChoose(chosen.value);
  };
  return (
    <OnDemand trigger={children} opens="menu" preload={MenuPanel.preload}>
      <MenuPanel {...rest} onChoose={choose}>
        {children}
      </MenuPanel>
    </OnDemand>
  );
}
