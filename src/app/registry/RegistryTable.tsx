import type { RegistryFactsFragment } from '../../api/generated.ts';
import { nodesOf } from '../../api/paging.ts';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Chip } from '../../ui/Chip.tsx';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import table from '../../ui/Table.module.css';
import { Ago } from '../Ago.tsx';
import node from '../NodeLink.module.css';
import project from '../ProjectTable.module.css';
import { LongTable } from './LongTable.tsx';
import { registryAddress, registryName } from './registryAddress.ts';
import { RegistryLink } from './RegistryLink.tsx';
import styles from './RegistryTables.module.css';

interface RegistryTableProps {
  readonly registries: readonly RegistryFactsFragment[];
  readonly onEnd: () => void;
}

/** The registries, with whose they are and what they take. */
export function RegistryTable({ registries, onEnd }: RegistryTableProps) {
  const { registry: texts } = useMessages();
  const formats = useFormats();
  return (
    <LongTable
      label={texts.registries}
      rows={registries}
      widths={['auto', '20%', '24%', '120px', '136px']}
      minWidth={800}
      onEnd={onEnd}
      head={
        <>
          <th scope="col">{texts.registry}</th>
          <th scope="col">{texts.owner}</th>
          <th scope="col">{texts.takes}</th>
          <th scope="col" data-number>
            {texts.collections}
          </th>
          <th scope="col">{texts.activity}</th>
        </>
      }
    >
      {(registry) => {
        const owner = registry.entity.organization?.name;
        const address = registryAddress(registry);
        return (
          <tr key={registry.id} className={table.clickable}>
            <td>
              <RegistryLink address={address} className={table.rowLink}>
                <MiddleEllipsis text={registryName(registry.name)} className={node.name} />
              </RegistryLink>
              {registry.description ? <span className={project.description}>{registry.description}</span> : null}
            </td>
            <td className={table.muted}>{address.kind === 'organization' ? owner : registry.entityName}</td>
            <td>
              {registry.allowAllArtifactTypesInRegistry ? (
                <span className={styles.none}>{texts.anyType}</span>
              ) : (
                <span className={styles.chips}>
                  {nodesOf(registry.artifactTypes).map(({ name }) => (
                    <Chip key={name}>{name}</Chip>
                  ))}
                </span>
              )}
            </td>
            <td data-number>{formats.number(registry.artifactCollections.totalCount)}</td>
            <td className={table.muted}>
              <Ago instant={registry.lastActivityAt} />
            </td>
          </tr>
        );
      }}
    </LongTable>
  );
}
