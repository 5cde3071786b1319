/** The layout client: every request is answered, and a newer one takes the place of an older one. */

import type { ElkNode } from 'elkjs/lib/elk-api.js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { LayoutEngine } from '../../src/layout/elkEngine.ts';
import type { Layout } from '../../src/layout/geometry.ts';
import { ELK_MOST_NODES, LayoutCancelledError, createLayouter } from '../../src/layout/layout.ts';
import { defaultChoices } from '../../src/model/choices.ts';
import { drawLineage } from '../../src/model/drawLineage.ts';
import { buildGraph } from '../../src/model/graph.ts';
import { chain, mnistStory, sweep } from '../builders.ts';

/** An engine that answers when it is told to. */
class ManualEngine implements LayoutEngine {
  isTerminated = false;
  readonly requests: { readonly graph: ElkNode; readonly answer: () => void; readonly fail: () => void }[] = [];

  layout(graph: ElkNode): Promise<ElkNode> {
    const { promise, resolve, reject } = Promise.withResolvers<ElkNode>();
    this.requests.push({ graph, answer: () => resolve(graph), fail: () => reject(new Error('StackOverflowError')) });
    return promise;
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

const DEADLINE = 1000;
const drawn = (columns = mnistStory()) => drawLineage(buildGraph(columns), defaultChoices).drawn;

function manualLayouter() {
  const engines: ManualEngine[] = [];
  const layouter = createLayouter(() => {
    engines.push(new ManualEngine());
    return engines.at(-1)!;
  }, DEADLINE);
  return { layouter, engines };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a request for a layout', () => {
  test('is answered by the engine, and from what is kept the second time', async () => {
    const { layouter, engines } = manualLayouter();
    const answer = layouter.layoutGraph(drawn());
    engines[0]!.requests[0]!.answer();
    expect((await answer).madeBy).toBe('elk');
    expect(await layouter.layoutGraph(drawn())).toBe(await answer);
    expect(engines[0]!.requests.length).toBe(1);
  });

  test('is cancelled by a newer one, whose engine is new', async () => {
    const { layouter, engines } = manualLayouter();
    const older = layouter.layoutGraph(drawn());
    const newer = layouter.layoutGraph(drawn(sweep({ runs: 9 })));
    await expect(older).rejects.toThrow(LayoutCancelledError);
    expect(engines.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    engines[0]!.requests[0]!.fail();
    engines[1]!.requests[0]!.answer();
    expect((await newer).ids.length).toBe(5);
    expect(engines[1]!.isTerminated).toBe(false);
  });

  test('is cancelled by its signal, before it began and while it runs', async () => {
    const { layouter, engines } = manualLayouter();
    await expect(layouter.layoutGraph(drawn(), { signal: AbortSignal.abort() })).rejects.toThrow(LayoutCancelledError);
    expect(engines).toEqual([]);
    const abort = new AbortController();
    const answer = layouter.layoutGraph(drawn(), { signal: abort.signal });
    abort.abort();
    await expect(answer).rejects.toThrow(LayoutCancelledError);
    expect(engines[0]!.isTerminated).toBe(true);
  });

  test('is answered in columns when the engine fails', async () => {
    const { layouter, engines } = manualLayouter();
    const answer = layouter.layoutGraph(drawn());
    engines[0]!.requests[0]!.fail();
    expect((await answer).madeBy).toBe('columns');
    expect(engines[0]!.isTerminated).toBe(true);
  });

  test('is answered in columns when the engine answers with something else', async () => {
    const { layouter, engines } = manualLayouter();
    const answer = layouter.layoutGraph(drawn());
    delete engines[0]!.requests[0]!.graph.children;
    engines[0]!.requests[0]!.answer();
    expect((await answer).madeBy).toBe('columns');
  });

  test('is answered in columns when the engine cannot be started', async () => {
    const layouter = createLayouter(() => {
      throw new Error('No workers here.');
    });
    expect((await layouter.layoutGraph(drawn())).madeBy).toBe('columns');
  });

  test('is answered in columns when the engine takes too long', async () => {
    const { layouter, engines } = manualLayouter();
    const answer = layouter.layoutGraph(drawn());
    await vi.advanceTimersByTimeAsync(DEADLINE - 1);
    expect(engines[0]!.isTerminated).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect((await answer).madeBy).toBe('columns');
    expect(engines[0]!.isTerminated).toBe(true);
  });

  test('is answered in columns without an engine, and for graphs that would take an engine seconds', async () => {
    expect((await createLayouter(null).layoutGraph(drawn())).madeBy).toBe('columns');
    const { layouter, engines } = manualLayouter();
    const large = await layouter.layoutGraph(drawn(chain({ length: ELK_MOST_NODES + 1 })));
    expect(large.madeBy).toBe('columns');
    expect(engines).toEqual([]);
  });

  test('keeps the node that was acted on where it was', async () => {
    const layouter = createLayouter(null);
    const graph = buildGraph(sweep({ runs: 20 }));
    const before = drawLineage(graph, defaultChoices).drawn;
    const previous = await layouter.layoutGraph(before);
    const keep = before.nodes[2]!.id;
    const after = drawLineage(graph, { ...defaultChoices, extracted: ['r2', 'r6'] }).drawn;
    const layout = await layouter.layoutGraph(after, { previous, keep });
    const place = ({ ids, places }: Layout) => places[ids.indexOf(keep)];
    expect(place(layout)).toEqual(place(previous));
  });
});

describe('warming up', () => {
  test('starts the one engine that the first request then uses', async () => {
    const { layouter, engines } = manualLayouter();
    layouter.warmUp();
    layouter.warmUp();
    const answer = layouter.layoutGraph(drawn());
    expect(engines.length).toBe(1);
    expect(engines[0]!.requests.length).toBe(2);
    engines[0]!.requests[1]!.answer();
    expect((await answer).madeBy).toBe('elk');
  });

  test('may fail: the next request starts another engine', async () => {
    const { layouter, engines } = manualLayouter();
    layouter.warmUp();
    engines[0]!.requests[0]!.fail();
    await vi.runAllTimersAsync();
    const answer = layouter.layoutGraph(drawn());
    engines[1]!.requests[0]!.answer();
    expect((await answer).madeBy).toBe('elk');
  });
});
