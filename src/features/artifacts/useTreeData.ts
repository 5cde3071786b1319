import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { foundCollectionsQuery, typeCollectionsQuery, versionPlaceQuery } from '../../api/artifacts.ts';
import type { CollectionEntryFragment } from '../../api/generated/artifacts.ts';
import type { ProjectOverviewQuery } from '../../api/generated/home.ts';
import { nodesOf } from '../../api/paging.ts';
import { type ProjectAddress, projectQuery } from '../../api/projects.ts';
import { branchesByType, branchOf } from './branches.ts';
import {
  collectionRowId,
  type CollectionEntry,
  type TreeRow,
  type TreeRows,
  treeRows,
  type TypeEntry,
  typeRowId,
  VERSION_PAGE,
} from './treeRows.ts';
import { TREE_SORTS, useTreePreferences } from './treePreferences.ts';
import { usePages } from './usePages.ts';
import { useVersionPages } from './useVersionPages.ts';

interface TreeData {
  readonly rows: TreeRows;
  /** Whether nothing can be said yet. */
  readonly isLoading: boolean;
  readonly toggle: (row: TreeRow) => void;
  /** Asks for what a row of kind `more` or `waiting` stands for. */
  readonly loadMore: (row: TreeRow) => void;
  /** Asks again for what such a row could not load. */
  readonly retry: (row: TreeRow) => void;
}

/** What the page beside the tree shows; its branches are open at first. */
interface Shown {
  readonly type: string | undefined;
  readonly collection: string | undefined;
  readonly versionIndex: number | undefined;
}

/**
 * The rows of the sidebar: what is open, with as many pages as were asked for.
 *
 * @param search what the server is asked to look for; everything is shown when it is empty
 */
export function useTreeData(address: ProjectAddress, search: string, shown: Shown): TreeData {
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const order = useTreePreferences(({ sort }) => TREE_SORTS[sort]);
  const project = useQuery(projectQuery(address));
  const types = nodesOf(project.data?.project?.artifactTypes).map(typeEntry);
  const isSearching = search !== '';
  const isExpanded = (id: string) => toggled.get(id) ?? isOpenAtFirst(id, types, isSearching, shown);

  const openTypes = isSearching ? [] : types.filter(({ name }) => isExpanded(typeRowId(name)));
  const listed = usePages<CollectionEdge>(
    openTypes.map(({ name }) => name),
    (type, after) => typeCollectionsQuery(address, type, order, after),
  );
  const found = usePages<CollectionEdge>(isSearching ? [search] : [], (words, after) =>
    foundCollectionsQuery(address, words, after),
  );
  const foundBranch = branchOf(found.pagesOf(search), collectionEntry);
  const collections = isSearching
    ? branchesByType(foundBranch)
    : new Map(openTypes.map(({ name }) => [typeRowId(name), branchOf(listed.pagesOf(name), collectionEntry)]));

  const openCollections = [...collections]
    .filter(([typeId]) => isExpanded(typeId))
    .flatMap(([, branch]) => branch.entries)
    .filter(({ name }) => isExpanded(collectionRowId(name)));
  const versions = useVersionPages(
    address,
    openCollections.map(({ name }) => name),
    useShownPage(address, shown),
  );

  return {
    rows: treeRows({
      types: isSearching ? types.filter(({ name }) => collections.has(typeRowId(name))) : types,
      isExpanded,
      collections,
      versions: new Map(openCollections.map(({ name }) => [collectionRowId(name), versions.branchOf(name)])),
    }),
    isLoading: project.isPending || (isSearching && foundBranch.next === undefined && foundBranch.entries.length === 0),
    toggle: (row) => {
      if ('isOpen' in row) setToggled((before) => new Map(before).set(row.id, !row.isOpen));
    },
    retry: (row) => {
      if (row.kind === 'waiting') versions.retry(row.collection);
      if (row.kind !== 'more') return;
      if (isSearching) found.retry(search);
      else listed.retry(row.parent);
    },
    loadMore: (row) => {
      if (row.kind === 'waiting') versions.ask(row.collection, row.page);
      if (row.kind !== 'more' || row.next === undefined) return;
      if (isSearching) found.loadMore(search, row.next);
      else listed.loadMore(row.parent, row.next);
    },
  };
}

type CollectionEdge = { readonly node: CollectionEntryFragment | null };
type TypeNode = NonNullable<NonNullable<ProjectOverviewQuery['project']>['artifactTypes']['edges'][number]['node']>;

function typeEntry({ name, isGenerated, artifactCollections }: TypeNode): TypeEntry {
  return { name, isGenerated, count: artifactCollections.totalCount };
}

function collectionEntry({ node }: CollectionEdge): CollectionEntry | null {
  return node && { name: node.name, type: node.defaultArtifactType.name, count: node.artifacts.totalCount };
}

/** The page of its collection's versions that holds the shown one; null while it is not known. */
function useShownPage(address: ProjectAddress, { collection, versionIndex }: Shown) {
  const { data: place } = useQuery({
    ...versionPlaceQuery(address, collection ?? '', versionIndex ?? 0),
    enabled: collection !== undefined && versionIndex !== undefined,
    throwOnError: false,
  });
  return collection === undefined || place === undefined
    ? null
    : { collection, page: Math.floor(place / VERSION_PAGE) };
}

function isOpenAtFirst(id: string, types: readonly TypeEntry[], isSearching: boolean, shown: Shown): boolean {
  if (shown.collection !== undefined && id === collectionRowId(shown.collection)) return true;
  if (shown.type !== undefined && id === typeRowId(shown.type)) return true;
  return types.some((type) => id === typeRowId(type.name) && (isSearching || !type.isGenerated));
}
