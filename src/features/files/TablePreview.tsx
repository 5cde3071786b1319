import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useFormats, useMessages } from '../../i18n/language.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { useVirtualRows } from '../../ui/useVirtualRows.ts';
import { Spoken } from '../../ui/Spoken.tsx';
import { RowGap } from '../../ui/table/RowGap.tsx';
import { Table } from '../../ui/table/Table.tsx';
import { TableFrame } from '../../ui/table/TableFrame.tsx';
import { TableHead } from '../../ui/table/TableHead.tsx';
import { SortHead } from '../../ui/table/SortHead.tsx';
import { TablePreviewNotice } from './TablePreviewNotice.tsx';
import { TablePreviewRow } from './TablePreviewRow.tsx';
import styles from './TablePreview.module.css';
import type { TableChoice } from '../../components/documents/tableRows.ts';
import type { FilesBeside } from './filesBeside.ts';
import { MOST_COLUMNS, type TableFacts, type TableService } from './tableService.ts';
import { RowDetails } from './RowDetails.tsx';
import { rowStep } from './rowStep.ts';
import { useTableWindow } from './useTableService.ts';

interface TablePreviewProps {
  readonly name: string;
  readonly service: TableService;
  readonly facts: TableFacts;
  readonly files: FilesBeside;
}

/** Height of a row in pixels. */
const ROW = 32;
/** Rows that are drawn beyond those in sight, to each side. */
const OVERSCAN = 10;
/** Rows that are asked for together. */
const CHUNK = 100;
/** Height of a row with images, in pixels. */
const IMAGE_ROW = 72;
/** Browsers draw nothing that is higher than this, in pixels. */
const HIGHEST = 16_000_000;
/** Widths of columns in pixels: of a character, beside the text, and the least and most. */
const WIDTH = { character: 8, beside: 40, least: 88, most: 360, number: 72, image: 136 };

function widthOf({ name, kind, length }: TableFacts['columns'][number]): number {
  const isImage = kind === 'image';
  const wanted = (isImage ? name.length : length) * WIDTH.character + WIDTH.beside;
  return Math.min(WIDTH.most, Math.max(isImage ? WIDTH.image : WIDTH.least, wanted));
}

/** A table of any length: sorted and filtered beside the page, only rows in sight are here. */
export function TablePreview({ name, service, facts, files }: TablePreviewProps) {
  const { tablePreview: texts } = useMessages();
  const formats = useFormats();
  const [choice, setChoice] = useState<TableChoice>({ words: '', column: null, isDescending: false });
  /** The row that has the keyboard, by its place among those that are chosen. */
  const [active, setActive] = useState(0);
  /** The row that is shown whole, by its place in the file. */
  const [opened, setOpened] = useState<number | null>(null);
  const isMoving = useRef(false);
  const asked = useDeferredValue(choice);
  const [range, setRange] = useState({ from: 0, to: CHUNK });
  const shown = useTableWindow(service, asked, range.from, range.to);
  const count = shown?.window.count ?? facts.rowCount;
  const rowHeight = facts.columns.some(({ kind }) => kind === 'image') ? IMAGE_ROW : ROW;
  const reachable = Math.min(count, Math.floor(HIGHEST / rowHeight));
  const { scroller, indices, before, after, virtualizer } = useVirtualRows({
    count: reachable,
    height: rowHeight,
    overscan: OVERSCAN,
    onRange: (first, last) => {
      const from = Math.max(0, Math.floor(first / CHUNK) - 1) * CHUNK;
      const to = (Math.floor(last / CHUNK) + 2) * CHUNK;
      if (from !== range.from || to !== range.to) setRange({ from, to });
    },
  });
  const stop = indices.includes(active) ? active : indices[0];
  const rowAt = (at: number) => shown?.window.rows[at - shown.window.from];
  const isHere = stop === active && rowAt(active) !== undefined;
  // A row takes the focus as soon as it is drawn.
  useEffect(() => {
    if (!isMoving.current || !isHere) return;
    isMoving.current = false;
    scroller.current?.querySelector<HTMLElement>('tbody [tabindex="0"]')?.focus({ preventScroll: true });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another row that is here takes it too
  }, [scroller, active, isHere]);
  const moveTo = (place: number) => {
    isMoving.current = true;
    setActive(place);
    if (opened !== null) setOpened(rowAt(place)?.index ?? null);
    virtualizer.scrollToIndex(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const screen = Math.max(1, indices.length - 2 * OVERSCAN);
    const to = rowStep(event.key, active, reachable, screen);
    if (to === null || !(event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    moveTo(to);
  };
  const columns = facts.columns.slice(0, MOST_COLUMNS);
  const isBusy = shown?.choice !== choice;
  return (
    <>
      <TablePreviewNotice facts={facts} reachableRows={reachable < count ? reachable : null} />
      <div className={styles.bar}>
        <div className={styles.filter}>
          <SearchField
            label={texts.filter}
            value={choice.words}
            onChange={(words) => {
              setChoice({ ...choice, words });
              setActive(0);
              virtualizer.scrollToOffset(0);
            }}
          />
        </div>
        <output className={styles.count}>
          {choice.words.trim() === '' || isBusy
            ? texts.rows(facts.rowCount)
            : texts.matching(formats.number(count), facts.rowCount)}
        </output>
      </div>
      {count === 0 && facts.rowCount > 0 ? <EmptyState title={texts.nothing} /> : null}
      <TableFrame
        ref={scroller}
        isScrolling
        className={styles.frame}
        aria-busy={isBusy}
        hidden={count === 0 && facts.rowCount > 0}
      >
        <Table
          className={styles.table}
          aria-label={texts.label(name)}
          aria-rowcount={count + 1}
          style={{ width: columns.reduce((sum, column) => sum + widthOf(column), WIDTH.number) }}
        >
          <colgroup>
            <col style={{ width: WIDTH.number }} />
            {/* The last one takes the room that the others leave. */}
            {columns.slice(0, -1).map((column, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- columns may share a name, and never move
              <col key={at} style={{ width: widthOf(column) }} />
            ))}
          </colgroup>
          <TableHead className={styles.head}>
            <tr>
              <th scope="col">
                <Spoken>{texts.rowNumber}</Spoken>
              </th>
              {columns.map(({ name, kind }, at) => (
                <SortHead
                  // oxlint-disable-next-line react/no-array-index-key -- as above
                  key={at}
                  name={name}
                  isNumber={kind === 'number'}
                  direction={choice.column !== at ? 'none' : choice.isDescending ? 'descending' : 'ascending'}
                  onSort={() => {
                    setChoice({ ...choice, column: at, isDescending: choice.column === at && !choice.isDescending });
                  }}
                />
              ))}
            </tr>
          </TableHead>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of its buttons */}
          <tbody onKeyDown={onKeyDown}>
            <RowGap height={before} />
            {indices.map((index) => (
              <TablePreviewRow
                key={index}
                row={rowAt(index)}
                columns={columns}
                isOpen={opened !== null && rowAt(index)?.index === opened}
                isStop={index === stop}
                onOpen={(row) => {
                  setActive(index);
                  setOpened(row === opened ? null : row);
                }}
                height={rowHeight}
                files={files}
              />
            ))}
            <RowGap height={after} />
          </tbody>
        </Table>
      </TableFrame>
      {opened === null ? null : (
        <RowDetails
          service={service}
          index={opened}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </>
  );
}
