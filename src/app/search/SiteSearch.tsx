import { useMatches } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { Suspense, useEffect, useState } from 'react';
import type { ProjectAddress } from '../../api/projects.ts';
import { useMessages } from '../../i18n/language.ts';
import { lazyPart } from '../../ui/lazyPart.ts';
import styles from './SiteSearch.module.css';

const SearchDialog = lazyPart(async () => (await import('./SearchDialog.tsx')).SearchDialog);
/** Milliseconds after which the page is there and the search may be fetched, so that no first letter is lost. */
const AFTER_PAGE = 2000;

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
  useEffect(() => {
    const timer = setTimeout(() => {
      // Asked for again when it is opened, where a failure is told.
      SearchDialog.preload().catch(() => null);
    }, AFTER_PAGE);
    return () => clearTimeout(timer);
  }, []);
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
        <kbd className={styles.key} data-unused={isLineage || undefined} aria-hidden>
          {isMac ? texts.macKey : texts.key}
        </kbd>
      </button>
      {wasOpened ? (
        <Suspense>
          <SearchDialog address={address} isOpen={isOpen} onOpenChange={setIsOpen} />
        </Suspense>
      ) : null}
    </>
  );
}
