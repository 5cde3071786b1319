/** Images, histograms and tables of a history, as the client logs them (its `wandb/sdk/data_types`). */

import { isObject, type JsonValue } from '../../../shared/pythonJson.ts';

export interface LoggedImage {
  /** Its path among the run's files. */
  readonly path: string;
  readonly caption: string | null;
  /** In pixels; null where the client did not say. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** A bar: how many values lie between two ends. */
export interface HistogramBar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export type Media =
  | { readonly kind: 'images'; readonly images: readonly LoggedImage[] }
  | { readonly kind: 'histogram'; readonly bars: readonly HistogramBar[] }
  | { readonly kind: 'table'; readonly path: string; readonly rows: number; readonly columns: number };

/** What was logged at a step; null where it cannot be understood. */
export interface MediaRow {
  readonly step: number;
  readonly media: Media | null;
}

/** What was logged under a key, by step. */
export function mediaRows(rows: readonly Readonly<Record<string, unknown>>[], key: string): readonly MediaRow[] {
  return rows.flatMap((row) => {
    const step = row['_step'];
    return typeof step === 'number' ? [{ step, media: readMedia(row[key] as JsonValue | undefined) }] : [];
  });
}

/** Reads one value of a history; null where it is none of these. */
export function readMedia(value: JsonValue | undefined): Media | null {
  if (!isObject(value)) return null;
  const { _type: type, path } = value;
  if (type === 'image-file' && typeof path === 'string') {
    return { kind: 'images', images: [{ path, caption: textOf(value['caption']), size: sizeOf(value) }] };
  }
  if (type === 'images/separated' || type === 'images') return { kind: 'images', images: separateImages(value) };
  if (type === 'histogram') return { kind: 'histogram', bars: histogramBars(value) };
  if (type === 'table-file' && typeof path === 'string') {
    return { kind: 'table', path, rows: Number(value['nrows'] ?? 0), columns: Number(value['ncols'] ?? 0) };
  }
  return null;
}

type Facts = { readonly [key: string]: JsonValue };

function separateImages(value: Facts): readonly LoggedImage[] {
  const captions = listOf(value['captions']);
  return listOf(value['filenames']).flatMap((path, at) =>
    typeof path === 'string' ? [{ path, caption: textOf(captions[at]), size: sizeOf(value) }] : [],
  );
}

/** Bars from counts and the ends between them, or from ends that are evenly apart and are told by the first and the step. */
function histogramBars(value: Facts): readonly HistogramBar[] {
  const counts = listOf(value['values']).map(Number);
  const packed = value['packedBins'];
  const ends = isObject(packed)
    ? Array.from({ length: counts.length + 1 }, (_, at) => Number(packed['min']) + at * Number(packed['size']))
    : listOf(value['bins']).map(Number);
  return counts.flatMap((count, at) => {
    const [from, to] = [ends[at], ends[at + 1]];
    return from === undefined || to === undefined || !Number.isFinite(count) ? [] : [{ from, to, count }];
  });
}

function sizeOf({ width, height }: Facts): LoggedImage['size'] {
  const isSize = typeof width === 'number' && typeof height === 'number' && width > 0 && height > 0;
  return isSize ? { width, height } : null;
}

const listOf = (value: JsonValue | undefined): readonly JsonValue[] =>
  Array.isArray(value) ? (value as readonly JsonValue[]) : [];

const textOf = (value: JsonValue | undefined) => (typeof value === 'string' && value !== '' ? value : null);
