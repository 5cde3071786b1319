import { useMessages } from '../../i18n/language.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './PageLoading.module.css';

/** What stands in a page's place while its code is on the way. */
export function PageLoading() {
  const messages = useMessages();
  return (
    <output className={styles.page} aria-busy aria-label={messages.shell.loading}>
      <Skeleton width={240} height={24} />
      <Skeleton width="60%" />
      <Skeleton width="45%" />
    </output>
  );
}
