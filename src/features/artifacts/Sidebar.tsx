import { useQuery } from '@tanstack/react-query';
import { useMatches, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { artifactQuery } from '../../api/artifacts.ts';
import type { ProjectAddress } from '../../api/projects.ts';
import { useMessages } from '../../i18n/language.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { usePaused } from '../../components/page/usePaused.ts';
import { type VersionTab, versionTabOf } from '../../components/links/versionTabs.ts';
import { ArtifactTree } from './ArtifactTree.tsx';
import { SidebarToggle } from './SidebarToggle.tsx';
import { TreeSortMenu } from './TreeSortMenu.tsx';
import { collectionRowId, versionRowId } from './treeRows.ts';
import { useTreeData } from './useTreeData.ts';
import styles from './Sidebar.module.css';

/** How long after the last key the server is asked, in milliseconds. */
const TYPING_PAUSE = 120;

/** The sidebar of the Artifacts tab. */
export function Sidebar({ entity, project }: ProjectAddress) {
  const messages = useMessages();
  const { type, collection, version } = useParams({ strict: false });
  const versionTab = useLastTab();
  const [filter, setFilter] = useState('');
  const search = usePaused(filter.trim(), TYPING_PAUSE);
  const address = { entity, project };
  const versionIndex = useShownIndex(address, collection, version);
  const shownId = shownRow(collection, version, versionIndex);
  const shown = { type, collection, versionIndex };
  const { rows, isLoading, toggle, loadMore, retry } = useTreeData(address, search, shown);
  return (
    <aside className={styles.sidebar}>
      <div className={styles.filter}>
        <SearchField
          label={messages.tree.filter}
          placeholder={messages.tree.filterHint}
          value={filter}
          onChange={setFilter}
        />
        <TreeSortMenu />
        <SidebarToggle isOpen />
      </div>
      {isLoading ? (
        <div className={styles.loading} aria-busy>
          <Skeleton width="40%" />
          <Skeleton width="75%" />
          <Skeleton width="60%" />
        </div>
      ) : rows.count === 0 ? (
        <EmptyState title={search === '' ? messages.tree.empty : messages.tree.nothing(search)}>
          {search === '' ? messages.tree.emptyHint : null}
        </EmptyState>
      ) : (
        <ArtifactTree
          rows={rows}
          address={address}
          versionTab={versionTab}
          shownId={shownId}
          onToggle={toggle}
          onLoadMore={loadMore}
          onRetry={retry}
        />
      )}
    </aside>
  );
}

/** The tab of a version that is open, or was open last: who reads lineages goes from lineage to lineage. */
function useLastTab(): VersionTab {
  const open = useMatches({ select: (matches) => versionTabOf(matches.at(-1)?.routeId) });
  const [last, setLast] = useState<VersionTab>(open ?? 'overview');
  if (open !== null && open !== last) setLast(open);
  return open ?? last;
}

/** The number of the version that the address names; of an alias, that of the version it stands on now. */
function useShownIndex(
  address: ProjectAddress,
  collection: string | undefined,
  version: string | undefined,
): number | undefined {
  const { data: versionIndex } = useQuery({
    ...artifactQuery(address, `${collection}:${version}`),
    enabled: collection !== undefined && version !== undefined,
    throwOnError: false,
    select: (artifact) => artifact?.versionIndex,
  });
  return versionIndex ?? undefined;
}

/** The row of what the address names. */
function shownRow(collection: string | undefined, version: string | undefined, versionIndex: number | undefined) {
  if (collection === undefined) return null;
  if (version === undefined) return collectionRowId(collection);
  return versionRowId(collection, versionIndex === undefined ? version : `v${versionIndex}`);
}
