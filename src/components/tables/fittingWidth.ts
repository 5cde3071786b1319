/** How wide a column is until the reader drags its edge: as its head and its first cells need. */

import type { TableColumn } from './tableColumn.ts';

/** What a digit and another character of a cell take, and a character of a head, in pixels. */
const DIGIT = 8.4;
const LETTER = 7.4;
const HEAD = 6.9;
/** What stands beside the text, in pixels: the padding of a cell, and beside a head the sign of its order. */
const PADDING = 24;
const SIGN = 18;

/** Widths that dragging an edge keeps to, in pixels. */
export const WIDTHS = { least: 56, most: 800 } as const;

const USUAL = [72, 300] as const;

type Measured<Row> = Pick<TableColumn<Row>, 'name' | 'text' | 'widths'>;

/** The width of a column with these rows, in pixels. */
export function fittingWidth<Row>(column: Measured<Row>, rows: readonly Row[]): number {
  const { name, text, widths: [least, most] = USUAL } = column;
  const needed = Math.max(name.length * HEAD + SIGN, ...rows.map((row) => textWidth(text(row))));
  return Math.round(Math.min(most, Math.max(least, needed + PADDING)));
}

/** Whether a column of a width that fits could show more if it were wider. */
export function wouldGrow<Row>({ widths: [, most] = USUAL }: Measured<Row>, width: number): boolean {
  return width >= most;
}

function textWidth(text: string): number {
  const digits = text.replaceAll(/\D/gu, '').length;
  return digits * DIGIT + (text.length - digits) * LETTER;
}
