import type { LinkedVersionFragment } from '../../api/generated/registry.ts';
import type { CollectionPlace } from '../../shared/collectionPlace.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import table from '../../ui/Table.module.css';
import { Ago } from '../../components/facts/Ago.tsx';
import { ArtifactLink } from '../../components/links/ArtifactLink.tsx';
import { nextSort, sortDirection } from '../../components/tables/sortOrder.ts';
import { SortHead } from '../../ui/SortHead.tsx';
import { AliasChips } from './AliasChips.tsx';
import { LongTable } from '../../ui/table/LongTable.tsx';
import { collectionPath } from '../../shared/collectionPlace.ts';
import type { RegistryAddress } from '../../components/links/registryAddress.ts';
import { RegistryLink } from '../../components/links/RegistryLink.tsx';
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
  const head = (name: string, column: string, isNumber = false) => (
    <SortHead
      name={name}
      direction={sortDirection(sort, column)}
      isNumber={isNumber}
      onSort={() => {
        onSort(nextSort(sort, column, 'descending'));
      }}
    />
  );
  return (
    <LongTable
      label={texts.versions}
      rows={versions}
      widths={WIDTHS}
      minWidth={960}
      onEnd={onEnd}
      head={
        <>
          {head(texts.version, 'version')}
          <th scope="col">{texts.aliases}</th>
          <th scope="col">{texts.source}</th>
          {head(texts.size, 'size', true)}
          {head(texts.linked, 'linked_at')}
          <th scope="col">{texts.linkedBy}</th>
          <th scope="col">{texts.lineage}</th>
        </>
      }
    >
      {({ id, versionIndex, aliases, artifact, createdAt, linkedBy }) => {
        const version = `v${versionIndex}`;
        return (
          <tr key={id} className={table.clickable}>
            <td>
              <RegistryLink
                address={address}
                shown={{ selectionPath: collectionPath(place), view: 'membership', version }}
                className={`${table.rowLink} ${styles.mono}`}
              >
                {version}
              </RegistryLink>
            </td>
            <td>
              <AliasChips aliases={aliases} />
            </td>
            <td>{artifact === null ? null : <ArtifactLink artifact={artifact} className={styles.above} />}</td>
            <td data-number>{artifact === null ? null : formats.bytes(artifact.size)}</td>
            <td className={table.muted}>
              <Ago instant={createdAt} />
            </td>
            <td className={table.muted} title={linkedBy?.name}>
              {linkedBy?.name}
            </td>
            <td className={styles.act}>{artifact === null ? null : <SourceLineageLink artifact={artifact} />}</td>
          </tr>
        );
      }}
    </LongTable>
  );
}
