/** What of a file can be shown. */

import type { FileStart } from '../../api/fileStart.ts';
import { isObject, type JsonValue, readPythonJson } from '../../shared/pythonJson.ts';
import type { JsonDocument } from '../values/valueNodes.ts';
import { closedJson } from './closedJson.ts';
import { type TableData, type TableFormat, tableOf } from './tableRows.ts';

/** How a file is looked into, as far as its name says it. */
export type FileLook = 'image' | 'video' | 'audio' | 'text' | TableFormat;

const LOOKS: readonly (readonly [RegExp, FileLook])[] = [
  [/\.(?:png|jpe?g|gif|webp|avif|bmp|svg)$/iu, 'image'],
  [/\.(?:mp4|webm|mov)$/iu, 'video'],
  [/\.(?:mp3|wav|ogg|flac|m4a)$/iu, 'audio'],
  [/\.table\.json$/iu, 'json'],
  [/\.(?:jsonl|ndjson)$/iu, 'jsonLines'],
  [/\.csv$/iu, 'csv'],
  [/\.tsv$/iu, 'tsv'],
];

/** How a file of this name is looked into. */
export function lookOf(name: string): FileLook {
  return LOOKS.find(([pattern]) => pattern.test(name))?.[1] ?? 'text';
}

/** Whether a name is that of an image that browsers draw. */
export function isImageName(name: string): boolean {
  return lookOf(name) === 'image';
}

/** The start of a file as what its text is. Everything in it is shown as text. */
export type Preview =
  | { readonly kind: 'binary' }
  | { readonly kind: 'text' | 'markdown'; readonly text: string }
  | { readonly kind: 'json'; readonly document: JsonDocument }
  | ({ readonly kind: 'table' } & TableData);

/** How the start of a file is shown. JSON that is cut is shown as far as it goes. */
export function previewOf(name: string, { text, isWhole }: FileStart): Preview {
  if (text === null) return { kind: 'binary' };
  if (/\.(?:md|markdown)$/iu.test(name)) return { kind: 'markdown', text };
  const document = /\.json$/iu.test(name) ? readStart(text, isWhole) : undefined;
  const table = tableOf(document);
  if (table !== null) return { kind: 'table', ...table };
  if (isObject(document) || Array.isArray(document)) return { kind: 'json', document };
  return { kind: 'text', text };
}

function readStart(text: string, isWhole: boolean): JsonValue | undefined {
  const closed = isWhole ? text : closedJson(text);
  return closed === null ? undefined : readPythonJson(closed);
}
