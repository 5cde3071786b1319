import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { CodeBlock } from '../../ui/CodeBlock.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useTitle } from '../../components/page/useTitle.ts';
import styles from './RegistryFrame.module.css';

interface RegistryMissingProps {
  readonly title: string;
  readonly advice: string;
  /** The way on. */
  readonly action: ReactNode;
  /** The lines that would make it, where some would. */
  readonly lines?: string | undefined;
}

/** The page of a registry, collection or version that is not there. */
export function RegistryMissing({ title, advice, action, lines }: RegistryMissingProps) {
  const { registry: texts, copy } = useMessages();
  useTitle(title);
  return (
    <div className={styles.alone}>
      <EmptyState isPage title={title} action={action}>
        <p>{advice}</p>
      </EmptyState>
      {lines === undefined ? null : (
        <>
          <p className={styles.lead}>{texts.missingLines}</p>
          <CodeBlock text={lines} label={copy.code} />
        </>
      )}
    </div>
  );
}
