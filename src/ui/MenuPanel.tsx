import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { MenuProps } from './Menu.tsx';
import styles from './Menu.module.css';

/** What a `Menu` is once it was wanted: open at first. */
export function MenuPanel({ children, label, value, choices, onChoose }: MenuProps) {
  const act = (chosen: string) => () => onChoose(chosen);
  return (
    <DropdownMenu.Root modal={false} defaultOpen>
      <DropdownMenu.Trigger asChild>{children}</DropdownMenu.Trigger>
      {/* Without a portal: so it stays inside the landmark of its button. */}
      <DropdownMenu.Content className={styles.menu} align="end" sideOffset={4} collisionPadding={8} aria-label={label}>
        {value === undefined ? (
          choices.map((choice) => (
            <DropdownMenu.Item key={choice.value} className={styles.item} onSelect={act(choice.value)}>
              {choice.text}
            </DropdownMenu.Item>
          ))
        ) : (
          <DropdownMenu.RadioGroup value={value}>
            {choices.map((choice) => (
              <DropdownMenu.RadioItem
                key={choice.value}
                className={styles.item}
                value={choice.value}
                onSelect={act(choice.value)}
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
        )}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}
