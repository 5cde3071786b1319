import { useMessages } from '../i18n/language.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import styles from './LoadingGraph.module.css';

/** The shape of a small lineage while the real one is on its way. */
export function LoadingGraph() {
  const text = useMessages().lineage;
  return (
    <div className={styles.loading} role="status" aria-busy="true">
      <span className={styles.text}>{text.loading}</span>
      {[1, 2, 1].map((rows, column) => (
        <div key={column} className={styles.column} aria-hidden>
          {Array.from({ length: rows }, (_, row) => (
            <Skeleton key={row} width={224} height={52} />
          ))}
        </div>
      ))}
    </div>
  );
}
