import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { treeStep, type TreeStepRow, typedRow } from './treeSteps.ts';

interface TreeListOptions<Row extends TreeStepRow> {
  readonly rows: readonly Row[];
  /** Height of every row, in pixels. */
  readonly rowHeight: number;
  /** Height of what stays above the rows while they scroll, in pixels. */
  readonly headHeight?: number;
  /** What the rows were filtered and sorted by: where that changes, reading begins at the top again. */
  readonly chosenBy?: string;
  /** What a reader calls a row, for typing towards it. */
  readonly nameOf: (row: Row) => string;
  readonly onToggle: (row: Row) => void;
  /** A row that holds nothing was chosen with the keyboard. */
  readonly onChoose?: (row: Row) => void;
}

/** Letters typed within this many milliseconds belong to one word. */
const TYPING_PAUSE = 600;

/**
 * A tree of any length of which only the rows in sight are drawn: what is drawn where, which row has the keyboard, and
 * what its keys do. The element with the tree's role takes `treeProps` and keeps the focus; rows take `domId`.
 */
export function useTreeList<Row extends TreeStepRow>(options: TreeListOptions<Row>) {
  const { rows, rowHeight, headHeight = 0, chosenBy, nameOf, onToggle, onChoose } = options;
  const treeId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const typed = useRef({ text: '', at: 0 });
  const active = useMemo(
    () => Math.max(0, activeId === null ? 0 : rows.findIndex(({ id }) => id === activeId)),
    [rows, activeId],
  );
  // oxlint-disable-next-line react/incompatible-library -- there is no compiler here to be held back
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    overscan: 12,
    // The active row stays in the document, since `aria-activedescendant` points at it.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
  });

  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [chosenBy]);

  const domId = (index: number) => `${treeId}-${index}`;
  const moveTo = (index: number) => {
    setActiveId(rows[index]?.id ?? null);
    virtualizer.scrollToIndex(index, { align: 'auto' });
  };
  const moveToTyped = (key: string, now: number) => {
    const text = now - typed.current.at < TYPING_PAUSE ? typed.current.text + key : key;
    typed.current = { text, at: now };
    const nameAt = (at: number) => {
      const row = rows[at];
      return row === undefined ? '' : nameOf(row);
    };
    moveTo(typedRow(rows.length, nameAt, active, text));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Buttons inside of a row keep their own keys.
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const screen = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const step = treeStep(rows, active, event.key, screen);
    if (step === null) {
      if (!/^\S$/u.test(event.key)) return;
      event.preventDefault();
      moveToTyped(event.key, event.timeStamp);
      return;
    }
    event.preventDefault();
    const row = rows[step.at];
    if (row === undefined) return;
    if (step.act === 'move') moveTo(step.at);
    else if (step.act === 'toggle') onToggle(row);
    else onChoose?.(row);
  };

  let drawnTo = 0;
  const items = virtualizer.getVirtualItems().flatMap(({ index, start, end }) => {
    const row = rows[index];
    if (row === undefined) return [];
    const top = start - headHeight;
    const gap = top - drawnTo;
    drawnTo = end - headHeight;
    return [{ row, index, top, gap, domId: domId(index), isActive: index === active }];
  });
  const height = virtualizer.getTotalSize();
  return {
    scroller,
    /** The rows that are drawn: how far from the top each is, and how much that is not drawn lies before it, in pixels. */
    items,
    /** Height of all rows together, and of those behind the last one that is drawn, in pixels. */
    height,
    after: height - drawnTo,
    activeRow: rows[active],
    /** Gives a row the keyboard, as a click does. */
    activate: (row: Row) => {
      setActiveId(row.id);
    },
    treeProps: {
      tabIndex: 0,
      'aria-activedescendant': rows.length === 0 ? undefined : domId(active),
      onKeyDown,
    },
  };
}
