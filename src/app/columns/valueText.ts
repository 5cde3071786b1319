import type { JsonValue } from '../../api/pythonJson.ts';
import type { Formats } from '../../i18n/formats.ts';

/** More of a value is never seen in a cell. */
const CELL = 80;

/** A logged value in a cell. */
export function valueText(value: JsonValue | undefined, formats: Formats): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return formats.measure(value);
  return (typeof value === 'object' ? JSON.stringify(value) : String(value)).slice(0, CELL);
}
