import { X } from 'lucide-react';
import { useState } from 'react';

import { useMessages } from '../../i18n/language.ts';
import { useLineage } from '../../state/LineageContext.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './ViewNotices.module.css';

/** Says what of the address could not be applied: unknown parameters, and nodes that no longer exist. */
export function ViewNotices({ dropped }: { readonly dropped: readonly string[] }) {
  const text = useMessages().lineage;
  const { scene } = useLineage();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const notices = [
    ...(dropped.length > 0 ? [text.ignoredOptions(dropped)] : []),
    ...(scene && scene.gone.length > 0 ? [text.gone(scene.gone.length)] : []),
  ].filter((notice) => !dismissed.includes(notice));
  if (notices.length === 0) return null;
  return (
    <div className={styles.notices}>
      {notices.map((notice) => (
        <Notice
          key={notice}
          tone="warning"
          title={notice}
          action={
            <Button
              look="ghost"
              size="small"
              square
              aria-label={text.dismiss}
              onClick={() => setDismissed([...dismissed, notice])}
            >
              <X size={14} aria-hidden />
            </Button>
          }
        />
      ))}
    </div>
  );
}
