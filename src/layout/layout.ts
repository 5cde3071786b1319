/**
 * Lays out what is drawn: by ELK in a worker, or in columns of our own where ELK would take too long or fails.
 *
 * Every request is answered: with a layout, or with a LayoutCancelledError when it was aborted or a newer one came. ELK
 * cannot be interrupted, so cancelling replaces the worker.
 */

import { layoutColumns } from './columns.ts';
import type { LayoutEngine } from './elkEngine.ts';
import { fromElk, toElk, warmUpGraph } from './elkGraph.ts';
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

/** How long ELK may take, in milliseconds, before columns stand in. */
const DEADLINE = 6_000;

/** How many layouts are kept, so that Back costs nothing. */
const KEPT = 32;

/** The request was aborted, or a newer one took its place. */
export class LayoutCancelledError extends Error {
  override readonly name = 'LayoutCancelledError';
}

export interface Layouter {
  layoutGraph(input: LayoutInput, options?: LayoutOptions): Promise<Layout>;
  /** Loads and warms the engine, so that the first picture does not wait for it. Call it while a query is under way. */
  warmUp(): void;
}

/**
 * Makes a layouter.
 *
 * @param start starts the engine; null where there is none, and columns do all.
 */
export function createLayouter(start: (() => LayoutEngine) | null, deadline = DEADLINE): Layouter {
  const kept = new Map<string, Layout>();
  let engine: LayoutEngine | null = null;
  let cancelRunning: (() => void) | null = null;

  const stopEngine = (): void => {
    engine?.terminate();
    engine = null;
  };

  /** By ELK; null when it failed or took too long. */
  const layoutByElk = (
    start: () => LayoutEngine,
    input: LayoutInput,
    options: LayoutOptions,
  ): Promise<Layout | null> => {
    const { promise, resolve, reject } = Promise.withResolvers<Layout | null>();
    const settled = new AbortController();
    const end = (finish: () => void): void => {
      if (settled.signal.aborted) return;
      settled.abort();
      clearTimeout(timer);
      if (cancelRunning === cancel) cancelRunning = null;
      finish();
    };
    const giveUp = (): void =>
      end(() => {
        stopEngine();
        resolve(null);
      });
    const cancel = (): void =>
      end(() => {
        stopEngine();
        reject(new LayoutCancelledError('A newer layout was asked for.'));
      });
    const timer = setTimeout(giveUp, deadline);
    options.signal?.addEventListener('abort', cancel, { signal: settled.signal });
    cancelRunning = cancel;
    try {
      engine ??= start();
      engine
        .layout(toElk(input, options.previous))
        .then((answer) => fromElk(input, answer))
        .then((layout) => end(() => resolve(layout)), giveUp);
    } catch {
      giveUp();
    }
    return promise;
  };

  return {
    async layoutGraph(input, options = {}) {
      if (options.signal?.aborted) throw new LayoutCancelledError('The layout was aborted before it began.');
      cancelRunning?.();
      const key = contentKey(input, options.previous);
      const known = kept.get(key);
      const byElk =
        known === undefined && start !== null && suitsElk(input) ? layoutByElk(start, input, options) : null;
      const layout = known ?? (await byElk) ?? layoutColumns(input, options.previous);
      kept.delete(key);
      kept.set(key, layout);
      for (const oldest of kept.keys()) {
        if (kept.size <= KEPT) break;
        kept.delete(oldest);
      }
      const { previous, keep } = options;
      return previous && keep !== undefined ? anchor(layout, previous, keep) : layout;
    },

    warmUp() {
      if (start === null || engine !== null) return;
      try {
        const warming = start();
        engine = warming;
        warming.layout(warmUpGraph()).catch(() => {
          if (engine === warming) stopEngine();
        });
      } catch {
        engine = null;
      }
    },
  };
}

function suitsElk({ nodes, edges }: LayoutInput): boolean {
  return nodes.length <= ELK_MOST_NODES && edges.length <= ELK_MOST_EDGES;
}

/** All that a layout depends on: what is drawn, and where it stood before. */
function contentKey({ nodes, edges }: LayoutInput, previous: Layout | undefined): string {
  return JSON.stringify([
    nodes.map(({ id, kind, generation, home }) => [id, kind, generation, home]),
    edges.map(({ source, target }) => [source, target]),
    previous?.ids,
    previous?.places.map(({ y }) => Math.round(y)),
  ]);
}
