import { Link } from '@tanstack/react-router';
import { Waypoints } from 'lucide-react';
import type { ListedCollectionFragment } from '../../api/generated/artifacts.ts';
import type { ProjectAddress } from '../../api/projects.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { ChipRow } from '../../ui/ChipRow.tsx';
import { IconTile } from '../../ui/IconTile.tsx';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import table from '../../ui/Table.module.css';
import { Ago } from '../../components/facts/Ago.tsx';
import { buttonLink } from '../../components/links/buttonLink.ts';
import styles from './CollectionTable.module.css';
import { aliasNames } from '../../components/links/names.ts';
import node from '../../components/links/NodeLink.module.css';
import { LongTable } from '../../ui/table/LongTable.tsx';
import { SortHead } from '../../ui/SortHead.tsx';
import { nextSort, sortDirection } from '../../components/tables/sortOrder.ts';

interface CollectionTableProps {
  readonly address: ProjectAddress;
  readonly collections: readonly ListedCollectionFragment[];
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  /** Asks for more; called when the end comes into sight. */
  readonly onEnd: () => void;
}

const WIDTHS = ['auto', '13%', '104px', '22%', '136px', '124px'];

/** Collections with how many versions they have and the newest, each leading to its versions and to the newest's lineage. */
export function CollectionTable({ address, collections, sort, onSort, onEnd }: CollectionTableProps) {
  const messages = useMessages();
  const { artifacts: texts } = messages;
  const formats = useFormats();
  const head = (name: string, column: string, isNumber = false) => (
    <SortHead
      name={name}
      direction={sortDirection(sort, column)}
      isNumber={isNumber}
      onSort={() => {
        onSort(nextSort(sort, column, column === 'name' || column === 'type' ? 'ascending' : 'descending'));
      }}
    />
  );
  return (
    <LongTable
      label={texts.collections}
      rows={collections}
      widths={WIDTHS}
      minWidth={780}
      onEnd={onEnd}
      head={
        <>
          {head(messages.artifact.collection, 'name')}
          {head(messages.artifact.type, 'type')}
          {head(messages.home.versions, 'version_count', true)}
          <th scope="col">{texts.latest}</th>
          {head(texts.changed, 'updated_at')}
          <th scope="col">{messages.artifact.lineage}</th>
        </>
      }
    >
      {({ id, name, defaultArtifactType: { name: type }, artifacts, updatedAt }) => {
        const [latest] = artifacts.edges;
        return (
          <tr key={id} className={table.clickable}>
            <td>
              <Link
                to="/$entity/$project/artifacts/$type/$collection"
                params={{ ...address, type, collection: name }}
                className={table.rowLink}
              >
                <IconTile kind="artifact" type={type} size={20} />
                <MiddleEllipsis text={name} className={node.name} />
              </Link>
            </td>
            <td className={table.muted} title={type}>
              {type}
            </td>
            <td data-number>{formats.number(artifacts.totalCount)}</td>
            <td>
              {latest === undefined ? null : (
                <span className={styles.latest}>
                  <span className={styles.version}>{latest.version}</span>
                  <ChipRow words={aliasNames(latest.node).map((text) => ({ look: 'alias', text }))} />
                </span>
              )}
            </td>
            <td className={table.muted}>{updatedAt === null ? null : <Ago instant={updatedAt} />}</td>
            <td className={styles.act}>
              {latest === undefined ? null : (
                <Link
                  to="/$entity/$project/artifacts/$type/$collection/$version/lineage"
                  params={{ ...address, type, collection: name, version: latest.version }}
                  title={texts.lineageOf(name)}
                  {...buttonLink('plain', 'small')}
                >
                  <Waypoints size={14} aria-hidden />
                  {messages.artifact.lineage}
                </Link>
              )}
            </td>
          </tr>
        );
      }}
    </LongTable>
  );
}
