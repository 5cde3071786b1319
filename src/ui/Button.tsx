import type { ComponentPropsWithRef } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /** primary: the one thing to do here; plain: others; ghost: no frame until pointed at. */
  readonly look?: 'primary' | 'plain' | 'ghost';
  readonly size?: 'small' | 'medium';
  /** Square, for a button that shows only an icon; it then needs an `aria-label`. */
  readonly square?: boolean;
}

/** A button. */
export function Button({ look = 'plain', size = 'medium', square = false, className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={className === undefined ? styles.button : `${styles.button} ${className}`}
      data-look={look}
      data-size={size}
      data-square={square || undefined}
    />
  );
}
