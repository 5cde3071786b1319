import type { RegistryFactsFragment } from '../../api/generated.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { ChipRow } from '../../ui/ChipRow.tsx';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import table from '../../ui/Table.module.css';
import { Ago } from '../../components/facts/Ago.tsx';
import { plainLine } from '../../components/markdown/plainLine.ts';
import node from '../../components/links/NodeLink.module.css';
import { nextSort, sortDirection } from '../../components/tables/sortOrder.ts';
import { SortHead } from '../../ui/SortHead.tsx';
import { acceptedTypes } from './forms/acceptedTypes.ts';
import { LongTable } from '../../ui/table/LongTable.tsx';
import { registryAddress, registryName } from '../../components/links/registryAddress.ts';
import { RegistryLink } from '../../components/links/RegistryLink.tsx';
import styles from './RegistryTables.module.css';

interface RegistryTableProps {
  readonly registries: readonly RegistryFactsFragment[];
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  readonly onEnd: () => void;
}

const WIDTHS = ['auto', '16%', '18%', '120px', '144px', '128px'];

/** The registries, with whose they are, what they take and what is in them. */
export function RegistryTable({ registries, sort, onSort, onEnd }: RegistryTableProps) {
  const { registry: texts } = useMessages();
  const formats = useFormats();
  const head = (name: string, column: string, isNumber = false) => (
    <SortHead
      name={name}
      direction={sortDirection(sort, column)}
      isNumber={isNumber}
      onSort={() => {
        onSort(nextSort(sort, column, column === 'name' ? 'ascending' : 'descending'));
      }}
    />
  );
  return (
    <LongTable
      label={texts.registries}
      rows={registries}
      widths={WIDTHS}
      minWidth={840}
      onEnd={onEnd}
      head={
        <>
          {head(texts.registry, 'name')}
          <th scope="col">{texts.owner}</th>
          <th scope="col">{texts.acceptedTypes}</th>
          {head(texts.collections, 'collections', true)}
          {head(texts.linkedCount, 'versions', true)}
          {head(texts.activity, 'updated_at')}
        </>
      }
    >
      {(registry) => {
        const address = registryAddress(registry);
        const owner = address.kind === 'organization' ? address.organization : registry.entityName;
        const types = acceptedTypes(registry);
        return (
          <tr key={registry.id} className={table.clickable}>
            <td>
              <RegistryLink address={address} className={table.rowLink}>
                <MiddleEllipsis text={registryName(registry.name)} className={node.name} />
              </RegistryLink>
              {registry.description ? (
                <span className={styles.description} title={registry.description} dir="auto">
                  {plainLine(registry.description)}
                </span>
              ) : null}
            </td>
            <td className={table.muted} title={owner}>
              {owner}
            </td>
            <td>
              {types === null ? (
                <span className={styles.none}>{texts.anyType}</span>
              ) : (
                <ChipRow words={types.map((text) => ({ look: 'plain', text }))} />
              )}
            </td>
            <td data-number>{formats.number(registry.artifactCollections.totalCount)}</td>
            <td data-number>{formats.number(registry.linkedVersionCount)}</td>
            <td className={table.muted}>
              <Ago instant={registry.lastActivityAt} />
            </td>
          </tr>
        );
      }}
    </LongTable>
  );
}
