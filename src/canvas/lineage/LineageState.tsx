import { Unlink, SearchX } from 'lucide-react';

import { ApiError } from '../../api/client.ts';
import { useMessages } from '../../i18n/language.ts';
import { useViewActions } from '../../state/useViewActions.ts';
import type { LineageData } from '../../state/useLineageData.ts';
import { collapseAll, putAllBack } from '../../state/viewActions.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { LoadingGraph } from './LoadingGraph.tsx';
import styles from './LineageState.module.css';

/** Shown over the canvas while there is no lineage or no drawing of it: the reason, and what can be done. */
export function LineageState({ data }: { readonly data: LineageData }) {
  const { lineage: text, errors } = useMessages();
  const dispatch = useViewActions();
  if (data.loadError) {
    const error = data.loadError;
    const kind = error instanceof ApiError ? error.kind : error.name === 'BrokenLineageError' ? 'cutOff' : 'bug';
    const detail = error instanceof ApiError ? error.detail : error.message;
    return (
      <div className={styles.centre}>
        <Notice tone="danger" title={text.failed} action={<Button onClick={data.retry}>{errors.retry}</Button>}>
          <p>{errors.title[kind]}</p>
          {detail === null ? null : <p>{detail}</p>}
          <p>{errors.advice[kind]}</p>
        </Notice>
      </div>
    );
  }
  if (data.summary === null) {
    return (
      <div className={styles.centre}>
        <EmptyState icon={<SearchX aria-hidden />} title={text.missing}>
          {text.missingHint}
        </EmptyState>
      </div>
    );
  }
  if (data.drawError) {
    const startOver = () => dispatch((view) => collapseAll(putAllBack(view)));
    return (
      <div className={styles.centre}>
        <Notice
          tone="danger"
          title={text.layoutFailed}
          action={
            <>
              <Button onClick={data.retry}>{errors.retry}</Button>
              <Button onClick={startOver}>{text.collapseAll}</Button>
            </>
          }
        >
          {text.layoutFailedHint}
        </Notice>
      </div>
    );
  }
  if (!data.picture) return <LoadingGraph />;
  if (data.summary?.edges === 0) {
    return (
      <div className={styles.below}>
        <EmptyState icon={<Unlink aria-hidden />} title={text.alone}>
          {text.aloneHint}
        </EmptyState>
      </div>
    );
  }
  return null;
}
