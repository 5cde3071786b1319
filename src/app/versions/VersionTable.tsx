import { useMessages } from '../../i18n/language.ts';
import { LongTable } from '../registry/LongTable.tsx';
import { nextSort, sortDirection } from '../runs/runsSearch.ts';
import { SortHead } from '../runs/SortHead.tsx';
import { metadataKey } from './versionColumns.ts';
import { type CollectionAddress, type ListedVersion, VersionRow } from './VersionRow.tsx';

interface VersionTableProps {
  readonly address: CollectionAddress;
  readonly versions: readonly ListedVersion[];
  /** The metadata columns, as the server's orders call them. */
  readonly columns: readonly string[];
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  /** Asks for more; called when the end comes into sight. */
  readonly onEnd: () => void;
}

/** Widths of version, aliases, tags, files, size and creation, and of each further column, in pixels. */
const FIXED = [88, 152, 112, 72, 104, 128];
const VALUE = 116;

/** The versions of a collection with their aliases, tags and sizes, and the metadata that the reader wants to see. */
export function VersionTable({ address, versions, columns, sort, onSort, onEnd }: VersionTableProps) {
  const { artifacts: texts } = useMessages();
  const widths = [...FIXED, ...columns.map(() => VALUE)];
  const head = (name: string, column: string, isNumber = false) => (
    <SortHead
      key={column}
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
      label={texts.collection(address.collection)}
      rows={versions}
      widths={widths.map((width) => `${width}px`)}
      minWidth={widths.reduce((sum, width) => sum + width, 0)}
      onEnd={onEnd}
      head={
        <>
          {head(texts.version, 'version')}
          <th scope="col">{texts.aliases}</th>
          <th scope="col">{texts.tags}</th>
          {head(texts.files, 'file_count', true)}
          {head(texts.size, 'size', true)}
          {head(texts.created, 'created_at')}
          {columns.map((column) => head(metadataKey(column) ?? column, column, true))}
        </>
      }
    >
      {(row) => <VersionRow key={row.node.id} address={address} row={row} columns={columns} />}
    </LongTable>
  );
}
