import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ActionFactsFragment } from '../../api/generated/registry.ts';
import { artifactAddress } from '../../components/links/names.ts';
import { collectionPath } from '../../shared/collectionPlace.ts';
import { registryAddress } from '../../components/links/registryAddress.ts';
import { RegistryLink } from '../../components/links/RegistryLink.tsx';

interface ActionLinkProps {
  readonly action: ActionFactsFragment;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Leads to what an act was about as it is now; to where a version was logged, when the act took it away. */
export function ActionLink({ action, className, children }: ActionLinkProps) {
  const { artifact, artifactCollection: collection, versionIndex, kind } = action;
  const project = collection?.kind === 'ArtifactPortfolio' ? collection.project : null;
  if (collection && project && kind !== 'UNLINKED' && kind !== 'DELETED') {
    const path = collectionPath({
      entity: project.entityName,
      project: project.name,
      collection: collection.name,
    });
    return (
      <RegistryLink
        address={registryAddress(project)}
        shown={
          versionIndex === null
            ? { selectionPath: path }
            : { selectionPath: path, view: 'membership', version: `v${versionIndex}` }
        }
        className={className}
      >
        {children}
      </RegistryLink>
    );
  }
  const source = artifact === null ? null : artifactAddress(artifact);
  return source === null ? (
    children
  ) : (
    <Link
      to="/$entity/$project/artifacts/$type/$collection/$version/overview"
      params={source}
      className={className ?? ''}
    >
      {children}
    </Link>
  );
}
