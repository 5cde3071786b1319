import { useFormats, useMessages } from '../../i18n/language.ts';
import { ChipRow } from '../../ui/ChipRow.tsx';
import type { ChipWord } from '../../ui/FittingChips.tsx';
import { Spoken } from '../../ui/Spoken.tsx';
import { LinkedRow } from '../../ui/table/LinkedRow.tsx';
import { LongTable } from '../../ui/table/LongTable.tsx';
import { MutedCell } from '../../ui/table/MutedCell.tsx';
import { Ago } from '../../components/facts/Ago.tsx';
import type { RegistryOrganization } from '../../components/links/registryAddress.ts';
import { SortHead } from '../../ui/table/SortHead.tsx';
import { RunState } from '../../components/facts/RunState.tsx';
import { type GraphAddress, GraphLink } from './GraphLink.tsx';
import { ImpactNodeLink } from './ImpactNodeLink.tsx';
import { ImpactLinks } from './ImpactLinks.tsx';
import type { ImpactChoice, ImpactOrder } from './impactChoice.ts';
import type { ImpactRow } from './impactRows.ts';
import styles from './ImpactTable.module.css';

interface ImpactTableProps {
  readonly rows: readonly ImpactRow[];
  readonly choice: ImpactChoice;
  readonly onSort: (column: ImpactOrder) => void;
  /** Whose graph the rows lead back into. */
  readonly graph: GraphAddress;
  /** Whether anything downstream is registered; else there is no column for it. */
  readonly hasLinks: boolean;
  /** Whose the registries are; null when there is none. */
  readonly organization: RegistryOrganization | null;
}

/** What is downstream, one row each; only rows in sight are drawn. */
export function ImpactTable({ rows, choice, onSort, graph, hasLinks, organization }: ImpactTableProps) {
  const { impact: texts, artifact, run } = useMessages();
  const formats = useFormats();
  /** Of a version only what is not as it should be. */
  const unusual = (state: string) => (state === 'DELETED' || state === 'PENDING' ? artifact.states[state] : null);
  const head = (column: ImpactOrder, name: string, isNumber = false) => (
    <SortHead
      name={name}
      direction={choice.sort !== column ? 'none' : choice.isDescending ? 'descending' : 'ascending'}
      isNumber={isNumber}
      onSort={() => {
        onSort(column);
      }}
    />
  );
  return (
    <LongTable
      label={artifact.impact}
      rows={rows}
      className={`${styles.table} ${hasLinks ? '' : styles.unregistered}`}
      frameClassName={styles.frame}
      head={
        <>
          {head('name', texts.name)}
          {head('type', artifact.type)}
          {head('labels', texts.labels)}
          {head('links', texts.links)}
          {head('state', run.state)}
          {head('user', texts.owner)}
          {head('createdAt', artifact.created)}
          {head('distance', texts.distance, true)}
          <th scope="col" className={styles.act}>
            <Spoken>{artifact.lineage}</Spoken>
          </th>
        </>
      }
    >
      {(row) => (
        <LinkedRow key={row.key}>
          <td>
            <ImpactNodeLink row={row} />
          </td>
          <td className={styles.cut} title={row.type ?? undefined}>
            {row.type}
          </td>
          <td>
            <ChipRow words={labelChips(row)} />
          </td>
          <td>
            <ImpactLinks links={row.links} organization={organization} />
          </td>
          <td className={styles.cut}>{row.kind === 'run' ? <RunState state={row.state} /> : unusual(row.state)}</td>
          <td className={styles.cut} title={row.user ?? undefined}>
            {row.user}
          </td>
          <MutedCell>
            <Ago instant={row.createdAt * 1000} />
          </MutedCell>
          <td data-number>{formats.number(row.distance)}</td>
          <td className={styles.act}>
            <GraphLink graph={graph} row={row} />
          </td>
        </LinkedRow>
      )}
    </LongTable>
  );
}

function labelChips({ aliases, tags }: ImpactRow): readonly ChipWord[] {
  return [
    ...aliases.map((text) => ({ look: 'alias', text }) as const),
    ...tags.map((text) => ({ look: 'tag', text }) as const),
  ];
}
