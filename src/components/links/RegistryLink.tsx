import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { buttonLink } from './buttonLink.ts';
import type { RegistryAddress } from './registryAddress.ts';
import type { RegistrySearch } from './registrySearch.ts';

interface RegistryLinkProps {
  readonly address: RegistryAddress;
  /** What is shown of the registry; all of it when left out. */
  readonly shown?: Pick<RegistrySearch, 'selectionPath' | 'view' | 'version'> | undefined;
  readonly className?: string | undefined;
  /** Whether it looks like a button: the way on where there is nothing else. */
  readonly isButton?: boolean;
  readonly children: ReactNode;
}

/** Leads to a registry, or to a collection or version in it. */
export function RegistryLink({ address, shown, className, isButton = false, children }: RegistryLinkProps) {
  const search = { selectionPath: shown?.selectionPath, view: shown?.view, version: shown?.version };
  // What is left out counts too: the address of a registry is not that of a collection in it.
  const rest = {
    search,
    activeOptions: { explicitUndefined: true },
    ...(isButton ? buttonLink('primary') : { className }),
  } as const;
  return address.kind === 'organization' ? (
    <Link
      to="/orgs/$organization/registry/$registry"
      params={{ organization: address.organization, registry: address.name }}
      {...rest}
    >
      {children}
    </Link>
  ) : (
    <Link to="/$entity/registry/model" params={{ entity: address.entity }} {...rest}>
      {children}
    </Link>
  );
}
