/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no tag is a splitter */
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

interface SplitterProps {
  readonly label: string;
  /** Width of what it is the edge of, which is the element around it, in pixels. */
  readonly width: number;
  /** The widths that it keeps to, in pixels. */
  readonly least: number;
  readonly most: number;
  /** Which edge it is: the end of what grows to the right, the start of what grows to the left. */
  readonly edge: 'start' | 'end';
  /** How far an arrow key moves it, in pixels. */
  readonly step: number;
  readonly className: string | undefined;
  readonly onResize: (width: number) => void;
  /** Brings back the usual width: by Enter, or by a double click. */
  readonly onReset: () => void;
}

/** An upright edge, to be dragged, or moved with arrow keys, Home and End. It has no look of its own. */
export function Splitter({ label, width, least, most, edge, step, className, onResize, onReset }: SplitterProps) {
  const start = useRef({ x: 0, width: 0 });
  const direction = edge === 'end' ? 1 : -1;
  const resize = (wanted: number) => {
    onResize(Math.round(Math.min(most, Math.max(least, wanted))));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    // It may be wider than it was told to be, where there is room.
    start.current = { x: event.clientX, width: event.currentTarget.parentElement?.offsetWidth || width };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    resize(start.current.width + direction * (event.clientX - start.current.x));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onReset();
    else if (event.key === 'Home') resize(least);
    else if (event.key === 'End') resize(most);
    else if (event.key === 'ArrowRight') resize(width + direction * step);
    else if (event.key === 'ArrowLeft') resize(width - direction * step);
    else return;
    event.preventDefault();
  };
  return (
    // A separator that can be focused is a control, which the rule does not know.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={className}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={width}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
      tabIndex={0}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
      onDoubleClick={onReset}
    />
  );
}
