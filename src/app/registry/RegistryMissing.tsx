import type { ReactNode } from 'react';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useTitle } from '../useTitle.ts';

interface RegistryMissingProps {
  readonly title: string;
  readonly advice: string;
  /** The way on. */
  readonly action: ReactNode;
}

/** The page of a registry, collection or version that is not there. */
export function RegistryMissing({ title, advice, action }: RegistryMissingProps) {
  useTitle(title);
  return (
    <EmptyState isPage title={title} action={action}>
      <p>{advice}</p>
    </EmptyState>
  );
}
