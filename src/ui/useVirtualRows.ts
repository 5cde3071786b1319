import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef } from 'react';

/** Lists up to this many rows may be drawn whole (`allUpTo`). */
export const FEW_ROWS = 200;

interface VirtualRowsOptions<Scroller extends HTMLElement> {
  /** How many rows there are. */
  readonly count: number;
  /** Height of a row, in pixels; a guess where rows are measured. */
  readonly height: number;
  /** What scrolls, where the caller has it; the hook makes a ref otherwise. */
  readonly scroller?: RefObject<Scroller | null>;
  /** How many rows are drawn beyond those in sight, to each side. */
  readonly overscan?: number;
  /** Up to so many rows are all drawn, where the browser's own search finds them. */
  readonly allUpTo?: number;
  /** Height of what stays above the rows while they scroll and is no row, in pixels. */
  readonly headHeight?: number;
  /** Height of what lies over the end of the scroller, in pixels: room is left for it. */
  readonly covered?: number;
  /** Height of what lies over rows at the end while one is scrolled to, in pixels. */
  readonly hidden?: number;
  /** Place of a row that is drawn wherever it is. */
  readonly kept?: number;
  /** Asks for more; called when the end comes into sight. */
  readonly onEnd?: (() => void) | undefined;
  /** Told which rows are in sight, when that changes. */
  readonly onRange?: (first: number, last: number) => void;
  /** Size of the scroller until it is measured, in pixels, and where it cannot be. */
  readonly initialRect?: { readonly width: number; readonly height: number };
}

/** A row that is drawn: its place, and how far from the top it is, in pixels. */
interface VirtualRow {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** Which rows of a long list or table are drawn: those in sight and some beside them. */
export function useVirtualRows<Scroller extends HTMLElement = HTMLDivElement>(options: VirtualRowsOptions<Scroller>) {
  const {
    count,
    height,
    overscan = 12,
    allUpTo = 0,
    headHeight = 0,
    covered = 0,
    hidden = 0,
    kept,
    onEnd,
    onRange,
  } = options;
  const ownScroller = useRef<Scroller>(null);
  const scroller = options.scroller ?? ownScroller;
  const isLong = count > allUpTo;
  // oxlint-disable-next-line react/incompatible-library -- there is no compiler here to be held back
  const virtualizer = useVirtualizer({
    count,
    enabled: isLong,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    scrollPaddingEnd: hidden + covered,
    paddingEnd: covered,
    onChange: ({ range }) => {
      if (range !== null) onRange?.(range.startIndex, range.endIndex);
    },
    ...(options.initialRect && { initialRect: options.initialRect }),
    ...(kept !== undefined && {
      rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), kept])].sort((a, b) => a - b),
    }),
  });
  const items = virtualizer.getVirtualItems();
  const rows: readonly VirtualRow[] = isLong
    ? items.map(({ index, start, end }) => ({ index, start: start - headHeight, end: end - headHeight }))
    : Array.from({ length: count }, (_, index) => ({ index, start: index * height, end: (index + 1) * height }));
  const total = isLong ? virtualizer.getTotalSize() : count * height;
  const isAtEnd = (rows.at(-1)?.index ?? -1) >= count - 1;
  useEffect(() => {
    if (isAtEnd) onEnd?.();
  }, [isAtEnd, onEnd]);
  return {
    scroller,
    rows,
    indices: rows.map(({ index }) => index),
    /** Room for the rows that are not drawn, before and after those that are, in pixels. */
    before: isLong ? (rows[0]?.start ?? 0) : 0,
    after: isLong ? total - (rows.at(-1)?.end ?? 0) : 0,
    /** Height of all rows together, in pixels. */
    height: total,
    /** Learns the height of a row that may be of another height than was guessed; rows carry `data-index`. */
    measure: isLong ? virtualizer.measureElement : notMeasured,
    virtualizer,
  };
}

function notMeasured(): void {}
