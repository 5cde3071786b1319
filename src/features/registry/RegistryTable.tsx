import type { RegistryFactsFragment } from '../../api/generated/registry.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { ChipRow } from '../../ui/ChipRow.tsx';
import { LinkedRow } from '../../ui/table/LinkedRow.tsx';
import { MutedCell } from '../../ui/table/MutedCell.tsx';
import { RowLink } from '../../ui/table/RowLink.tsx';
import { Ago } from '../../components/facts/Ago.tsx';
import { plainLine } from '../../components/markdown/plainLine.ts';
import { NodeName } from '../../components/links/NodeName.tsx';
import { OrderHead } from '../../components/tables/OrderHead.tsx';
import { acceptedTypes } from './forms/acceptedTypes.ts';
import { LongTable } from '../../ui/table/LongTable.tsx';
import { registryName } from '../../shared/wandbNames.ts';
import { registryAddress } from '../../components/links/registryAddress.ts';
import { registryTarget } from '../../components/links/registryTarget.ts';
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
  const order = { sort, onSort };
  return (
    <LongTable
      label={texts.registries}
      rows={registries}
      widths={WIDTHS}
      minWidth={840}
      onEnd={onEnd}
      head={
        <>
          <OrderHead name={texts.registry} column="name" first="ascending" {...order} />
          <th scope="col">{texts.owner}</th>
          <th scope="col">{texts.acceptedTypes}</th>
          <OrderHead name={texts.collections} column="collections" isNumber {...order} />
          <OrderHead name={texts.linkedCount} column="versions" isNumber {...order} />
          <OrderHead name={texts.activity} column="updated_at" {...order} />
        </>
      }
    >
      {(registry) => {
        const address = registryAddress(registry);
        const owner = address.kind === 'organization' ? address.organization : registry.entityName;
        const types = acceptedTypes(registry);
        return (
          <LinkedRow key={registry.id}>
            <td>
              <RowLink {...registryTarget(address)}>
                <NodeName text={registryName(registry.name)} />
              </RowLink>
              {registry.description ? (
                <span className={styles.description} title={registry.description} dir="auto">
                  {plainLine(registry.description)}
                </span>
              ) : null}
            </td>
            <MutedCell title={owner}>{owner}</MutedCell>
            <td>
              {types === null ? (
                <span className={styles.none}>{texts.anyType}</span>
              ) : (
                <ChipRow words={types.map((text) => ({ look: 'plain', text }))} />
              )}
            </td>
            <td data-number>{formats.number(registry.artifactCollections.totalCount)}</td>
            <td data-number>{formats.number(registry.linkedVersionCount)}</td>
            <MutedCell>
              <Ago instant={registry.lastActivityAt} />
            </MutedCell>
          </LinkedRow>
        );
      }}
    </LongTable>
  );
}
