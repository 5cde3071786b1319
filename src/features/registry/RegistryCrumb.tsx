import { Link } from '@tanstack/react-router';
import type { RegistryFactsFragment } from '../../api/generated/registry.ts';
import { registryAddress } from '../../components/links/registryAddress.ts';
import { isRegistry, registryName } from '../../shared/wandbNames.ts';
import { registryTarget } from '../../components/links/registryTarget.ts';
import styles from './RegistryFrame.module.css';

/** The registry that something is in, leading there; of a project's own portfolio, the project. */
export function RegistryCrumb({ registry }: { readonly registry: RegistryFactsFragment }) {
  const { name, entityName } = registry;
  return isRegistry(name) ? (
    <Link {...registryTarget(registryAddress(registry))} className={styles.crumb}>
      {registryName(name)}
    </Link>
  ) : (
    <Link to="/$entity/$project/artifacts" params={{ entity: entityName, project: name }} className={styles.crumb}>
      {name}
    </Link>
  );
}
