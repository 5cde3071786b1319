/** What the product draws of a lineage and where, worked out in this process by the product's own steps. */

import ELK from 'elkjs/lib/elk.bundled.js';

import { fromAddress } from '../../src/canvas/lineage/lineageViewport.ts';
import { fitViewport } from '../../src/canvas/surface/viewport.ts';
import type { Size } from '../../src/layout/nodeSize.ts';
import { layoutColumns } from '../../src/layout/columns.ts';
import { fromElk, toElk } from '../../src/layout/elkGraph.ts';
import type { LayoutEngines } from '../../src/layout/engine.ts';
import { createLayouter } from '../../src/layout/layout.ts';
import type { Layout } from '../../src/layout/layout.ts';
import { defaultChoices } from '../../src/model/choices.ts';
import { drawLineage } from '../../src/model/drawLineage.ts';
import { buildGraph } from '../../src/model/graph.ts';
import type { LineageColumns } from '../../src/model/lineage.ts';
import type { Position, Viewport } from '../../src/state/viewSpec.ts';

export interface Drawing {
  readonly layout: Layout;
  /** Where the base is: addresses tell of views from there. */
  readonly origin: Position;
}

/** The engines of a browser, in this thread instead of workers. */
const engines: LayoutEngines = {
  elk: () => {
    const elk = new ELK();
    return {
      layout: async (input, order) => fromElk(input, await elk.layout(toElk(input, order))),
      warmUp: () => undefined,
      terminate: () => undefined,
    };
  },
  columns: () => ({
    layout: (input, previous) => Promise.resolve(layoutColumns(input, previous)),
    warmUp: () => undefined,
    terminate: () => undefined,
  }),
};

/** The drawing of a lineage of which everything is drawn by itself. Throws when something is clustered. */
export async function drawingOf(columns: LineageColumns): Promise<Drawing> {
  const { drawn } = drawLineage(buildGraph(columns), defaultChoices);
  const clusters = drawn.nodes.filter(({ kind }) => kind === 'cluster').length;
  if (clusters > 0) throw new Error(`${clusters} clusters are drawn of a lineage that was to have none.`);
  const layout = await createLayouter(engines).layoutGraph(drawn);
  const { x, y } = layout.places[drawn.nodes.findIndex(({ isBase }) => isBase)]!;
  return { layout, origin: { x, y } };
}

/** One way to look at a drawing. */
export interface Look {
  readonly name: string;
  /** A shift in pixels and a zoom. */
  readonly view: Viewport;
  /** The same as the address of a lineage view has it. */
  readonly address: string;
}

/** All of it, and its middle at two zooms: just too small to be read, and full size. */
export function looksAt({ layout, origin }: Drawing, size: Size): readonly Look[] {
  const { x, y, width, height } = layout.bounds;
  const middle = { x: x + width / 2, y: y + height / 2 };
  const distance = (place: Position) => Math.hypot(place.x - middle.x, place.y - middle.y);
  const nearest = layout.places.reduce((best, place) => (distance(place) < distance(best) ? place : best));
  const centre = { x: nearest.x + nearest.width / 2, y: nearest.y + nearest.height / 2 };
  const look = (name: string, at: Position, zoom: number): Look => {
    const seen = { x: Math.round(at.x - origin.x), y: Math.round(at.y - origin.y), zoom: Number(zoom.toFixed(3)) };
    return { name, view: fromAddress(seen, origin, size), address: `${seen.x}_${seen.y}_${seen.zoom}` };
  };
  return [
    look('all in view', middle, fitViewport(layout.bounds, size).zoom),
    look('zoom 0.4', centre, 0.4),
    look('zoom 1', centre, 1),
  ];
}
