/** Graphs of many drawn nodes in a real browser, beside a plain canvas that draws the same boxes and lines. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';

import { readView } from '../../src/state/viewSpec.ts';
import type { Viewport } from '../../src/state/viewSpec.ts';
import { BROWSER_HELP, obtainBrowser } from '../tools/browser.ts';
import { skipLoudly } from '../tools/missing.ts';
import { startServer } from '../tools/server.ts';
import { drawingOf, looksAt } from './drawing.ts';
import type { Drawing, Look } from './drawing.ts';
import { addProbes, mainThreadClock } from './pageProbes.ts';
import type { Motion, Point } from './pageProbes.ts';
import { drawPlainly } from './plainCanvas.ts';
import type { Area } from './plainCanvas.ts';
import { median, row } from './row.ts';
import type { BenchRow } from './row.ts';
import { ENTITY, storeLineages } from './storedLineage.ts';
import { wovenLineage } from './wovenLineage.ts';

const SIZES = [200, 1000, 3000] as const;
const OPENINGS = 3;
const WINDOW = { width: 1280, height: 800 } as const;
/** Long enough for everything that follows an opening or a motion, in milliseconds. */
const SETTLED = 800;

/** One event per frame, two seconds of each. They end elsewhere than they began, so that it shows whether they worked. */
const MOTIONS: readonly Motion[] = [
  { kind: 'pan', steps: [...repeated(12, 80), ...repeated(-12, 40)] },
  { kind: 'zoom', steps: [-20, 20, -20, 20, -20].flatMap((by) => repeated(by, 24)) },
];
/** There and back, so that what is measured has been compiled. */
const WARM_UP: Motion = { kind: 'pan', steps: [...repeated(12, 15), ...repeated(-12, 15)] };

function repeated(step: number, times: number): number[] {
  return Array.from({ length: times }, () => step);
}

export async function browserFrameRows(): Promise<readonly BenchRow[]> {
  const executablePath = await obtainBrowser();
  if (executablePath === null) {
    skipLoudly('frames in the browser', BROWSER_HELP);
    return [];
  }
  const data = mkdtempSync(join(tmpdir(), 'headwaters-bench-'));
  try {
    const lineages = SIZES.map((nodes) => [projectOf(nodes), wovenLineage({ nodes })] as const);
    storeLineages(join(data, 'headwaters.sqlite'), Object.fromEntries(lineages));
    await using server = await startServer({ data });
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const rows: BenchRow[] = [];
      for (const nodes of SIZES) rows.push(...(await rowsOfSize(browser, server.url, nodes)));
      return rows;
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

const projectOf = (nodes: number) => `woven-${nodes}`;

const addressOf = (url: string, nodes: number) =>
  `${url}/${ENTITY}/${projectOf(nodes)}/artifacts/dataset/source/v0/lineage`;

async function rowsOfSize(browser: Browser, url: string, nodes: number): Promise<readonly BenchRow[]> {
  const drawing = await drawingOf(wovenLineage({ nodes }));
  const address = addressOf(url, nodes);
  const area = await graphArea(browser, address);
  const rows: BenchRow[] = [];
  for (const look of looksAt(drawing, area)) {
    const name = `${nodes.toLocaleString('en-US')} drawn nodes, ${look.name}`;
    const product = await measureProduct(browser, `${address}?view=${look.address}`, drawing);
    const plain = await measurePlain(browser, drawing, area, look, product.pointer);
    rows.push(
      row(`${name}: on screen after layout`, product.onScreen, 'ms', { anchor: plain.onScreen, budget: '≤ 5×' }),
    );
    for (const [k, { kind }] of MOTIONS.entries()) {
      const [moved, beside] = [product.motions[k]!, plain.motions[k]!];
      expectSameMove(`${name}, ${kind}`, readViewport(moved.address), beside.view, drawing, area);
      const options = { anchor: beside.perFrame, budget: '≤ 2×' };
      rows.push(row(`${name}: main thread per frame, ${kind}`, moved.perFrame, 'ms', options));
    }
  }
  return rows;
}

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: WINDOW });
  await addProbes(page, 'graph');
  return page;
}

/** Where in the window the graph is. */
async function graphArea(browser: Browser, address: string): Promise<Area> {
  const page = await openPage(browser);
  await page.goto(address);
  await page.evaluate(() => globalThis.benchProbes.shown);
  const area = await page.getByRole('region', { name: 'Lineage graph' }).boundingBox();
  await page.close();
  if (area === null) throw new Error('There is no graph on the page.');
  return area;
}

/** What one motion cost, and the address that the page had then. */
interface ProductMotion {
  /** Milliseconds of the main thread. */
  readonly perFrame: number;
  readonly address: string;
}

interface Product {
  readonly onScreen: number;
  readonly pointer: Point;
  readonly motions: readonly ProductMotion[];
}

async function measureProduct(browser: Browser, address: string, drawing: Drawing): Promise<Product> {
  const times: number[] = [];
  for (let k = 1; k < OPENINGS; k++) {
    const page = await openPage(browser);
    times.push(await openProduct(page, address, drawing));
    await page.close();
  }
  const page = await openPage(browser);
  times.push(await openProduct(page, address, drawing));
  await sleep(SETTLED);
  const pointer = await page.evaluate(emptyPoint);
  const motions: ProductMotion[] = [];
  for (const motion of MOTIONS) {
    const perFrame = await driveFrames(page, motion, pointer);
    await sleep(SETTLED);
    motions.push({ perFrame, address: page.url() });
  }
  await page.close();
  return { onScreen: median(times), pointer, motions };
}

/** Milliseconds from the message that brought the layout to the picture on screen. */
async function openProduct(page: Page, address: string, { layout }: Drawing): Promise<number> {
  await page.goto(address);
  const { there, painted } = await page.evaluate(() => globalThis.benchProbes.shown);
  const messages = await page.evaluate(() => globalThis.benchProbes.messages);
  const arrival = messages.findLast(({ script, at }) => script.includes(`${layout.madeBy}.worker`) && at <= there);
  if (arrival === undefined) throw new Error(`No layout came from the worker of ${layout.madeBy}.`);
  return painted - arrival.at;
}

/** Runs inside the page: the point nearest to the middle of the graph that a hand can pan from. */
function emptyPoint(): Point {
  const { left, top, width, height } = document.querySelector('[aria-label="Lineage graph"]')!.getBoundingClientRect();
  const middle = { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  for (let distance = 0; distance < height / 2; distance += 8) {
    for (let turn = 0; turn < 16; turn++) {
      const angle = (turn / 16) * 2 * Math.PI;
      const x = Math.round(middle.x + distance * Math.cos(angle));
      const y = Math.round(middle.y + distance * Math.sin(angle));
      const isFree = [-6, 0, 6].every((by) => {
        const element = document.elementFromPoint(x + by, y + by);
        return !element?.closest('[data-kind], button, path, [role="toolbar"]');
      });
      if (isFree) return { x, y };
    }
  }
  return middle;
}

interface Plain {
  readonly onScreen: number;
  readonly motions: readonly { readonly perFrame: number; readonly view: Viewport }[];
}

async function measurePlain(
  browser: Browser,
  { layout }: Drawing,
  area: Area,
  look: Look,
  pointer: Point,
): Promise<Plain> {
  const page = await openPage(browser);
  const times: number[] = [];
  for (let k = 0; k < OPENINGS; k++) {
    await page.goto('about:blank');
    const start = await drawPlainly(page, layout, area, look.view);
    times.push(await page.evaluate(async (start) => (await globalThis.benchProbes.shown).painted - start, start));
  }
  await sleep(SETTLED);
  const motions = [];
  for (const motion of MOTIONS) {
    const perFrame = await driveFrames(page, motion, pointer);
    motions.push({ perFrame, view: await page.evaluate(() => globalThis.plainView) });
  }
  await page.close();
  return { onScreen: median(times), motions };
}

/** The main thread's CPU time per frame of a motion, in milliseconds. */
async function driveFrames(page: Page, motion: Motion, pointer: Point): Promise<number> {
  const clock = await mainThreadClock(page);
  const drive = (motion: Motion) =>
    page.evaluate(({ motion, pointer }) => globalThis.benchProbes.drive(motion, pointer), { motion, pointer });
  await drive(WARM_UP);
  await sleep(SETTLED);
  const before = await clock();
  await drive(motion);
  return ((await clock()) - before) / motion.steps.length;
}

function readViewport(address: string): Viewport | null {
  return readView(Object.fromEntries(new URL(address).searchParams)).view.viewport;
}

/** Pixels on screen by which two views may differ: the address rounds the zoom. */
const SLACK = 12;

/** A frame that costs little because nothing moved would be no figure: the product must end where the plain page does. */
function expectSameMove(name: string, product: Viewport | null, plain: Viewport, { origin }: Drawing, area: Area) {
  const middle = {
    x: (area.width / 2 - plain.x) / plain.zoom - origin.x,
    y: (area.height / 2 - plain.y) / plain.zoom - origin.y,
  };
  const isSame =
    product !== null &&
    Math.abs(product.x - middle.x) * plain.zoom < SLACK &&
    Math.abs(product.y - middle.y) * plain.zoom < SLACK &&
    Math.abs(product.zoom / plain.zoom - 1) < 0.02;
  if (isSame) return;
  console.error(`${name}: the picture did not move as it should have; its figure says nothing.`, {
    product,
    plain: { ...middle, zoom: plain.zoom },
  });
}
