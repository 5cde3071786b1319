import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactElement } from 'react';
import styles from './Menu.module.css';

interface MenuProps<Value extends string> {
  /** The button that opens it. */
  readonly children: ReactElement;
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly text: string }[];
  readonly onChoose: (value: Value) => void;
}

/** A menu in which one of a few choices holds. */
export function Menu<Value extends string>({ children, label, value, choices, onChoose }: MenuProps<Value>) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{children}</DropdownMenu.Trigger>
      {/* Without a portal: so it stays inside the landmark of its button. */}
      <DropdownMenu.Content className={styles.menu} align="end" sideOffset={4} collisionPadding={8} aria-label={label}>
        <DropdownMenu.RadioGroup value={value}>
          {choices.map((choice) => (
            <DropdownMenu.RadioItem
              key={choice.value}
              className={styles.item}
              value={choice.value}
              onSelect={() => {
                onChoose(choice.value);
              }}
            >
              <span className={styles.check}>
                <DropdownMenu.ItemIndicator>
                  <Check size={14} aria-hidden />
                </DropdownMenu.ItemIndicator>
              </span>
              {choice.text}
            </DropdownMenu.RadioItem>
          ))}
        </DropdownMenu.RadioGroup>
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
