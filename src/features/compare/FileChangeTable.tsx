import { useFormats, useMessages } from '../../i18n/language.ts';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import { LinkedRow } from '../../ui/table/LinkedRow.tsx';
import { RowButton } from '../../ui/table/RowButton.tsx';
import { RowGap } from '../../ui/table/RowGap.tsx';
import { Table } from '../../ui/table/Table.tsx';
import { TableFrame } from '../../ui/table/TableFrame.tsx';
import { TableHead } from '../../ui/table/TableHead.tsx';
import type { FileChange } from './differences.ts';
import styles from './FileChanges.module.css';
import { sizesText } from './sizesText.ts';
import { FEW_ROWS, useVirtualRows } from '../../ui/useVirtualRows.ts';

interface FileChangeTableProps {
  readonly changes: readonly FileChange[];
  /** The name of the file whose contents are compared. */
  readonly opened: string | undefined;
  readonly onOpen: (name: string | undefined) => void;
}

/** Height of a row in pixels. */
const ROW = 36;

/** Files that differ; a name opens what differs in the file. */
export function FileChangeTable({ changes, opened, onOpen }: FileChangeTableProps) {
  const { compare: texts, artifact } = useMessages();
  const { scroller, indices, before, after } = useVirtualRows({
    count: changes.length,
    height: ROW,
    overscan: 16,
    allUpTo: FEW_ROWS,
  });
  return (
    <TableFrame ref={scroller} isScrolling className={styles.frame}>
      <Table className={styles.table} aria-rowcount={changes.length + 1}>
        <TableHead>
          <tr>
            <th scope="col">{artifact.file}</th>
            <th scope="col" className={styles.changeColumn}>
              {texts.change}
            </th>
            <th scope="col" className={styles.sizeColumn} data-number>
              {artifact.size}
            </th>
          </tr>
        </TableHead>
        <tbody>
          <RowGap height={before} />
          {indices.map((index) => {
            const change = changes[index];
            return change === undefined ? null : (
              <FileChangeRow
                key={change.name}
                change={change}
                isOpen={change.name === opened}
                onOpen={() => {
                  onOpen(change.name === opened ? undefined : change.name);
                }}
              />
            );
          })}
          <RowGap height={after} />
        </tbody>
      </Table>
    </TableFrame>
  );
}

interface FileChangeRowProps {
  readonly change: FileChange;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function FileChangeRow({ change, isOpen, onOpen }: FileChangeRowProps) {
  const { compare: texts } = useMessages();
  const formats = useFormats();
  const { name } = change;
  return (
    <LinkedRow data-open={isOpen || undefined}>
      <td className={styles.name}>
        <RowButton aria-expanded={isOpen} title={texts.lines.show(name)} onClick={onOpen}>
          <MiddleEllipsis text={name} />
          {change.change === 'moved' && change.left !== null ? (
            <span className={styles.from}>
              <MiddleEllipsis text={texts.movedFrom(change.left.name)} />
            </span>
          ) : null}
        </RowButton>
      </td>
      <td>
        <span className={styles.sign} data-change={change.change}>
          {texts.changes[change.change]}
        </span>
      </td>
      <td data-number>{sizesText(change, formats, texts)}</td>
    </LinkedRow>
  );
}
