/**
 * Where the lines of a console stand while it is scrolled. Lines may wrap, and nobody measures a million of them; so the
 * scroll position is read as a part of the whole: at a third of the way, the place that is a third down the console
 * stands a third down the window. Both ends are exact, whatever the lines' heights, and where lines do not wrap this is
 * ordinary scrolling.
 */

/** Height of a line that does not wrap, in pixels. */
export const LINE = 20;
/** Browsers bear no taller elements than about this, in pixels; longer consoles scroll in larger steps. */
const TALLEST = 16_000_000;
/** Lines beyond the window that are drawn too, at each side. */
const MORE = 10;

/** The window that a console is seen through, in pixels. */
export interface LogWindow {
  readonly top: number;
  readonly height: number;
}

/** How tall what scrolls is, in pixels. */
export const scrollHeight = (total: number) => Math.min(TALLEST, total * LINE);

/** How far a window is scrolled: 0 at the start, 1 at the end. */
function scrolled(total: number, { top, height }: LogWindow): number {
  const room = scrollHeight(total) - height;
  return room <= 0 ? 0 : Math.min(1, Math.max(0, top / room));
}

export interface ShownLines {
  /** The line through which the place goes that stays put, from 0; how much of that line is above the place. */
  readonly anchor: number;
  readonly part: number;
  /** Where in the window that place is, in pixels from its top. */
  readonly y: number;
  /** The lines to draw: from `first` on, before `end`. */
  readonly first: number;
  readonly end: number;
}

/** The lines that a window shows; `total` is at least one. */
export function shownLines(total: number, window: LogWindow): ShownLines {
  const fraction = scrolled(total, window);
  const place = fraction * total;
  const anchor = Math.min(total - 1, Math.floor(place));
  const y = fraction * window.height;
  return {
    anchor,
    part: place - anchor,
    y,
    first: Math.max(0, anchor - Math.ceil(y / LINE) - MORE),
    end: Math.min(total, anchor + Math.ceil((window.height - y) / LINE) + MORE),
  };
}

/**
 * How far to scroll, in pixels, so that a line is seen: in the middle of the window, or, where lines wrap, at the place
 * that stays put.
 */
export function scrollTo(line: number, total: number, height: number, isWrapped: boolean): number {
  const room = scrollHeight(total) - height;
  if (room <= 0) return 0;
  const fraction = isWrapped ? (line + 0.5) / total : (line * LINE - (height - LINE) / 2) / (total * LINE - height);
  return Math.min(1, Math.max(0, fraction)) * room;
}

/** Where a line's top stands in the window, where lines do not wrap, in pixels. */
export function lineTop(line: number, total: number, window: LogWindow): number {
  const { anchor, part, y } = shownLines(total, window);
  return y + (line - anchor - part) * LINE;
}
