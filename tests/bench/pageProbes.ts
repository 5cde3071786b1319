/**
 * What the browser benches see and do inside a page. Everything works from outside of the product: accessible names,
 * the messages of workers, and events such as people make.
 */

import type { Page } from 'playwright';

/** Milliseconds since 1970 by the page's own clock, which all of its threads share. */
export type Instant = number;

export interface PageProbes {
  /** The messages that came from workers, by the address of the worker's script. */
  readonly messages: { readonly script: string; readonly at: Instant }[];
  /** Tasks of the main thread of 50 ms or more: browsers tell of no others. */
  readonly longTasks: { readonly start: Instant; readonly duration: number }[];
  /** When the latest click or key came to the browser. */
  input: Instant;
  /** When what was last awaited came to be in the document, and when it was on screen. */
  shown: Promise<{ readonly there: Instant; readonly painted: Instant }>;
  /** Sets `shown`: when drawn nodes of all these accessible names, or any graph at all, are painted. */
  readonly await: (names: readonly string[] | 'graph') => void;
  /** Moves the pointer as a hand would, from a point of the window, with one event per frame. */
  readonly drive: (motion: Motion, at: Point) => Promise<void>;
}

declare global {
  /** Put there by the benches before any script of a page runs. */
  var benchProbes: PageProbes;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One number per frame: pixels to the right for a pan, `deltaY` of a wheel for a zoom. */
export interface Motion {
  readonly kind: 'pan' | 'zoom';
  readonly steps: readonly number[];
}

/** Readies a page for the benches, from its next navigation on. */
export async function addProbes(page: Page, awaited: readonly string[] | 'graph'): Promise<void> {
  await page.addInitScript(probe, awaited);
}

/** Runs inside the page, so it can use nothing from outside of itself. */
function probe(first: readonly string[] | 'graph'): void {
  /** Milliseconds that anything may take to be on screen. */
  const LIMIT = 60_000;
  const now = (): Instant => performance.timeOrigin + performance.now();
  const messages: { script: string; at: Instant }[] = [];
  const longTasks: { start: Instant; duration: number }[] = [];

  const NativeWorker = globalThis.Worker;
  globalThis.Worker = class extends NativeWorker {
    constructor(script: string | URL, options?: WorkerOptions) {
      super(script, options);
      this.addEventListener('message', () => messages.push({ script: String(script), at: now() }));
    }
  };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      longTasks.push({ start: performance.timeOrigin + startTime, duration });
    }
  }).observe({ type: 'longtask', buffered: true });

  /** Nodes, or one canvas that fills the region. A plain canvas page has a canvas only. */
  const graphIsThere = (): boolean => {
    const region = document.querySelector('[aria-label="Lineage graph"]');
    if (region === null) return false;
    if (region.querySelector('[data-kind]') !== null) return true;
    return [...region.querySelectorAll('canvas')].some(({ clientWidth }) => clientWidth > region.clientWidth * 0.9);
  };

  /** What assistive technology calls the drawn nodes: by their labels, or by what they hold. */
  const drawnNames = (): ReadonlySet<string> =>
    new Set(
      [...document.querySelectorAll('[data-kind]')].map((node) => {
        const spoken = [...node.childNodes].filter((child) => !(child instanceof Element && child.ariaHidden));
        return node.ariaLabel ?? spoken.map(({ textContent }) => textContent).join('');
      }),
    );

  const awaitOnScreen = (names: readonly string[] | 'graph'): PageProbes['shown'] =>
    new Promise((resolve, reject) => {
      let there: Instant = 0;
      setTimeout(() => reject(new Error(`Not on screen after ${LIMIT / 1000} s: ${String(names)}`)), LIMIT);
      const isThere = (): boolean => {
        if (names === 'graph') return graphIsThere();
        const drawn = drawnNames();
        return names.every((name) => drawn.has(name));
      };
      // What is drawn on a canvas may be drawn a frame after the canvas came to be.
      let framesToWait = names === 'graph' ? 1 : 0;
      const nextFrame = (): void => {
        if (framesToWait-- > 0) {
          requestAnimationFrame(nextFrame);
          return;
        }
        // A message that is sent in a frame arrives when that frame has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve({ there, painted: now() }));
        port1.start();
        port2.postMessage(null);
      };
      const check = (): void => {
        if (!isThere()) return;
        observer.disconnect();
        there = now();
        requestAnimationFrame(nextFrame);
      };
      const observer = new MutationObserver(check);
      observer.observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: ['aria-label'],
      });
      check();
    });

  const drive = async (motion: Motion, at: Point): Promise<void> => {
    const target = document.elementFromPoint(at.x, at.y) ?? document.body;
    let { x } = at;
    const init = (buttons: number) =>
      ({ bubbles: true, cancelable: true, composed: true, view: window, clientX: x, clientY: at.y, buttons }) as const;
    const press = (pointer: string, mouse: string, buttons: number): void => {
      target.dispatchEvent(new PointerEvent(pointer, { ...init(buttons), pointerId: 1, isPrimary: true }));
      target.dispatchEvent(new MouseEvent(mouse, init(buttons)));
    };
    const step = (by: number): void => {
      if (motion.kind === 'zoom') {
        target.dispatchEvent(new WheelEvent('wheel', { ...init(0), deltaY: by }));
        return;
      }
      x += by;
      press('pointermove', 'mousemove', 1);
    };
    if (motion.kind === 'pan') press('pointerdown', 'mousedown', 1);
    await new Promise<void>((resolve) => {
      let done = 0;
      const frame = (): void => {
        const by = motion.steps[done++];
        if (by === undefined) {
          resolve();
          return;
        }
        step(by);
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });
    if (motion.kind === 'pan') press('pointerup', 'mouseup', 0);
  };

  const probes: PageProbes = {
    messages,
    longTasks,
    input: 0,
    shown: awaitOnScreen(first),
    await(names) {
      probes.shown = awaitOnScreen(names);
    },
    drive,
  };
  for (const type of ['click', 'keydown']) {
    const note = (event: Event): void => {
      probes.input = performance.timeOrigin + event.timeStamp;
    };
    globalThis.addEventListener(type, note, { capture: true });
  }
  globalThis.benchProbes = probes;
}

/** Reads the CPU time of a page's main thread, in milliseconds since it began. */
export async function mainThreadClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const tasks = metrics.find(({ name }) => name === 'TaskDuration');
    if (tasks === undefined) throw new Error('This browser does not tell how long its main thread worked.');
    return tasks.value * 1000;
  };
}
