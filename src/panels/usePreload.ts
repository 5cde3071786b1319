import { useEffect } from 'react';

import { useLineage } from '../state/LineageContext.ts';
import { preloadPanels } from './lazyPanels.ts';

/** Milliseconds after the first picture, which has been painted by then. */
const AFTER_PICTURE = 1000;

/** Loads the panels once the graph is there. */
export function usePreload(): void {
  const { scene } = useLineage();
  const isShown = scene !== null;
  useEffect(() => {
    if (!isShown) return undefined;
    const timer = setTimeout(() => void preloadPanels(), AFTER_PICTURE);
    return () => clearTimeout(timer);
  }, [isShown]);
}
