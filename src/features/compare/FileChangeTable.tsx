import { useRef } from 'react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import table from '../../ui/Table.module.css';
import type { FileChange } from './differences.ts';
import styles from './FileChanges.module.css';
import { sizesText } from './sizesText.ts';
import { useRowsInSight } from '../../ui/table/useRowsInSight.ts';

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
  const scroller = useRef<HTMLDivElement>(null);
  const { indices, before, after } = useRowsInSight(changes.length, scroller, ROW);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div ref={scroller} className={`${table.frame} ${styles.frame}`} tabIndex={0}>
      <table className={`${table.table} ${styles.table}`} aria-rowcount={changes.length + 1}>
        <thead className={styles.head}>
          <tr>
            <th scope="col">{artifact.file}</th>
            <th scope="col" className={styles.changeColumn}>
              {texts.change}
            </th>
            <th scope="col" className={styles.sizeColumn} data-number>
              {artifact.size}
            </th>
          </tr>
        </thead>
        <tbody>
          {before > 0 ? <tr style={{ height: before }} aria-hidden /> : null}
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
          {after > 0 ? <tr style={{ height: after }} aria-hidden /> : null}
        </tbody>
      </table>
    </div>
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
    <tr className={table.clickable} data-open={isOpen || undefined}>
      <td className={styles.name}>
        <button
          type="button"
          className={styles.open}
          aria-expanded={isOpen}
          title={texts.lines.show(name)}
          onClick={onOpen}
        >
          <MiddleEllipsis text={name} />
          {change.change === 'moved' && change.left !== null ? (
            <span className={styles.from}>
              <MiddleEllipsis text={texts.movedFrom(change.left.name)} />
            </span>
          ) : null}
        </button>
      </td>
      <td>
        <span className={styles.sign} data-change={change.change}>
          {texts.changes[change.change]}
        </span>
      </td>
      <td data-number>{sizesText(change, formats, texts)}</td>
    </tr>
  );
}
