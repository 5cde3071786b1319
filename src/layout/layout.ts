/**
 * Lays out what is drawn: by ELK in a worker, or in columns of our own where the picture is plain, and where ELK would
 * take too long or fails.
 *
 * Every request is answered: with a layout, or with a LayoutCancelledError when it was aborted or a newer one came. ELK
 * cannot be interrupted, so cancelling replaces the worker.
 */

import { BoundedMap } from '../shared/boundedMap.ts';
import { layoutColumns } from './columns.ts';
import type { LayoutEngine, LayoutEngines, StartEngine } from './engine.ts';
import { anchor } from './geometry.ts';
import type { Layout, LayoutInput } from './geometry.ts';

export type { Layout } from './geometry.ts';

export interface LayoutOptions {
  /** The picture that this one follows: what was there keeps its order. */
  readonly previous?: Layout | undefined;
  /** The id of the drawn node that was acted on: it stays where it was in `previous`. */
  readonly keep?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Up to these ELK answers within about half a second of processor time; columns take 10 ms and cross no more edges.
 */
export const ELK_MOST_NODES = 400;
export const ELK_MOST_EDGES = 800;

/** Up to this many nodes and edges columns take less than a frame. */
const FRAME_MOST = 600;

/** How long an engine may take, in milliseconds. */
const DEADLINES = { elk: 6_000, columns: 60_000 };

/** How many layouts are kept, so that Back costs nothing. */
const KEPT = 32;

/** The request was aborted, or a newer one took its place. */
export class LayoutCancelledError extends Error {
  override readonly name = 'LayoutCancelledError';
}

export interface Layouter {
  /**
   * Lays out a drawn graph. One layout is made at a time.
   *
   * @throws {LayoutCancelledError} when it is aborted, or when a newer layout is asked for before it is done.
   */
  layoutGraph(input: LayoutInput, options?: LayoutOptions): Promise<Layout>;
  /** Loads and warms ELK, so that the first picture does not wait for it. Call it while a query is under way. */
  warmUp(): void;
}

/**
 * Makes a layouter.
 *
 * @param engines null where there are none: columns are made in this thread then.
 * @param deadlines how long each engine may take, in milliseconds, before something quicker stands in.
 */
export function createLayouter(engines: LayoutEngines | null, deadlines = DEADLINES): Layouter {
  const running = new Map<keyof LayoutEngines, LayoutEngine>();
  const kept = new BoundedMap<string, Layout>({ most: KEPT });
  let cancelLast: (() => void) | null = null;

  const engineFor = (name: keyof LayoutEngines, start: StartEngine): LayoutEngine => {
    const engine = running.get(name) ?? start();
    running.set(name, engine);
    return engine;
  };
  const stop = (name: keyof LayoutEngines): void => {
    running.get(name)?.terminate();
    running.delete(name);
  };

  /** By an engine; null when it failed or took too long. */
  const layoutBy = (
    name: keyof LayoutEngines,
    start: StartEngine,
    input: LayoutInput,
    { previous, signal }: LayoutOptions,
  ): Promise<Layout | null> => {
    const { promise, resolve, reject } = Promise.withResolvers<Layout | null>();
    const settled = new AbortController();
    const end = (finish: () => void): void => {
      if (settled.signal.aborted) return;
      settled.abort();
      clearTimeout(timer);
      if (cancelLast === cancel) cancelLast = null;
      finish();
    };
    const giveUp = (): void =>
      end(() => {
        stop(name);
        resolve(null);
      });
    const cancel = (): void =>
      end(() => {
        stop(name);
        reject(new LayoutCancelledError('A newer layout was asked for.'));
      });
    const timer = setTimeout(giveUp, deadlines[name]);
    signal?.addEventListener('abort', cancel, { signal: settled.signal });
    cancelLast = cancel;
    try {
      engineFor(name, start)
        .layout(input, previous)
        .then((layout) => end(() => resolve(layout)), giveUp);
    } catch {
      giveUp();
    }
    return promise;
  };

  const layOut = async (input: LayoutInput, options: LayoutOptions): Promise<Layout> => {
    if (engines && suitsElk(input)) {
      const columns = layoutColumns(input, options.previous);
      if (columns.isPlain) return columns;
      // ELK keeps the order that it is given: that of the picture before, or else of the columns.
      const ordered = { ...options, previous: options.previous ?? columns };
      return (await layoutBy('elk', engines.elk, input, ordered)) ?? columns;
    }
    const isLong = input.nodes.length + input.edges.length > FRAME_MOST;
    const byWorker = engines && isLong ? await layoutBy('columns', engines.columns, input, options) : null;
    return byWorker ?? layoutColumns(input, options.previous);
  };

  return {
    async layoutGraph(input, options = {}) {
      if (options.signal?.aborted) throw new LayoutCancelledError('The layout was aborted before it began.');
      cancelLast?.();
      // Large graphs are quickly laid out again, and comparing them would take as long.
      const key = suitsElk(input) ? contentKey(input, options.previous) : null;
      const layout = (key === null ? undefined : kept.get(key)) ?? (await layOut(input, options));
      if (key !== null) kept.set(key, layout);
      const { previous, keep } = options;
      return previous && keep !== undefined ? anchor(layout, previous, keep) : layout;
    },

    warmUp() {
      try {
        if (engines && !running.has('elk')) engineFor('elk', engines.elk).warmUp();
      } catch {
        stop('elk');
      }
    },
  };
}

function suitsElk({ nodes, edges }: LayoutInput): boolean {
  return nodes.length <= ELK_MOST_NODES && edges.length <= ELK_MOST_EDGES;
}

/** All that a small layout depends on: what is drawn, and where it stood before. */
function contentKey({ nodes, edges }: LayoutInput, previous: Layout | undefined): string {
  return JSON.stringify([
    nodes.map(({ id, kind, generation, home }) => [id, kind, generation, home]),
    edges.map(({ source, target }) => [source, target]),
    previous?.ids,
    previous?.places.map(({ y }) => Math.round(y)),
  ]);
}
