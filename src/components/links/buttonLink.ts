import styles from '../../ui/Button.module.css';

/** The attributes that make a link look like a button: what goes somewhere stays a link. */
export function buttonLink(look: 'primary' | 'plain' | 'ghost' = 'plain', size: 'small' | 'medium' = 'medium') {
  return { className: styles.button, 'data-look': look, 'data-size': size } as const;
}
