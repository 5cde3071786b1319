import type { RegistryCollectionsQuery } from '../../api/generated/registry.ts';
import type { ProjectAddress } from '../../api/projects.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { IconTile } from '../../ui/IconTile.tsx';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import table from '../../ui/Table.module.css';
import { Ago } from '../../components/facts/Ago.tsx';
import node from '../../components/links/NodeLink.module.css';
import { nextSort, sortDirection } from '../../components/tables/sortOrder.ts';
import { SortHead } from '../../ui/SortHead.tsx';
import { AliasChips } from './AliasChips.tsx';
import { LongTable } from '../../ui/table/LongTable.tsx';
import { collectionPath } from '../../shared/collectionPlace.ts';
import type { RegistryAddress } from '../../components/links/registryAddress.ts';
import { RegistryLink } from '../../components/links/RegistryLink.tsx';
import styles from './RegistryTables.module.css';

type ListedCollection = NonNullable<
  NonNullable<RegistryCollectionsQuery['project']>['artifactCollections']['edges'][number]['node']
>;

interface CollectionTableProps {
  readonly address: RegistryAddress;
  /** The project that the registry is. */
  readonly place: ProjectAddress;
  readonly collections: readonly ListedCollection[];
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  readonly onEnd: () => void;
}

const WIDTHS = ['30%', '16%', '104px', '104px', 'auto', '136px'];

/** The collections of a registry, with what is newest in each. */
export function CollectionTable({ address, place, collections, sort, onSort, onEnd }: CollectionTableProps) {
  const { registry: texts } = useMessages();
  const formats = useFormats();
  const head = (name: string, column: string, first: 'ascending' | 'descending') => (
    <SortHead
      name={name}
      direction={sortDirection(sort, column)}
      onSort={() => {
        onSort(nextSort(sort, column, first));
      }}
    />
  );
  return (
    <LongTable
      label={texts.collections}
      rows={collections}
      widths={WIDTHS}
      minWidth={880}
      onEnd={onEnd}
      head={
        <>
          {head(texts.collection, 'name', 'ascending')}
          {head(texts.type, 'type', 'ascending')}
          <th scope="col">{texts.newest}</th>
          <th scope="col" data-number>
            {texts.versionCount}
          </th>
          <th scope="col">{texts.aliases}</th>
          {head(texts.updated, 'updated_at', 'descending')}
        </>
      }
    >
      {(collection) => (
        <tr key={collection.id} className={table.clickable}>
          <td>
            <RegistryLink
              address={address}
              shown={{ selectionPath: collectionPath({ ...place, collection: collection.name }) }}
              className={table.rowLink}
            >
              <IconTile kind="artifact" type={collection.defaultArtifactType.name} size={20} />
              <MiddleEllipsis text={collection.name} className={node.name} />
            </RegistryLink>
          </td>
          <td className={table.muted}>{collection.defaultArtifactType.name}</td>
          <td className={styles.mono}>{collection.artifacts.edges[0]?.version}</td>
          <td data-number>{formats.number(collection.artifacts.totalCount)}</td>
          <td>
            <AliasChips
              aliases={collection.aliases.edges.flatMap(({ node: alias }) => (alias === null ? [] : [alias]))}
            />
          </td>
          <td className={table.muted}>
            {collection.updatedAt === null ? null : <Ago instant={collection.updatedAt} />}
          </td>
        </tr>
      )}
    </LongTable>
  );
}
