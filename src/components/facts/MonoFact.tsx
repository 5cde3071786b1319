import styles from './MonoFact.module.css';

/** A name or number among facts, in the script of names. */
export function MonoFact({ text }: { readonly text: string }) {
  return <span className={styles.mono}>{text}</span>;
}
