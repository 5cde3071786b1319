import type { ComponentPropsWithRef } from 'react';
import { Button } from './Button.tsx';
import styles from './ToggleButton.module.css';

interface ToggleButtonProps extends Omit<
  ComponentPropsWithRef<typeof Button>,
  'aria-pressed' | 'aria-label' | 'title'
> {
  readonly label: string;
  readonly isOn: boolean;
}

/** A square button with an icon that is on or off. */
export function ToggleButton({ label, isOn, ...rest }: ToggleButtonProps) {
  return <Button square {...rest} className={styles.toggle} aria-pressed={isOn} aria-label={label} title={label} />;
}
