/**
 * Where a key (as in KeyboardEvent) leads from a row of a table; null for a key that leads nowhere.
 *
 * @param screen how many rows are in sight together
 */
export function rowStep(key: string, active: number, count: number, screen: number): number | null {
  const to = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + screen, PageUp: active - screen };
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return key in to ? Math.max(0, Math.min(to[key as keyof typeof to], count - 1)) : null;
}
