/** A JSON document as a tree, flattened: each value stands before those that it holds. */

import { isObject, type JsonValue, writePythonJson } from '../../shared/pythonJson.ts';
import { fold } from '../../shared/fold.ts';

export type JsonDocument = { readonly [key: string]: JsonValue } | readonly JsonValue[];

/** One value of a document. */
export interface ValueNode {
  /** Its keys from the top: unlike paths, these are never the same for two values. */
  readonly id: string;
  /** Its key, or its number in a list. */
  readonly key: string;
  /** The keys that lead to it, as Python writes them: `optimizer.lr`, `layers[0].units`. */
  readonly path: string;
  readonly value: JsonValue;
  /** From 1, as `aria-level` counts. */
  readonly level: number;
  /** How many values it holds directly; 0 for a leaf. */
  readonly count: number;
}

/** All values of a document, in its order. */
export function valueNodes(document: JsonDocument): readonly ValueNode[] {
  const nodes: ValueNode[] = [];
  const add = (holder: Holder): void => {
    for (const node of heldBy(holder)) {
      nodes.push(node);
      if (node.count > 0) add(node);
    }
  };
  add({ ...TOP, value: document });
  return nodes;
}

type Holder = Pick<ValueNode, 'id' | 'path' | 'value' | 'level'>;

/** What holds the values of the first level. */
const TOP = { id: '', path: '', level: 0 };

/** The values that a list or object holds directly. */
function heldBy({ id, path, value, level }: Holder): readonly ValueNode[] {
  const node = (key: string, path: string, value: JsonValue): ValueNode => ({
    id: `${id}\n${key}`,
    key,
    path,
    value,
    level: level + 1,
    count: sizeOf(value),
  });
  if (Array.isArray(value)) {
    const list: readonly JsonValue[] = value;
    return list.map((item, at) => node(String(at), `${path}[${at}]`, item));
  }
  if (!isObject(value)) return [];
  const before = path === '' ? '' : `${path}.`;
  return Object.entries(value).map(([key, item]) => node(key, before + key, item));
}

function sizeOf(value: JsonValue): number {
  if (Array.isArray(value)) return value.length;
  return isObject(value) && mediaPath(value) === null ? Object.keys(value).length : 0;
}

/**
 * The file of a logged table or image, which stands for how the client describes it: that is of no use to a reader.
 * Null for other values.
 */
export function mediaPath(value: JsonValue): string | null {
  return isObject(value) && typeof value['_type'] === 'string' && typeof value['path'] === 'string'
    ? value['path']
    : null;
}

/** Branches of more values than this are closed at first, unless they stand alone. */
const WIDE = 25;
/** So many rows may be there at first. */
const FIRST_ROWS = 100;
/** Lists of plain values that are no longer than this, in characters, can be read without being opened. */
const SHORT = 60;

/** The branches that are open at first, by their ids: level by level, as long as there is room. */
export function openAtFirst(document: JsonDocument): ReadonlySet<string> {
  const open = new Set<string>();
  let level = heldBy({ ...TOP, value: document });
  let room = FIRST_ROWS - level.length;
  while (level.length > 0) {
    const next: ValueNode[] = [];
    for (const node of level) {
      const { id, value, count } = node;
      if (count === 0 || (count > Math.min(WIDE, room) && level.length > 1) || isReadClosed(value)) continue;
      open.add(id);
      room -= count;
      next.push(...heldBy(node));
    }
    level = next;
  }
  return open;
}

function isReadClosed(value: JsonValue): boolean {
  if (!Array.isArray(value)) return false;
  const list: readonly JsonValue[] = value;
  return list.every((item) => typeof item !== 'object' || item === null) && brief(value, SHORT + 1).length <= SHORT;
}

/** The values that are seen, where those of a closed branch are not. */
export function seenNodes(nodes: readonly ValueNode[], isOpen: (id: string) => boolean): readonly ValueNode[] {
  let closedLevel = Number.POSITIVE_INFINITY;
  return nodes.filter(({ id, level, count }) => {
    if (level > closedLevel) return false;
    closedLevel = count > 0 && !isOpen(id) ? level : Number.POSITIVE_INFINITY;
    return true;
  });
}

/** What each value is searched by: its path, and its text where it holds no others. */
export function searchTexts(nodes: readonly ValueNode[]): readonly string[] {
  return nodes.map(({ path, value, count }) => fold(count === 0 ? `${path}\n${leafText(value)}` : path));
}

/**
 * The values whose path or text holds every word, and the branches that lead to them.
 *
 * @param texts what each of the nodes is searched by
 * @param words in lower case, as the texts are
 */
export function matchingNodes(
  nodes: readonly ValueNode[],
  texts: readonly string[],
  words: readonly string[],
): readonly ValueNode[] {
  const kept: ValueNode[] = [];
  /** The level at which the next value before is a branch that leads to what was kept last. */
  let leadingLevel = 0;
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const node = nodes[at];
    if (node === undefined) continue;
    if (node.level !== leadingLevel && !words.every((word) => texts[at]?.includes(word))) continue;
    kept.push(node);
    leadingLevel = node.level - 1;
  }
  return kept.reverse();
}

/** A value that holds no others, as text. */
export function leafText(value: JsonValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null) return mediaPath(value) ?? (Array.isArray(value) ? '[]' : '{}');
  return String(value);
}

/** A text of more characters than this may not fit into a line of a tree. */
const LINE = 60;

/** Whether a value is a text that a line of a tree may cut. */
export function isLongText(value: JsonValue): value is string {
  return typeof value === 'string' && (value.length > LINE || value.includes('\n'));
}

/** What lands on the clipboard for a value: a text as it is, everything else as JSON. */
export function copiedText(value: JsonValue): string {
  return typeof value === 'object' && value !== null ? writePythonJson(value) : leafText(value);
}

/** The beginning of a value as JSON, at most `length` characters; the rest is not looked at. */
export function brief(value: JsonValue, length: number): string {
  let text = '';
  const writeAll = (parts: Iterable<readonly [string, JsonValue]>): void => {
    let before = '';
    for (const [name, part] of parts) {
      if (text.length >= length) return;
      text += before + name;
      before = ', ';
      write(part);
    }
  };
  const write = (part: JsonValue): void => {
    if (Array.isArray(part)) {
      text += '[';
      writeAll(listed(part));
      text += ']';
    } else if (isObject(part)) {
      text += '{';
      writeAll(named(part));
      text += '}';
    } else {
      text += typeof part === 'string' ? JSON.stringify(part.slice(0, length)) : leafText(part);
    }
  };
  write(value);
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

function* listed(list: readonly JsonValue[]): Iterable<readonly [string, JsonValue]> {
  for (const item of list) yield ['', item];
}

function* named(object: { readonly [key: string]: JsonValue }): Iterable<readonly [string, JsonValue]> {
  for (const key of Object.keys(object)) yield [`${key}: `, object[key] ?? null];
}
