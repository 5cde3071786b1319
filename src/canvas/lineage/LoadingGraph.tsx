import { useMessages } from '../../i18n/language.ts';
import { SINGLE_SIZE } from '../../layout/nodeSize.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './LoadingGraph.module.css';

const columns = [['source'], ['one', 'other'], ['result']];

/** The shape of a small lineage while the real one is on its way. */
export function LoadingGraph() {
  const text = useMessages().lineage;
  return (
    <div className={styles.loading} aria-busy="true">
      <output className={styles.text}>{text.loading}</output>
      {columns.map((rows) => (
        <div key={rows.join()} className={styles.column} aria-hidden>
          {rows.map((row) => (
            <Skeleton key={row} width={SINGLE_SIZE.width} height={SINGLE_SIZE.height} />
          ))}
        </div>
      ))}
    </div>
  );
}
