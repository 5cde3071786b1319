import type { JsonValue } from '../../shared/pythonJson.ts';
import { leafText, valueNodes } from './valueNodes.ts';

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
  return valueNodes(document)
    .filter(({ count }) => count === 0)
    .slice(0, MOST_ROWS)
    .map(({ path, value }) => ({
      path,
      value: typeof value === 'number' ? numberText(value) : leafText(value),
      kind: leafKind(value),
    }));
}

/** What a value that holds no others is: a word is true, false or null; a logged file counts as the text of its path. */
export function leafKind(value: JsonValue): ValueRow['kind'] {
  if (typeof value === 'number') return 'number';
  if (value === null || typeof value === 'boolean') return 'word';
  return typeof value === 'string' || !['{}', '[]'].includes(leafText(value)) ? 'string' : 'empty';
}
