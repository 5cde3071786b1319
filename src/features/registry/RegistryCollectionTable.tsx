import type { RegistryCollectionsQuery } from '../../api/generated/registry.ts';
import type { ProjectAddress } from '../../api/projects.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { IconTile } from '../../ui/IconTile.tsx';
import { LinkedRow } from '../../ui/table/LinkedRow.tsx';
import { MutedCell } from '../../ui/table/MutedCell.tsx';
import { RowLink } from '../../ui/table/RowLink.tsx';
import { Ago } from '../../components/facts/Ago.tsx';
import { NodeName } from '../../components/links/NodeName.tsx';
import { OrderHead } from '../../components/tables/OrderHead.tsx';
import { AliasChips } from './AliasChips.tsx';
import { LongTable } from '../../ui/table/LongTable.tsx';
import { collectionPath } from '../../shared/collectionPlace.ts';
import type { RegistryAddress } from '../../components/links/registryAddress.ts';
import { registryTarget } from '../../components/links/registryTarget.ts';
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
  const order = { sort, onSort };
  return (
    <LongTable
      label={texts.collections}
      rows={collections}
      widths={WIDTHS}
      minWidth={880}
      onEnd={onEnd}
      head={
        <>
          <OrderHead name={texts.collection} column="name" first="ascending" {...order} />
          <OrderHead name={texts.type} column="type" first="ascending" {...order} />
          <th scope="col">{texts.newest}</th>
          <th scope="col" data-number>
            {texts.versionCount}
          </th>
          <th scope="col">{texts.aliases}</th>
          <OrderHead name={texts.updated} column="updated_at" {...order} />
        </>
      }
    >
      {(collection) => (
        <LinkedRow key={collection.id}>
          <td>
            <RowLink
              {...registryTarget(address, { selectionPath: collectionPath({ ...place, collection: collection.name }) })}
            >
              <IconTile kind="artifact" type={collection.defaultArtifactType.name} size={20} />
              <NodeName text={collection.name} />
            </RowLink>
          </td>
          <MutedCell>{collection.defaultArtifactType.name}</MutedCell>
          <td className={styles.mono}>{collection.artifacts.edges[0]?.version}</td>
          <td data-number>{formats.number(collection.artifacts.totalCount)}</td>
          <td>
            <AliasChips
              aliases={collection.aliases.edges.flatMap(({ node: alias }) => (alias === null ? [] : [alias]))}
            />
          </td>
          <MutedCell>{collection.updatedAt === null ? null : <Ago instant={collection.updatedAt} />}</MutedCell>
        </LinkedRow>
      )}
    </LongTable>
  );
}
