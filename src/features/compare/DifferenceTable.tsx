import { useDeferredValue, useMemo, useState } from 'react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { Button } from '../../ui/Button.tsx';
import { MiddleEllipsis } from '../../ui/MiddleEllipsis.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { RowGap } from '../../ui/table/RowGap.tsx';
import { Table } from '../../ui/table/Table.tsx';
import { TableFrame } from '../../ui/table/TableFrame.tsx';
import { TableHead } from '../../ui/table/TableHead.tsx';
import { type DifferenceRow, rowsHolding } from './differences.ts';
import { DifferenceTableRow } from './DifferenceTableRow.tsx';
import styles from './DifferenceTable.module.css';
import { FEW_ROWS, useVirtualRows } from '../../ui/useVirtualRows.ts';
import { useWithSame } from './WithSame.ts';

interface DifferenceTableProps {
  readonly rows: readonly DifferenceRow[];
  readonly leftName: string;
  readonly rightName: string;
  /** What is said when neither side has anything. */
  readonly none: string;
  /** exact: numbers as they are in the document; measured: rounded for reading, as far as they still differ. */
  readonly numbers?: 'exact' | 'measured';
}

/** A table this short needs no filter. */
const FEW = 8;
/** Height of a row in pixels. */
const ROW = 32;

/** Two documents side by side, differing paths first; what is the same shows on request. */
export function DifferenceTable({ rows, leftName, rightName, none, numbers = 'exact' }: DifferenceTableProps) {
  const { compare: texts, values, counts } = useMessages();
  const formats = useFormats();
  const { isAllShown, showAll } = useWithSame();
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words);
  const differing = useMemo(() => rows.filter((row) => row.isDifferent), [rows]);
  const listed = isAllShown ? rows : differing;
  const shown = useMemo(() => rowsHolding(listed, wanted), [listed, wanted]);
  const { scroller, indices, before, after } = useVirtualRows({
    count: shown.length,
    height: ROW,
    overscan: 16,
    allUpTo: FEW_ROWS,
  });
  const same = rows.length - differing.length;
  const hasChanges = differing.some(({ change }) => change !== null);
  if (rows.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <div className={styles.differences}>
      {listed.length > FEW || words !== '' ? (
        <div className={styles.bar}>
          <div className={styles.filter}>
            <SearchField label={values.filter} value={words} onChange={setWords} />
          </div>
          <output className={styles.count}>
            {shown.length === listed.length
              ? texts.differing(differing.length)
              : counts.shownOf(formats.number(shown.length), formats.number(listed.length))}
          </output>
        </div>
      ) : null}
      {listed.length === 0 ? (
        <p className={styles.none}>{texts.allSame}</p>
      ) : shown.length === 0 ? (
        <p className={styles.none}>{values.nothing}</p>
      ) : (
        <TableFrame ref={scroller} isScrolling className={styles.frame}>
          <Table className={styles.table} aria-rowcount={shown.length + 1}>
            <TableHead className={styles.head}>
              <tr>
                <th scope="col">{values.name}</th>
                <th scope="col" data-side="left">
                  <MiddleEllipsis text={leftName} />
                </th>
                <th scope="col" data-side="right">
                  <MiddleEllipsis text={rightName} />
                </th>
                {hasChanges ? (
                  <th scope="col" className={styles.change} data-number>
                    {texts.difference}
                  </th>
                ) : null}
              </tr>
            </TableHead>
            <tbody>
              <RowGap height={before} />
              {indices.map((index) => {
                const row = shown[index];
                return row === undefined ? null : (
                  <DifferenceTableRow
                    key={row.path}
                    row={row}
                    numbers={numbers}
                    hasChange={hasChanges}
                    isMarked={isAllShown && row.isDifferent}
                  />
                );
              })}
              <RowGap height={after} />
            </tbody>
          </Table>
        </TableFrame>
      )}
      {same > 0 ? (
        <Button
          look="ghost"
          size="small"
          onClick={() => {
            showAll(!isAllShown);
          }}
        >
          {isAllShown ? texts.hideSame : texts.showSame(same)}
        </Button>
      ) : null}
    </div>
  );
}
