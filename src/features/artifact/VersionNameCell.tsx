import { NodeName } from '../../components/links/NodeName.tsx';
import { NameLink } from '../../components/tables/NameLink.tsx';
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
    <NameLink to={VERSION_TABS.overview} params={{ ...address, version }}>
      <NodeName text={version} />
    </NameLink>
  );
}
