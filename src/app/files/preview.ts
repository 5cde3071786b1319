/** What of a file can be shown. */

import type { FileStart } from '../../api/fileStart.ts';
import { isObject, type JsonValue, readPythonJson } from '../../api/pythonJson.ts';

/** How a file is previewed. Everything in it is shown as text. */
export type Preview =
  | { readonly kind: 'image' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'text'; readonly text: string; readonly isWhole: boolean }
  | { readonly kind: 'json'; readonly document: { readonly [key: string]: JsonValue } }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly JsonValue[])[] };

const IMAGE = /\.(?:png|jpe?g|gif|webp|avif|bmp|svg)$/iu;

/** Whether a name is that of an image that browsers draw. */
export function isImageName(name: string): boolean {
  return IMAGE.test(name);
}

/** How the start of a file is shown. JSON that is cut is no JSON any more, and shown as text. */
export function previewOf(name: string, { text, isWhole }: FileStart): Preview {
  if (text === null) return { kind: 'binary' };
  if (isWhole && /\.json$/iu.test(name)) {
    const document = readPythonJson(text);
    const table = isObject(document) ? readTable(document) : null;
    if (table !== null) return table;
    if (isObject(document)) return { kind: 'json', document };
    if (Array.isArray(document)) return { kind: 'json', document: Object.fromEntries(document.entries()) };
  }
  return { kind: 'text', text, isWhole };
}

/** A document as a `wandb.Table`, which has its columns' names and rows as lists; null when it is none. */
function readTable(document: { readonly [key: string]: JsonValue }): Preview | null {
  const { columns, data } = document;
  if (!Array.isArray(columns) || !Array.isArray(data)) return null;
  const rows = (data as readonly JsonValue[]).filter((row) => Array.isArray(row)) as readonly (readonly JsonValue[])[];
  return rows.length === data.length ? { kind: 'table', columns: columns.map(String), rows } : null;
}
