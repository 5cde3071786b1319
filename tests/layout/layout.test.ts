/** The layout client: every request is answered, and a newer one takes the place of an older one. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { layoutColumns } from '../../src/layout/columns.ts';
import type { LayoutEngine } from '../../src/layout/engine.ts';
import type { Layout, LayoutInput } from '../../src/layout/geometry.ts';
import { ELK_MOST_NODES, LayoutCancelledError, createLayouter } from '../../src/layout/layout.ts';
import { defaultChoices } from '../../src/model/choices.ts';
import { drawLineage } from '../../src/model/drawLineage.ts';
import { buildGraph } from '../../src/model/graph.ts';
import type { LineageColumns } from '../../src/model/lineage.ts';
import { LineageBuilder, chain, mnistStory, sweep } from '../support/builders.ts';

interface Request {
  readonly input: LayoutInput;
  readonly answer: () => void;
  readonly fail: () => void;
}

/** An engine that answers when it is told to. */
class ManualEngine implements LayoutEngine {
  isTerminated = false;
  isWarm = false;
  readonly requests: Request[] = [];

  layout(input: LayoutInput): Promise<Layout> {
    const { promise, resolve, reject } = Promise.withResolvers<Layout>();
    const answer = () => resolve({ ...layoutColumns(input), madeBy: 'elk' });
    this.requests.push({ input, answer, fail: () => reject(new Error('StackOverflowError')) });
    return promise;
  }

  warmUp(): void {
    this.isWarm = true;
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

const DEADLINES = { elk: 1000, columns: 5000 };
const drawn = (columns = shortcut(1)) => drawLineage(buildGraph(columns), defaultChoices).drawn;
/** A chain that a last run uses the beginning of: not plain, so that an engine is asked. */
function shortcut(steps: number): LineageColumns {
  const lineage = new LineageBuilder();
  const base = lineage.artifact();
  let end = base;
  for (let k = 0; k < steps; k++) {
    const [run, made] = [lineage.run(), lineage.artifact()];
    lineage.path(end, run, made);
    end = made;
  }
  const last = lineage.run();
  return lineage.edge(end, last).edge(base, last).columns();
}

/** More than ELK is given. */
const large = () => drawn(chain({ length: ELK_MOST_NODES + 1 }));

function manualLayouter() {
  const started = { elk: [] as ManualEngine[], columns: [] as ManualEngine[] };
  const start = (name: keyof typeof started) => () => {
    const engine = new ManualEngine();
    started[name].push(engine);
    return engine;
  };
  return { layouter: createLayouter({ elk: start('elk'), columns: start('columns') }, DEADLINES), started };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a request for a layout', () => {
  test('is answered by ELK, and from what is kept the second time', async () => {
    const { layouter, started } = manualLayouter();
    const answer = layouter.layoutGraph(drawn());
    started.elk[0]!.requests[0]!.answer();
    expect((await answer).madeBy).toBe('elk');
    expect(await layouter.layoutGraph(drawn())).toBe(await answer);
    expect(started.elk[0]!.requests.length).toBe(1);
  });

  test('is cancelled by a newer one, whose engine is new', async () => {
    const { layouter, started } = manualLayouter();
    const older = layouter.layoutGraph(drawn());
    const newer = layouter.layoutGraph(drawn(shortcut(2)));
    await expect(older).rejects.toThrow(LayoutCancelledError);
    expect(started.elk.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    started.elk[0]!.requests[0]!.fail();
    started.elk[1]!.requests[0]!.answer();
    expect((await newer).ids.length).toBe(6);
    expect(started.elk[1]!.isTerminated).toBe(false);
  });

  test('is cancelled by its signal, before it began and while it runs', async () => {
    const { layouter, started } = manualLayouter();
    await expect(layouter.layoutGraph(drawn(), { signal: AbortSignal.abort() })).rejects.toThrow(LayoutCancelledError);
    expect(started.elk).toEqual([]);
    const abort = new AbortController();
    const answer = layouter.layoutGraph(drawn(), { signal: abort.signal });
    abort.abort();
    await expect(answer).rejects.toThrow(LayoutCancelledError);
    expect(started.elk[0]!.isTerminated).toBe(true);
  });

  test('is answered in columns when ELK fails', async () => {
    const { layouter, started } = manualLayouter();
    const answer = layouter.layoutGraph(drawn());
    started.elk[0]!.requests[0]!.fail();
    expect((await answer).madeBy).toBe('columns');
    expect(started.elk[0]!.isTerminated).toBe(true);
  });

  test('is answered in columns when ELK takes too long', async () => {
    const { layouter, started } = manualLayouter();
    const answer = layouter.layoutGraph(drawn());
    await vi.advanceTimersByTimeAsync(DEADLINES.elk - 1);
    expect(started.elk[0]!.isTerminated).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect((await answer).madeBy).toBe('columns');
    expect(started.elk[0]!.isTerminated).toBe(true);
  });

  test('is answered in columns when no engine can be started, or there are none', async () => {
    const broken = () => {
      throw new Error('No workers here.');
    };
    const layouter = createLayouter({ elk: broken, columns: broken });
    layouter.warmUp();
    expect((await layouter.layoutGraph(drawn())).madeBy).toBe('columns');
    expect((await layouter.layoutGraph(large())).madeBy).toBe('columns');
    expect((await createLayouter(null).layoutGraph(drawn())).madeBy).toBe('columns');
  });

  test('is answered at once where the picture is plain', async () => {
    const { layouter, started } = manualLayouter();
    for (const columns of [mnistStory(), sweep({ runs: 3 }), sweep({ runs: 300 })]) {
      expect(await layouter.layoutGraph(drawn(columns))).toMatchObject({ madeBy: 'columns', isPlain: true });
    }
    expect(started.elk).toEqual([]);
  });

  test('for a large graph is answered by columns in a worker, or here when that fails', async () => {
    const { layouter, started } = manualLayouter();
    const answer = layouter.layoutGraph(large());
    await vi.advanceTimersByTimeAsync(0);
    expect(started.elk).toEqual([]);
    started.columns[0]!.requests[0]!.answer();
    expect((await answer).ids.length).toBe(ELK_MOST_NODES + 1);
    const again = layouter.layoutGraph(large());
    await vi.advanceTimersByTimeAsync(0);
    started.columns[0]!.requests[1]!.fail();
    expect((await again).madeBy).toBe('columns');
    expect(started.columns[0]!.isTerminated).toBe(true);
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

test('warming up starts the one engine that the first request then uses', async () => {
  const { layouter, started } = manualLayouter();
  layouter.warmUp();
  layouter.warmUp();
  expect(started.elk.map(({ isWarm }) => isWarm)).toEqual([true]);
  const answer = layouter.layoutGraph(drawn());
  started.elk[0]!.requests[0]!.answer();
  expect((await answer).madeBy).toBe('elk');
  expect(started.elk.length).toBe(1);
});
