import { Link } from '@tanstack/react-router';
import styles from '../../components/tables/NameCell.module.css';
import { VERSION_TABS } from '../../components/links/versionTabs.ts';

/** What the addresses of a collection's versions have in common. */
export interface CollectionAddress {
  readonly entity: string;
  readonly project: string;
  readonly type: string;
  readonly collection: string;
}

interface VersionNameCellProps {
  readonly address: CollectionAddress;
  readonly version: string;
}

/** A version's number, leading to the version. */
export function VersionNameCell({ address, version }: VersionNameCellProps) {
  return (
    <Link to={VERSION_TABS.overview} params={{ ...address, version }} className={`${styles.link} ${styles.name}`}>
      {version}
    </Link>
  );
}
