import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** Up to this many rows are all in the document, where the browser's own search finds them. */
const FEW = 200;

interface RowsInSight {
  readonly indices: readonly number[];
  /** The heights of what is left out before and after them, in pixels. */
  readonly before: number;
  readonly after: number;
  /** Learns the height of a row that may be of another height than was guessed; rows carry `data-index`. */
  readonly measure: (row: HTMLElement | null) => void;
  readonly scrollTo: (index: number) => void;
}

/**
 * Which rows of a list are drawn: all of a short one, of a long one those in sight.
 *
 * @param height of a row, in pixels; a guess where rows are measured
 */
export function useRowsInSight(count: number, scroller: RefObject<HTMLElement | null>, height: number): RowsInSight {
  const isLong = count > FEW;
  // oxlint-disable-next-line react/incompatible-library -- there is no compiler here to be held back
  const virtualizer = useVirtualizer({
    count,
    enabled: isLong,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 16,
  });
  const items = virtualizer.getVirtualItems();
  return {
    indices: isLong ? items.map(({ index }) => index) : Array.from({ length: count }, (_, index) => index),
    before: isLong ? (items[0]?.start ?? 0) : 0,
    after: isLong ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0,
    measure: isLong ? virtualizer.measureElement : notMeasured,
    scrollTo: (index) => {
      if (isLong) virtualizer.scrollToIndex(index, { align: 'auto' });
    },
  };
}

function notMeasured(): void {}
