import { useState } from 'react';

/**
 * The columns that a table has until the reader chooses: those that were worth showing when it was opened. What is
 * recorded since moves no column under the reader, but fills a table that had none.
 *
 * @param found undefined while the keys are loading
 */
export function useUsualColumns(place: string, found: readonly string[] | undefined): readonly string[] | undefined {
  const [kept, keep] = useState({ place, columns: found });
  const isWaiting = kept.place !== place || kept.columns === undefined || kept.columns.length === 0;
  if (isWaiting && (kept.place !== place || found !== kept.columns)) keep({ place, columns: found });
  return isWaiting ? found : kept.columns;
}
