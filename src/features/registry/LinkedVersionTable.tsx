import type { LinkedVersionFragment } from '../../api/generated/registry.ts';
import type { CollectionPlace } from '../../shared/collectionPlace.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { LinkedRow } from '../../ui/table/LinkedRow.tsx';
import { MutedCell } from '../../ui/table/MutedCell.tsx';
import { RowLink } from '../../ui/table/RowLink.tsx';
import { Ago } from '../../components/facts/Ago.tsx';
import { ArtifactLink } from '../../components/links/ArtifactLink.tsx';
import { OrderHead } from '../../components/tables/OrderHead.tsx';
import { AliasChips } from './AliasChips.tsx';
import { LongTable } from '../../ui/table/LongTable.tsx';
import { collectionPath } from '../../shared/collectionPlace.ts';
import type { RegistryAddress } from '../../components/links/registryAddress.ts';
import { registryTarget } from '../../components/links/registryTarget.ts';
import { SourceLineageLink } from './SourceLineageLink.tsx';
import styles from './RegistryTables.module.css';

interface LinkedVersionTableProps {
  readonly address: RegistryAddress;
  readonly place: CollectionPlace;
  readonly versions: readonly LinkedVersionFragment[];
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  readonly onEnd: () => void;
}

const WIDTHS = ['104px', '22%', 'auto', '112px', '136px', '14%', '112px'];

/** The versions of a collection under their numbers there, and what each was linked from. */
export function LinkedVersionTable({ address, place, versions, sort, onSort, onEnd }: LinkedVersionTableProps) {
  const { registry: texts } = useMessages();
  const formats = useFormats();
  const order = { sort, onSort };
  return (
    <LongTable
      label={texts.versions}
      rows={versions}
      widths={WIDTHS}
      minWidth={960}
      onEnd={onEnd}
      head={
        <>
          <OrderHead name={texts.version} column="version" {...order} />
          <th scope="col">{texts.aliases}</th>
          <th scope="col">{texts.source}</th>
          <OrderHead name={texts.size} column="size" isNumber {...order} />
          <OrderHead name={texts.linked} column="linked_at" {...order} />
          <th scope="col">{texts.linkedBy}</th>
          <th scope="col">{texts.lineage}</th>
        </>
      }
    >
      {({ id, versionIndex, aliases, artifact, createdAt, linkedBy }) => {
        const version = `v${versionIndex}`;
        return (
          <LinkedRow key={id}>
            <td>
              <RowLink
                {...registryTarget(address, { selectionPath: collectionPath(place), view: 'membership', version })}
                className={styles.mono}
              >
                {version}
              </RowLink>
            </td>
            <td>
              <AliasChips aliases={aliases} />
            </td>
            <td>{artifact === null ? null : <ArtifactLink artifact={artifact} className={styles.above} />}</td>
            <td data-number>{artifact === null ? null : formats.bytes(artifact.size)}</td>
            <MutedCell>
              <Ago instant={createdAt} />
            </MutedCell>
            <MutedCell title={linkedBy?.name}>{linkedBy?.name}</MutedCell>
            <td className={styles.act}>{artifact === null ? null : <SourceLineageLink artifact={artifact} />}</td>
          </LinkedRow>
        );
      }}
    </LongTable>
  );
}
