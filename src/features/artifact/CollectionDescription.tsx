import { lazy, Suspense } from 'react';
import styles from './CollectionDescription.module.css';

const Markdown = lazy(async () => ({ default: (await import('../../components/markdown/Markdown.tsx')).Markdown }));

/** What a collection is for, in the words of whoever described it; nothing where nobody did. */
export function CollectionDescription({ text }: { readonly text: string | null }) {
  if (text === null || text.trim() === '') return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className={styles.description} tabIndex={0}>
      <Suspense fallback={text}>
        <Markdown text={text} />
      </Suspense>
    </div>
  );
}
