/**
 * What a lineage view shows, as its address says it.
 *
 * The whole view is in the search parameters, so that a copied address opens the same picture. Defaults are absent.
 * Lists of node keys are joined with dots and tuples with underscores, which addresses leave unescaped; lists of other
 * people's words (types, states) stay arrays, because words may hold any character.
 */

import * as v from 'valibot';

import type { DrawnId } from '../model/drawn.ts';
import type { NodeKey } from '../model/lineage.ts';

export interface Position {
  readonly x: number;
  readonly y: number;
}

export interface Viewport extends Position {
  readonly zoom: number;
}

export interface ViewSpec {
  /** How many edges to follow towards sources and towards results; all of them when null. */
  readonly upstreamHops: number | null;
  readonly downstreamHops: number | null;
  readonly extended: boolean;
  readonly includeGenerated: boolean;
  /** What is filtered out: a type that comes into being later is shown. */
  readonly withoutTypes: readonly string[];
  readonly withoutJobTypes: readonly string[];
  readonly withoutStates: readonly string[];
  /** Only artifacts with one of these aliases or tags, where any are given. */
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
  /** Days, such as 2026-11-20, in the reader's time zone; both included. */
  readonly since: string | null;
  readonly until: string | null;
  readonly extracted: readonly NodeKey[];
  readonly pinned: readonly NodeKey[];
  readonly hidden: readonly NodeKey[];
  /** Clusters drawn as their members. */
  readonly expanded: readonly DrawnId[];
  /** Nodes at the edge of what was fetched whose neighbours were asked for. */
  readonly reached: readonly NodeKey[];
  /** How many nodes are fetched at the most, the nearest to the base first. */
  readonly budget: number;
  /** Where nodes were dragged to, seen from where the layout puts the base. */
  readonly moved: Readonly<Record<string, Position>>;
  /** Nothing, what is previewed, or the two ends of a path. */
  readonly selected: readonly DrawnId[];
  /** The point in the middle, seen from where the layout puts the base. Null until somebody pans or zooms. */
  readonly viewport: Viewport | null;
}

/** The budget fits a sweep of 25,000 runs with models and evaluations; beyond it the edge of the graph offers the rest. */
export const defaultView: ViewSpec = {
  upstreamHops: null,
  downstreamHops: null,
  extended: false,
  includeGenerated: false,
  withoutTypes: [],
  withoutJobTypes: [],
  withoutStates: [],
  aliases: [],
  tags: [],
  since: null,
  until: null,
  extracted: [],
  pinned: [],
  hidden: [],
  expanded: [],
  reached: [],
  budget: 150_000,
  moved: {},
  selected: [],
  viewport: null,
};

/** More nodes than this are too many for a browser. */
export const MOST_NODES = 2_000_000;

const coordinate = '-?\\d{1,7}';
const nodeKeyPattern = /^[ar]\d{1,15}$/;
const drawnIdPattern = /^(?:[ar]\d{1,15}|[cp]:[\w-]{1,64})$/;
const movedPattern = new RegExp(`^([ar]\\d{1,15}|[cp]:[\\w-]{1,64}?)_(${coordinate})_(${coordinate})$`);
const viewportPattern = new RegExp(`^(${coordinate})_(${coordinate})_(\\d{1,2}(?:\\.\\d{1,4})?)$`);

const hops = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));
const flag = v.boolean();
const budget = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_NODES));
const words = v.pipe(v.array(v.string()), v.minLength(1));
const day = v.pipe(v.string(), v.isoDate());

const dotted = <T extends string>(item: RegExp) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.split('.')),
    v.array(v.pipe(v.string(), v.regex(item))),
    v.transform((items) => items as T[]),
  );

const moved = v.pipe(
  v.string(),
  v.transform((text) => text.split('.').map((item) => movedPattern.exec(item))),
  v.array(v.custom<RegExpExecArray>((match) => match !== null)),
  v.transform((matches) =>
    Object.fromEntries(matches.map(([, id, x, y]) => [String(id), { x: Number(x), y: Number(y) }])),
  ),
);

const viewport = v.pipe(
  v.string(),
  v.regex(viewportPattern),
  v.transform((text): Viewport => {
    const [x, y, zoom] = text.split('_').map(Number);
    return { x: x ?? 0, y: y ?? 0, zoom: zoom ?? 1 };
  }),
  v.check(({ zoom }) => zoom > 0),
);

/** Each search parameter: what it sets, and what it may be. */
const parameters = {
  up: { field: 'upstreamHops', schema: hops },
  down: { field: 'downstreamHops', schema: hops },
  extended: { field: 'extended', schema: flag },
  generated: { field: 'includeGenerated', schema: flag },
  notTypes: { field: 'withoutTypes', schema: words },
  notJobTypes: { field: 'withoutJobTypes', schema: words },
  notStates: { field: 'withoutStates', schema: words },
  aliases: { field: 'aliases', schema: words },
  tags: { field: 'tags', schema: words },
  since: { field: 'since', schema: day },
  until: { field: 'until', schema: day },
  extracted: { field: 'extracted', schema: dotted<NodeKey>(nodeKeyPattern) },
  pinned: { field: 'pinned', schema: dotted<NodeKey>(nodeKeyPattern) },
  hidden: { field: 'hidden', schema: dotted<NodeKey>(nodeKeyPattern) },
  expanded: { field: 'expanded', schema: dotted<DrawnId>(drawnIdPattern) },
  reached: { field: 'reached', schema: dotted<NodeKey>(nodeKeyPattern) },
  budget: { field: 'budget', schema: budget },
  moved: { field: 'moved', schema: moved },
  selected: { field: 'selected', schema: v.pipe(dotted<DrawnId>(drawnIdPattern), v.maxLength(2)) },
  view: { field: 'viewport', schema: viewport },
} as const satisfies Record<
  string,
  { field: keyof ViewSpec; schema: v.GenericSchema<never, unknown> | v.GenericSchema }
>;

type ParameterName = keyof typeof parameters;
const parameterNames = Object.keys(parameters) as ParameterName[];

/** The lineage view's part of an address, as the router holds it. */
export type LineageSearch = { readonly [name in ParameterName]?: string | number | boolean | readonly string[] };

/**
 * The schema of the lineage route's search parameters, for the router's `validateSearch`.
 *
 * It lets everything through, bad values included: `readView` drops those and says which, and the address stays as it
 * was written until the next action.
 */
export const lineageSearchSchema = v.looseObject(
  Object.fromEntries(parameterNames.map((name) => [name, v.optional(v.any())])) as Record<
    ParameterName,
    v.OptionalSchema<v.AnySchema, undefined>
  >,
);

export interface ReadView {
  readonly view: ViewSpec;
  /** Names of search parameters that are unknown or have an invalid value. */
  readonly dropped: readonly string[];
}

/** What an address says, with defaults for what it does not say. Never throws. */
export function readView(search: Readonly<Record<string, unknown>>): ReadView {
  const view: Record<string, unknown> = { ...defaultView };
  const dropped: string[] = [];
  for (const [name, value] of Object.entries(search)) {
    if (value === undefined) continue;
    const parameter = Object.hasOwn(parameters, name) ? parameters[name as ParameterName] : undefined;
    const result = parameter && v.safeParse(parameter.schema, value);
    if (parameter && result?.success) view[parameter.field] = result.output;
    else dropped.push(name);
  }
  return { view: view as unknown as ViewSpec, dropped };
}

const write = {
  list: (items: readonly string[]) => (items.length === 0 ? undefined : items.join('.')),
  words: (items: readonly string[]) => (items.length === 0 ? undefined : items),
  flag: (on: boolean) => (on ? true : undefined),
  optional: <T>(value: T | null) => value ?? undefined,
};

/** The shortest address of a view; `readView` gives the same view back, positions rounded to whole pixels. */
export function writeView(view: ViewSpec): LineageSearch {
  const search: Record<ParameterName, LineageSearch[ParameterName] | undefined> = {
    up: write.optional(view.upstreamHops),
    down: write.optional(view.downstreamHops),
    extended: write.flag(view.extended),
    generated: write.flag(view.includeGenerated),
    notTypes: write.words(view.withoutTypes),
    notJobTypes: write.words(view.withoutJobTypes),
    notStates: write.words(view.withoutStates),
    aliases: write.words(view.aliases),
    tags: write.words(view.tags),
    since: write.optional(view.since),
    until: write.optional(view.until),
    extracted: write.list(view.extracted),
    pinned: write.list(view.pinned),
    hidden: write.list(view.hidden),
    expanded: write.list(view.expanded),
    reached: write.list(view.reached),
    budget: view.budget === defaultView.budget ? undefined : view.budget,
    moved: write.list(Object.entries(view.moved).map(([id, { x, y }]) => `${id}_${Math.round(x)}_${Math.round(y)}`)),
    selected: write.list(view.selected),
    view: view.viewport ? writeViewport(view.viewport) : undefined,
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

/** Three decimals of zoom are finer than a pixel on any screen. */
function writeViewport({ x, y, zoom }: Viewport): string {
  return `${Math.round(x)}_${Math.round(y)}_${Number(zoom.toFixed(3))}`;
}
