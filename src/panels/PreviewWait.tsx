import type { UseQueryResult } from '@tanstack/react-query';

import { useMessages } from '../i18n/language.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import styles from './PreviewWait.module.css';

/** What stands in the place of facts that are on their way, were deleted, or could not be fetched. */
export function PreviewWait({ query }: { readonly query: Pick<UseQueryResult, 'isError' | 'isPending' | 'refetch'> }) {
  const { lineage: text, errors } = useMessages();
  if (query.isError) {
    return (
      <Notice
        tone="danger"
        title={text.previewFailed}
        action={
          <Button size="small" onClick={() => void query.refetch()}>
            {errors.retry}
          </Button>
        }
      />
    );
  }
  if (!query.isPending) return <Notice tone="warning" title={text.missing} />;
  return (
    <div className={styles.wait} aria-busy="true">
      {[70, 45, 60, 52, 80].map((width) => (
        <Skeleton key={width} width={`${width}%`} height={14} />
      ))}
    </div>
  );
}
