/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no tag is a virtual list box, a titled group or a splitter */
import type { KeyboardEvent, PointerEvent } from 'react';

import { PREVIEW_WIDTHS } from '../state/preferences.ts';
import styles from './ResizeHandle.module.css';

interface ResizeHandleProps {
  readonly width: number;
  readonly onResize: (width: number) => void;
  readonly label: string;
}

/** How far an arrow key moves the edge, in pixels. */
const STEP = 24;

/** The inner edge of a panel at the right, to be dragged or moved with arrow keys. */
export function ResizeHandle({ width, onResize, label }: ResizeHandleProps) {
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { right } = event.currentTarget.parentElement?.getBoundingClientRect() ?? { right: 0 };
    onResize(right - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onResize(width + step);
  };
  return (
    // A separator that can be focused is a control, which the rule does not know.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className={styles.handle}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={PREVIEW_WIDTHS.least}
      aria-valuemax={PREVIEW_WIDTHS.most}
      aria-valuenow={width}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
      onDoubleClick={() => onResize(PREVIEW_WIDTHS.usual)}
    />
  );
}
