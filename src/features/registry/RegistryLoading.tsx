import { PageLoading } from '../../components/page/PageLoading.tsx';
import styles from './RegistryFrame.module.css';

/** Stands in the place of a page of the registry while it is on the way: as wide, so that nothing jumps. */
export function RegistryLoading() {
  return (
    <div className={styles.frame}>
      <PageLoading />
    </div>
  );
}
