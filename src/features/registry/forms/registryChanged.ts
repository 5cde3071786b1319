import type { QueryClient } from '@tanstack/react-query';

/** Asks again what a change of links may have changed: registries themselves, and what is registered downstream. */
export function registryChanged(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({ queryKey: ['registry'] });
  void queryClient.invalidateQueries({ queryKey: ['lineage'] });
}
