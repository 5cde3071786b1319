import { isObject, type JsonValue } from '../api/pythonJson.ts';

/** One leaf of a JSON document. */
export interface ValueRow {
  /** The keys that lead to it, as Python writes them: `optimizer.lr`, `layers[0].units`. */
  readonly path: string;
  readonly value: string;
  readonly kind: 'number' | 'string' | 'word' | 'empty';
}

/** More leaves than this are not listed: nobody scrolls through them, and the page must not stand still. */
export const MOST_ROWS = 20_000;

/** The leaves of a document in its order, at most `MOST_ROWS`. */
export function valueRows(
  document: { readonly [key: string]: JsonValue },
  numberText: (value: number) => string = String,
): readonly ValueRow[] {
  const rows: ValueRow[] = [];
  const open: { readonly path: string; readonly value: JsonValue }[] = entriesOf(document, '').reverse();
  for (let next = open.pop(); next !== undefined && rows.length < MOST_ROWS; next = open.pop()) {
    const { path, value } = next;
    const media = mediaPath(value);
    const children = media === null && typeof value === 'object' && value !== null ? entriesOf(value, path) : [];
    if (children.length === 0) rows.push({ path, ...leaf(media ?? value, numberText) });
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const child = children[at];
      if (child !== undefined) open.push(child);
    }
  }
  return rows;
}

/** The file of a logged table or image; how the client describes it is of no use to a reader. Null for other values. */
function mediaPath(value: JsonValue): string | null {
  return isObject(value) && typeof value['_type'] === 'string' && typeof value['path'] === 'string'
    ? value['path']
    : null;
}

function entriesOf(value: object, path: string): { readonly path: string; readonly value: JsonValue }[] {
  return Object.entries(value as { readonly [key: string]: JsonValue }).map(([key, child]) => ({
    path: Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`,
    value: child,
  }));
}

function leaf(value: JsonValue, numberText: (value: number) => string): Pick<ValueRow, 'value' | 'kind'> {
  if (typeof value === 'number') return { value: numberText(value), kind: 'number' };
  if (typeof value === 'string') return { value, kind: 'string' };
  if (value === null || typeof value === 'boolean') return { value: String(value), kind: 'word' };
  return { value: isObject(value) ? '{}' : '[]', kind: 'empty' };
}
