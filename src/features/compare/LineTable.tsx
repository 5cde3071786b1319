import { useMemo, useState } from 'react';
import { useMessages } from '../../i18n/language.ts';
import { type LineRow, lineRows } from './lineRows.ts';
import { GapRow, PairRow, SingleRow } from './LineTableRow.tsx';
import { RowGap } from '../../ui/table/RowGap.tsx';
import { Spoken } from '../../ui/Spoken.tsx';
import type { DifferenceLine } from './textDifference.ts';
import styles from './LineTable.module.css';
import { FEW_ROWS, useVirtualRows } from '../../ui/useVirtualRows.ts';

interface LineTableProps {
  readonly lines: readonly DifferenceLine[];
  readonly label: string;
  /** Whether both sides stand beside each other. */
  readonly isSplit: boolean;
}

/** Height of a row in pixels, where its line is not broken. */
const ROW = 20;
/** Widths of the columns: numbers, and what is left for text. */
const NUMBER = 56;
const ONE = [NUMBER, NUMBER, undefined];
const SPLIT = [NUMBER, undefined, NUMBER, undefined];

/** Lines that differ with those around them, numbered on both sides; what is folded between them can be opened. */
export function LineTable({ lines, label, isSplit }: LineTableProps) {
  const { lines: texts } = useMessages().compare;
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const rows = useMemo(() => lineRows(lines, opened, isSplit), [lines, opened, isSplit]);
  const { scroller, indices, before, after, measure } = useVirtualRows<HTMLElement>({
    count: rows.length,
    height: ROW,
    overscan: 16,
    allUpTo: FEW_ROWS,
  });
  const columns = isSplit
    ? [texts.leftLine, texts.leftText, texts.rightLine, texts.rightText]
    : [texts.leftLine, texts.rightLine, texts.text];
  const drawn = (row: LineRow, index: number) => {
    const common = { index, measure };
    if (row.kind === 'gap') {
      return (
        <GapRow
          key={index}
          {...common}
          count={row.count}
          columns={columns.length}
          onOpen={() => {
            setOpened(new Set([...opened, row.at]));
          }}
        />
      );
    }
    return isSplit ? (
      <PairRow key={index} {...common} left={row.left} right={row.right} />
    ) : (
      <SingleRow key={index} {...common} line={(row.left ?? row.right)!} />
    );
  };
  return (
    <section
      ref={scroller}
      className={styles.frame}
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className={styles.table} data-split={isSplit || undefined}>
        <colgroup>
          {(isSplit ? SPLIT : ONE).map((width, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- columns have no other identity, and never move
            <col key={at} style={{ width }} />
          ))}
        </colgroup>
        <thead className={styles.head}>
          <tr>
            {columns.map((title) => (
              <th key={title} scope="col">
                <Spoken>{title}</Spoken>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <RowGap height={before} />
          {indices.map((index) => {
            const row = rows[index];
            return row === undefined ? null : drawn(row, index);
          })}
          <RowGap height={after} />
        </tbody>
      </table>
    </section>
  );
}
