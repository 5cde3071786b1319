import { Link } from '@tanstack/react-router';
import { LibraryBig } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RegistryFactsFragment } from '../../api/generated/registry.ts';
import type { CollectionPlace } from '../../shared/collectionPlace.ts';
import { useMessages } from '../../i18n/language.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { IconTile } from '../../ui/IconTile.tsx';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import { collectionPath } from '../../shared/collectionPlace.ts';
import { registryAddress } from '../../components/links/registryAddress.ts';
import { RegistryCrumb } from './RegistryCrumb.tsx';
import { registryTarget } from '../../components/links/registryTarget.ts';
import styles from './RegistryFrame.module.css';

interface RegistryHeadProps {
  /** The registry that this is in; left out for a registry itself. */
  readonly registry?: RegistryFactsFragment;
  /** The collection that this is in; left out for a collection itself. */
  readonly collection?: CollectionPlace;
  /** The artifact type of what is shown; null for a registry, which may hold any. */
  readonly type: string | null;
  readonly name: string;
  /** The name by which scripts know it. */
  readonly copy: string;
  readonly children?: ReactNode;
  /** What can be done here, at the end of the head. */
  readonly acts?: ReactNode;
}

/** The head of a page of the registry: where one is, and what goes with the name. */
export function RegistryHead({ registry, collection, type, name, copy, children, acts }: RegistryHeadProps) {
  const messages = useMessages();
  const slash = (
    <span className={styles.slash} aria-hidden>
      /
    </span>
  );
  return (
    <header className={styles.head}>
      {type === null ? (
        <span className={styles.tile} aria-hidden>
          <LibraryBig size={20} strokeWidth={1.75} />
        </span>
      ) : (
        <IconTile kind="artifact" type={type} size={40} />
      )}
      <div className={styles.text}>
        <nav className={styles.crumbs} aria-label={messages.registry.crumbs}>
          <Link to="/registry" className={styles.crumb}>
            {messages.registry.registry}
          </Link>
          {registry === undefined ? null : (
            <>
              {slash}
              <RegistryCrumb registry={registry} />
            </>
          )}
          {registry === undefined || collection === undefined ? null : (
            <>
              {slash}
              <Link
                {...registryTarget(registryAddress(registry), { selectionPath: collectionPath(collection) })}
                className={styles.crumb}
              >
                {collection.collection}
              </Link>
            </>
          )}
        </nav>
        <div className={styles.line}>
          <h1 className={styles.name}>
            <MiddleEllipsis text={name} />
          </h1>
          <CopyButton text={copy} label={messages.copy.name} />
          <div className={styles.beside}>{children}</div>
        </div>
      </div>
      {acts === undefined ? null : <div className={styles.acts}>{acts}</div>}
    </header>
  );
}
