import { Chip } from '../../ui/Chip.tsx';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import node from '../NodeLink.module.css';
import {
  readLinkedName,
  registryAddress,
  registryName,
  type RegistryOrganization,
  selectionPath,
} from '../registry/registryAddress.ts';
import { RegistryLink } from '../registry/RegistryLink.tsx';
import type { ImpactLink } from './impactRows.ts';
import styles from './ImpactTable.module.css';

interface ImpactLinksProps {
  readonly links: readonly ImpactLink[];
  readonly organization: RegistryOrganization | null;
}

/** The registries that a version is linked to, each leading there, with its aliases there. */
export function ImpactLinks({ links, organization }: ImpactLinksProps) {
  return (
    <span className={styles.labels}>
      {links.map(({ name, aliases }) => {
        const linked = readLinkedName(name);
        if (linked === null) return null;
        const { collection, version } = linked;
        const project = { name: collection.project, entityName: collection.entity, entity: { organization } };
        return (
          <span key={name} className={styles.link}>
            <RegistryLink
              address={registryAddress(project)}
              shown={{ selectionPath: selectionPath(collection), view: 'membership', version }}
              className={node.node}
            >
              <MiddleEllipsis
                text={`${registryName(collection.project)}/${collection.collection}:${version}`}
                className={node.name}
              />
            </RegistryLink>
            {aliases.map((alias) => (
              <Chip key={alias} look="alias">
                {alias}
              </Chip>
            ))}
          </span>
        );
      })}
    </span>
  );
}
