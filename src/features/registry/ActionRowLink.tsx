import type { ReactNode } from 'react';
import type { ActionFactsFragment } from '../../api/generated/registry.ts';
import { RowLink } from '../../ui/table/RowLink.tsx';
import { artifactAddress } from '../../components/links/names.ts';
import { collectionPath } from '../../shared/collectionPlace.ts';
import { registryAddress } from '../../components/links/registryAddress.ts';
import { registryTarget } from '../../components/links/registryTarget.ts';

interface ActionRowLinkProps {
  readonly action: ActionFactsFragment;
  readonly children: ReactNode;
}

/** The link of an action's row: leads to what an act was about as it is now; to where a version was logged, when the act took it away. */
export function ActionRowLink({ action, children }: ActionRowLinkProps) {
  const { artifact, artifactCollection: collection, versionIndex, kind } = action;
  const project = collection?.kind === 'ArtifactPortfolio' ? collection.project : null;
  if (collection && project && kind !== 'UNLINKED' && kind !== 'DELETED') {
    const path = collectionPath({
      entity: project.entityName,
      project: project.name,
      collection: collection.name,
    });
    return (
      <RowLink
        {...registryTarget(
          registryAddress(project),
          versionIndex === null
            ? { selectionPath: path }
            : { selectionPath: path, view: 'membership', version: `v${versionIndex}` },
        )}
      >
        {children}
      </RowLink>
    );
  }
  const source = artifact === null ? null : artifactAddress(artifact);
  return source === null ? (
    children
  ) : (
    <RowLink to="/$entity/$project/artifacts/$type/$collection/$version/overview" params={source}>
      {children}
    </RowLink>
  );
}
