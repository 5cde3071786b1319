import { Waypoints } from 'lucide-react';
import type { ListedCollectionFragment } from '../../api/generated/artifacts.ts';
import type { ProjectAddress } from '../../api/projects.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { ChipRow } from '../../ui/ChipRow.tsx';
import { IconTile } from '../../ui/IconTile.tsx';
import { LinkedRow } from '../../ui/table/LinkedRow.tsx';
import { MutedCell } from '../../ui/table/MutedCell.tsx';
import { RowLink } from '../../ui/table/RowLink.tsx';
import { Ago } from '../../components/facts/Ago.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import styles from './CollectionTable.module.css';
import { aliasNames } from '../../components/links/names.ts';
import { NodeName } from '../../components/links/NodeName.tsx';
import { LongTable } from '../../ui/table/LongTable.tsx';
import { OrderHead } from '../../components/tables/OrderHead.tsx';

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
  const order = { sort, onSort };
  return (
    <LongTable
      label={texts.collections}
      rows={collections}
      widths={WIDTHS}
      minWidth={780}
      onEnd={onEnd}
      head={
        <>
          <OrderHead name={messages.artifact.collection} column="name" first="ascending" {...order} />
          <OrderHead name={messages.artifact.type} column="type" first="ascending" {...order} />
          <OrderHead name={messages.home.versions} column="version_count" isNumber {...order} />
          <th scope="col">{texts.latest}</th>
          <OrderHead name={texts.changed} column="updated_at" {...order} />
          <th scope="col">{messages.artifact.lineage}</th>
        </>
      }
    >
      {({ id, name, defaultArtifactType: { name: type }, artifacts, updatedAt }) => {
        const [latest] = artifacts.edges;
        return (
          <LinkedRow key={id}>
            <td>
              <RowLink
                to="/$entity/$project/artifacts/$type/$collection"
                params={{ ...address, type, collection: name }}
              >
                <IconTile kind="artifact" type={type} size={20} />
                <NodeName text={name} />
              </RowLink>
            </td>
            <MutedCell title={type}>{type}</MutedCell>
            <td data-number>{formats.number(artifacts.totalCount)}</td>
            <td>
              {latest === undefined ? null : (
                <span className={styles.latest}>
                  <span className={styles.version}>{latest.version}</span>
                  <ChipRow words={aliasNames(latest.node).map((text) => ({ look: 'alias', text }))} />
                </span>
              )}
            </td>
            <MutedCell>{updatedAt === null ? null : <Ago instant={updatedAt} />}</MutedCell>
            <td className={styles.act}>
              {latest === undefined ? null : (
                <ButtonLink
                  to="/$entity/$project/artifacts/$type/$collection/$version/lineage"
                  params={{ ...address, type, collection: name, version: latest.version }}
                  title={texts.lineageOf(name)}
                  size="small"
                >
                  <Waypoints size={14} aria-hidden />
                  {messages.artifact.lineage}
                </ButtonLink>
              )}
            </td>
          </LinkedRow>
        );
      }}
    </LongTable>
  );
}
