import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { treeStep, type TreeStepRow, type TreeStepRows, typedRow } from './treeSteps.ts';
import { useVirtualRows } from './useVirtualRows.ts';

interface TreeListRow extends TreeStepRow {
  readonly id: string;
}

/** The rows of a tree; they need not all be there. */
interface TreeListRows<Row extends TreeListRow> extends TreeStepRows {
  readonly at: (index: number) => Row | undefined;
  /** The place of a row, or -1. */
  readonly indexOf: (id: string) => number;
}

/** The rows of a tree that are all there. */
export function treeListRows<Row extends TreeListRow>(rows: readonly Row[]): TreeListRows<Row> {
  return { count: rows.length, at: (index) => rows[index], indexOf: (id) => rows.findIndex((row) => row.id === id) };
}

interface TreeListOptions<Row extends TreeListRow> {
  readonly rows: TreeListRows<Row>;
  /** Place of the row that has the keyboard at first. */
  readonly first?: number;
  /** Height of every row, in pixels. */
  readonly rowHeight: number;
  /** Height of what stays above the rows while they scroll, in pixels. */
  readonly headHeight?: number;
  /** What the rows were filtered and sorted by: where that changes, reading begins at the top again. */
  readonly chosenBy?: string;
  /** What a reader calls a row, for typing towards it. */
  readonly nameOf: (row: Row) => string;
  readonly onToggle: (row: Row) => void;
  /** A row was chosen with the keyboard. @param domId of its element */
  readonly onChoose: (row: Row, domId: string) => void;
}

/** Letters typed within this many milliseconds belong to one word. */
const TYPING_PAUSE = 600;

/**
 * A tree of any length of which only the rows in sight are drawn: what is drawn where, which row has the keyboard, and
 * what its keys do. The element with the tree's role takes `treeProps` and keeps the focus; rows take `domId`.
 */
export function useTreeList<Row extends TreeListRow>(options: TreeListOptions<Row>) {
  const { rows, rowHeight, headHeight = 0, first = 0, chosenBy, nameOf, onToggle, onChoose } = options;
  const treeId = useId();
  const [last, setLast] = useState<LastRow | null>(null);
  const typed = useRef({ text: '', at: 0 });
  const active = activeRow(rows, last, first);
  const {
    scroller,
    rows: drawn,
    height,
    after,
    virtualizer,
  } = useVirtualRows({
    count: rows.count,
    height: rowHeight,
    headHeight,
    // The active row stays in the document, since `aria-activedescendant` points at it.
    kept: active,
  });

  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- it is another list that begins at the top
  }, [scroller, chosenBy]);

  const domId = (index: number) => `${treeId}-${index}`;
  const noteActive = (index: number) => {
    const row = rows.at(index);
    if (row !== undefined) setLast({ id: row.id, index });
  };
  const moveTo = (index: number) => {
    noteActive(index);
    virtualizer.scrollToIndex(index, { align: 'auto' });
  };
  const moveToTyped = (key: string, now: number) => {
    const text = now - typed.current.at < TYPING_PAUSE ? typed.current.text + key : key;
    typed.current = { text, at: now };
    const nameAt = (at: number) => {
      const row = rows.at(at);
      return row === undefined ? '' : nameOf(row);
    };
    moveTo(typedRow(rows.count, nameAt, active, text));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Buttons inside of a row keep their own keys.
    if (!isOfTree(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const screen = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const step = treeStep(rows, active, event.key, screen);
    if (step === null) {
      if (!/^\S$/u.test(event.key)) return;
      event.preventDefault();
      moveToTyped(event.key, event.timeStamp);
      return;
    }
    event.preventDefault();
    const row = rows.at(step.at);
    if (row === undefined) return;
    if (step.act === 'move') moveTo(step.at);
    else if (step.act === 'toggle') onToggle(row);
    else onChoose(row, domId(step.at));
  };

  const items = drawn.flatMap(({ index, start }, at) => {
    const row = rows.at(index);
    if (row === undefined) return [];
    const gap = start - (drawn[at - 1]?.end ?? 0);
    return [{ row, index, top: start, gap, domId: domId(index), isActive: index === active }];
  });
  return {
    scroller,
    /** The rows that are drawn: how far from the top each is, and how much that is not drawn lies before it, in pixels. */
    items,
    /** Height of all rows together, and of those behind the last one that is drawn, in pixels. */
    height,
    after,
    activeRow: rows.at(active),
    /** Gives the row at a place the keyboard, as a click does. */
    activate: noteActive,
    virtualizer,
    treeProps: {
      tabIndex: 0,
      'aria-activedescendant': rows.count === 0 ? undefined : domId(active),
      onKeyDown,
    },
  };
}

interface LastRow {
  readonly id: string;
  readonly index: number;
}

/** The row that has the keyboard: the one it was moved to, by its place where another has come there since, or the first. */
function activeRow(rows: TreeListRows<TreeListRow>, last: LastRow | null, first: number): number {
  if (last === null) return Math.max(0, first);
  // Mostly it is where it was: long trees are gone through only where rows came or went.
  if (rows.at(last.index)?.id === last.id) return last.index;
  const found = rows.indexOf(last.id);
  return found === -1 ? Math.max(0, Math.min(last.index, rows.count - 1)) : found;
}

/** Whether a key is the tree's or one of its rows'; buttons inside of a row keep their own keys. */
function isOfTree({ target, currentTarget }: KeyboardEvent): boolean {
  return target === currentTarget || (target instanceof Element && target.getAttribute('role') === 'treeitem');
}
