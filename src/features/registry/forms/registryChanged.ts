import type { QueryClient } from '@tanstack/react-query';
import { lineageKeys, registryKeys } from '../../../api/queryKeys.ts';

/** Asks again what a change of links may have changed: registries themselves, and what is registered downstream. */
export function registryChanged(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({ queryKey: registryKeys.all });
  void queryClient.invalidateQueries({ queryKey: lineageKeys.all });
}
