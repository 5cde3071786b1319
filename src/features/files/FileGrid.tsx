import { Fragment, useMemo, useState } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { Spoken } from '../../ui/Spoken.tsx';
import { RowGap } from '../../ui/table/RowGap.tsx';
import { Table } from '../../ui/table/Table.tsx';
import { TableFrame } from '../../ui/table/TableFrame.tsx';
import { TableHead } from '../../ui/table/TableHead.tsx';
import { treeListRows, useTreeList } from '../../ui/useTreeList.ts';
import { SortHead } from '../../ui/table/SortHead.tsx';
import { FileGridRow } from './FileGridRow.tsx';
import styles from './FileGrid.module.css';
import { orderDirection } from './filesSearch.ts';
import type { FileOrder, FileTree, FileTreeRow } from './fileTree.ts';
import { wordsOf } from '../../shared/words.ts';

interface FileGridProps {
  readonly tree: FileTree;
  /** What the files were filtered by; what a filter leaves is open at first. */
  readonly words: string;
  readonly order: FileOrder;
  readonly urlOf: (name: string) => string;
  readonly onSort: (column: 'name' | 'size') => void;
  readonly onChoose: (name: string) => void;
}

/** Heights of a row and of the table's head, in pixels. */
const ROW = 32;
const HEAD = 33;
/** Folders of more files than this are closed at first. */
const OPEN_AT_FIRST = 100;

/** Files as a tree in a table; only the rows in sight are in the document. */
export function FileGrid({ tree, words, order, urlOf, onSort, onChoose }: FileGridProps) {
  const messages = useMessages();
  const [toggled, setToggled] = useState<ToggledFolders>({ of: words, paths: new Map() });
  const rows = useMemo(() => {
    const isOpenAtFirst = words !== '' || tree.count <= OPEN_AT_FIRST;
    const own = toggled.of === words ? toggled.paths : null;
    return tree.rows(order, (path) => own?.get(path) ?? isOpenAtFirst);
  }, [tree, words, order, toggled]);
  const wanted = useMemo(() => wordsOf(words), [words]);
  const toggle = ({ id, isOpen }: FileTreeRow) => {
    const before = toggled.of === words ? toggled.paths : undefined;
    setToggled({ of: words, paths: new Map(before).set(id, isOpen !== true) });
  };
  const choose = ({ id }: FileTreeRow) => {
    onChoose(id);
  };
  const { scroller, items, after, activate, treeProps } = useTreeList({
    rows: treeListRows(rows),
    rowHeight: ROW,
    headHeight: HEAD,
    chosenBy: `${order} ${words}`,
    nameOf: ({ label }) => label,
    onToggle: toggle,
    onChoose: (row) => {
      if (row.kind === 'file') choose(row);
      else toggle(row);
    },
  });
  const head = (column: 'name' | 'size') => (
    <SortHead
      name={messages.files[column]}
      direction={orderDirection(order, column)}
      isNumber={column === 'size'}
      onSort={() => {
        onSort(column);
      }}
    />
  );
  return (
    <TableFrame ref={scroller} className={styles.frame}>
      <Table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table is what tree grids are made of
        role="treegrid"
        className={styles.grid}
        aria-label={messages.files.label}
        aria-rowcount={rows.length + 1}
        {...treeProps}
      >
        <TableHead className={styles.head}>
          <tr aria-rowindex={1}>
            {head('name')}
            {head('size')}
            <th scope="col" className={styles.act}>
              <Spoken>{messages.files.downloads}</Spoken>
            </th>
          </tr>
        </TableHead>
        <tbody>
          {items.map(({ row, index, gap, domId, isActive }) => (
            <Fragment key={row.id}>
              <RowGap height={gap} />
              <FileGridRow
                row={row}
                rowIndex={index + 2}
                domId={domId}
                isActive={isActive}
                url={urlOf(row.id)}
                words={wanted}
                onPoint={() => {
                  activate(index);
                  if (row.kind === 'file') choose(row);
                  else toggle(row);
                }}
              />
            </Fragment>
          ))}
          <RowGap height={after} />
        </tbody>
      </Table>
    </TableFrame>
  );
}

interface ToggledFolders {
  /** The words that the files were filtered by. */
  readonly of: string;
  readonly paths: ReadonlyMap<string, boolean>;
}
