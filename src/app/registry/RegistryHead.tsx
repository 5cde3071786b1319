import { Link } from '@tanstack/react-router';
import { LibraryBig } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { IconTile } from '../../ui/IconTile.tsx';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import type { RegistryAddress } from './registryAddress.ts';
import { RegistryLink } from './RegistryLink.tsx';
import type { RegistrySearch } from './registrySearch.ts';
import styles from './RegistryFrame.module.css';

interface RegistryHeadProps {
  /** What the page is inside of, from the outermost. */
  readonly crumbs: readonly {
    readonly text: string;
    readonly address: RegistryAddress;
    readonly shown?: RegistrySearch;
  }[];
  /** The artifact type of what is shown; null for a registry, which may hold any. */
  readonly type: string | null;
  readonly name: string;
  /** The name by which scripts know it. */
  readonly copy: string;
  readonly children?: ReactNode;
}

/** The head of a page of the registry: where one is, and what goes with the name. */
export function RegistryHead({ crumbs, type, name, copy, children }: RegistryHeadProps) {
  const messages = useMessages();
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
          {crumbs.map(({ text, address, shown }) => (
            <Fragment key={text}>
              <span className={styles.slash} aria-hidden>
                /
              </span>
              <RegistryLink address={address} shown={shown} className={styles.crumb}>
                {text}
              </RegistryLink>
            </Fragment>
          ))}
        </nav>
        <div className={styles.line}>
          <h1 className={styles.name}>
            <MiddleEllipsis text={name} />
          </h1>
          <CopyButton text={copy} label={messages.ui.copy(messages.artifact.name)} />
          <div className={styles.beside}>{children}</div>
        </div>
      </div>
    </header>
  );
}
