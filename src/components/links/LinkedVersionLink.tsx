import { Link } from '@tanstack/react-router';
import { NodeName } from './NodeName.tsx';
import styles from './NodeLink.module.css';
import { collectionPath } from '../../shared/collectionPlace.ts';
import { registryName } from '../../shared/wandbNames.ts';
import { registryAddress, type RegistryProject } from './registryAddress.ts';
import { registryTarget } from './registryTarget.ts';

interface LinkedVersionLinkProps {
  readonly project: RegistryProject;
  readonly collection: string;
  /** As it is numbered in the collection: "v3". */
  readonly version: string;
  readonly className?: string | undefined;
}

/** A version as a registry names it, leading to its page there. */
export function LinkedVersionLink({ project, collection, version, className = '' }: LinkedVersionLinkProps) {
  const path = collectionPath({ entity: project.entityName, project: project.name, collection });
  return (
    <Link
      {...registryTarget(registryAddress(project), { selectionPath: path, view: 'membership', version })}
      className={`${styles.node} ${className}`}
    >
      <NodeName text={`${registryName(project.name)}/${collection}:${version}`} />
    </Link>
  );
}
