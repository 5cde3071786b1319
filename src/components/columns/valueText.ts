import type { JsonValue } from '../../shared/pythonJson.ts';
import type { Formats } from '../../i18n/formats.ts';

/** More of a value is never seen in a cell, nor where it is hovered. */
const CELL = 1_000;

/** A logged value in a cell. */
export function valueText(value: JsonValue | undefined, formats: Formats): string {
  if (typeof value === 'number') return formats.measure(value);
  return textOf(value).slice(0, CELL);
}

/** A logged value in a file: numbers as exactly as they were logged. */
export function exportedValue(value: JsonValue | undefined): string | number {
  return typeof value === 'number' ? value : textOf(value);
}

function textOf(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
