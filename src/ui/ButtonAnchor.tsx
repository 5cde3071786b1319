import type { ComponentPropsWithRef } from 'react';
import styles from './Button.module.css';

interface ButtonAnchorProps extends ComponentPropsWithRef<'a'> {
  readonly look?: 'primary' | 'plain' | 'ghost';
  readonly size?: 'small' | 'medium';
  /** Square, for a link that shows only an icon; it then needs an `aria-label`. */
  readonly square?: boolean;
}

/** A link that looks like a button: what goes somewhere stays a link. For downloads and for addresses elsewhere. */
export function ButtonAnchor({ look = 'plain', size = 'medium', square = false, ...rest }: ButtonAnchorProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/anchor-has-content -- the caller gives it
    <a {...rest} className={styles.button} data-look={look} data-size={size} data-square={square || undefined} />
  );
}
