import type { ProjectAddress } from '../../api/projects.ts';
import type { VersionTab } from '../../components/links/versionTabs.ts';
import { CollectionItem } from './CollectionItem.tsx';
import { MoreItem } from './MoreItem.tsx';
import type { RowPlace } from './treeItemProps.ts';
import type { TreeRow } from './treeRows.ts';
import { TypeItem } from './TypeItem.tsx';
import { VersionItem } from './VersionItem.tsx';
import { WaitingItem } from './WaitingItem.tsx';

export interface TreeItemProps {
  readonly address: ProjectAddress;
  /** The tab that a version opens with: the one that is open now. */
  readonly versionTab: VersionTab;
  readonly row: TreeRow;
  readonly place: RowPlace;
  readonly onToggle: (row: TreeRow) => void;
  readonly onSeen: (row: TreeRow) => void;
  readonly onRetry: (row: TreeRow) => void;
}

/** One row of the tree. Collections and versions are links, so that they open in another tab like any link. */
export function TreeItem({ address, versionTab, row, place, onToggle, onSeen, onRetry }: TreeItemProps) {
  const toggle = () => {
    onToggle(row);
  };
  if (row.kind === 'type') return <TypeItem row={row} place={place} onToggle={toggle} />;
  if (row.kind === 'collection') return <CollectionItem address={address} row={row} place={place} onToggle={toggle} />;
  if (row.kind === 'version') return <VersionItem address={address} tab={versionTab} row={row} place={place} />;
  if (row.kind === 'waiting') return <WaitingItem row={row} place={place} onSeen={onSeen} onRetry={onRetry} />;
  return <MoreItem row={row} place={place} onSeen={onSeen} onRetry={onRetry} />;
}
