import { useFormats } from '../../i18n/language.ts';
import styles from './Instant.module.css';

/** An instant, exactly and as a distance from now. */
export function Instant({ instant }: { readonly instant: string }) {
  const formats = useFormats();
  return (
    <time dateTime={instant} className={styles.instant}>
      <span>{formats.dateTime(instant)}</span>
      <span className={styles.ago}>{formats.ago(instant)}</span>
    </time>
  );
}
