import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';

/** Height of a row in pixels. */
const ROW = 40;

/**
 * Which rows of a long table are in sight.
 *
 * @param onEnd asks for more; called when the end comes into sight
 */
export function useVirtualRows(count: number, onEnd?: () => void) {
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- there is no compiler here to be held back
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const items = virtualizer.getVirtualItems();
  const isAtEnd = (items.at(-1)?.index ?? -1) >= count - 1;
  useEffect(() => {
    if (isAtEnd) onEnd?.();
  }, [isAtEnd, onEnd]);
  return {
    scroller,
    indices: items.map(({ index }) => index),
    /** Room for the rows that are not drawn, in pixels. */
    before: items[0]?.start ?? 0,
    after: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
  };
}
