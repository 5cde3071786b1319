import { memo } from 'react';
import { SortButton } from '../../ui/table/SortButton.tsx';
import { nextSort, sortDirection } from './sortOrder.ts';
import { WIDTHS } from './fittingWidth.ts';
import { Splitter } from '../../ui/Splitter.tsx';
import { useMessages } from '../../i18n/language.ts';
import styles from './DataTable.module.css';
import type { TableColumn } from './tableColumn.ts';
import type { Widths } from './useWidths.ts';

/** How far an arrow key moves the edge of a column, in pixels. */
const EDGE_STEP = 16;

interface ColumnHeadProps<Row> {
  readonly column: TableColumn<Row>;
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  readonly widths: Widths;
}

function Head<Row>({ column: { id, name, firstSort, isNumber }, sort, onSort, widths }: ColumnHeadProps<Row>) {
  const { tables: texts } = useMessages();
  const direction = sortDirection(sort, id);
  return (
    <th
      scope="col"
      aria-label={name}
      aria-sort={firstSort === null ? undefined : direction}
      data-number={isNumber || undefined}
      title={name}
    >
      {firstSort === null ? (
        <span className={styles.headName}>{name}</span>
      ) : (
        <SortButton
          name={name}
          direction={direction}
          onSort={() => {
            onSort(nextSort(sort, id, firstSort));
          }}
        />
      )}
      <Splitter
        className={styles.edge}
        label={texts.widthOf(name)}
        width={widths.of(id)}
        {...WIDTHS}
        edge="end"
        step={EDGE_STEP}
        onResize={(width) => {
          widths.change(id, width);
        }}
        onReset={() => {
          widths.change(id, null);
        }}
      />
    </th>
  );
}

/** The head of a column: sorts by it, and its edge changes its width. It stays as it is while rows scroll. */
export const ColumnHead = memo(Head) as typeof Head;
