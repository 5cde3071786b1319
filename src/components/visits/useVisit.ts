import { useEffect } from 'react';
import { noteVisit, type Visit } from './visits.ts';

/** Notes that a page was opened, once its thing is known. The visit must be the same object while nothing changed. */
export function useVisit(visit: Visit | null): void {
  useEffect(() => {
    if (visit !== null) noteVisit(visit);
  }, [visit]);
}
