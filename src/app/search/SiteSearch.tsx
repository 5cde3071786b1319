import { useMatches } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { ProjectAddress } from '../../api/projects.ts';
import { useMessages } from '../../i18n/language.ts';
import styles from './SiteSearch.module.css';

const SearchDialog = lazy(async () => ({ default: (await import('./SearchDialog.tsx')).SearchDialog }));

const isMac = navigator.userAgent.includes('Mac');

interface SiteSearchProps {
  /** The project that the page is of; all of them are searched where there is none. */
  readonly address: ProjectAddress | null;
}

/** The search: a button in the header, and Ctrl+K (Cmd+K on a Mac) from anywhere. */
export function SiteSearch({ address }: SiteSearchProps) {
  const { search: texts } = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  if (isOpen && !wasOpened) setWasOpened(true);
  // There the keys search the lineage, which is what its reader looks at.
  const isLineage = useMatches({ select: (matches) => matches.at(-1)?.routeId.endsWith('/lineage') ?? false });
  useEffect(() => {
    if (isLineage) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(isMac ? event.metaKey : event.ctrlKey) || event.altKey) return;
      event.preventDefault();
      setIsOpen(true);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [isLineage]);
  return (
    <>
      <button
        type="button"
        className={styles.open}
        aria-haspopup="dialog"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        <Search size={14} aria-hidden />
        <span className={styles.text}>{address === null ? texts.openEverywhere : texts.open}</span>
        {isLineage ? null : (
          <kbd className={styles.key} aria-hidden>
            {isMac ? texts.macKey : texts.key}
          </kbd>
        )}
      </button>
      {wasOpened ? (
        <Suspense>
          <SearchDialog address={address} isOpen={isOpen} onOpenChange={setIsOpen} />
        </Suspense>
      ) : null}
    </>
  );
}
