/* oxlint-disable jsx-a11y/prefer-tag-over-role -- no tag is a splitter */
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useMessages } from '../../i18n/language.ts';
import styles from './DataTable.module.css';
import { WIDTHS } from './fittingWidth.ts';

interface ColumnEdgeProps {
  /** The column's name. */
  readonly name: string;
  /** In pixels. */
  readonly width: number;
  /** @param width null for the width that fits */
  readonly onChange: (width: number | null) => void;
}

/** How far an arrow key moves the edge, in pixels. */
const STEP = 16;

/** The edge of a column, to be dragged or moved with arrow keys. A double click brings back the width that fits. */
export function ColumnEdge({ name, width, onChange }: ColumnEdgeProps) {
  const { tables: texts } = useMessages();
  const start = useRef({ x: 0, width: 0 });
  const change = (wanted: number) => {
    onChange(Math.round(Math.min(WIDTHS.most, Math.max(WIDTHS.least, wanted))));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    // A column may be wider than it was told to be, where there is room.
    start.current = { x: event.clientX, width: event.currentTarget.parentElement?.offsetWidth || width };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) {
      change(start.current.width + event.clientX - start.current.x);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (step === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (step === undefined) onChange(null);
    else change(width + step);
  };
  return (
    // A separator that can be focused is a control, which the rule does not know.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <span
      className={styles.edge}
      role="separator"
      aria-orientation="vertical"
      aria-label={texts.widthOf(name)}
      aria-valuemin={WIDTHS.least}
      aria-valuemax={WIDTHS.most}
      aria-valuenow={width}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
      tabIndex={0}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
      onDoubleClick={() => {
        onChange(null);
      }}
    />
  );
}
