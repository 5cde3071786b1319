/** From a drawn graph to ELK's and back. Ids are indices, so that what is posted to the worker stays small. */

import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';

import { cycleRoutes } from './cycleRoutes.ts';
import type { Layout, LayoutInput, Box, Point } from './geometry.ts';
import { boundsOf, inlet, outlet } from './geometry.ts';
import { SINGLE_SIZE, sizeOf } from './nodeSize.ts';
import { ELK_NODE_OPTIONS, ELK_OPTIONS } from './options.ts';

/** Further apart than any node is wide, so that ELK sees one layer per generation. */
const GENERATION_STEP = 1000;

/**
 * The graph that ELK lays out. Nodes keep the order within their columns that they have in `order`, where it is given.
 *
 * @param order the picture before this one, or a layout in columns; new nodes start beside their cluster.
 */
export function toElk({ nodes, edges }: LayoutInput, order?: Layout): ElkNode {
  const middles = new Map(order?.ids.map((id, k) => [id, inlet(order.places[k]!).y]));
  return {
    id: 'root',
    layoutOptions: { ...ELK_OPTIONS },
    children: nodes.map((node, index) => {
      const { width, height } = sizeOf(node);
      const x = node.generation * GENERATION_STEP;
      const middle = middles.get(node.id) ?? middles.get(node.home ?? '');
      if (middle === undefined) return { id: String(index), width, height, x, y: 0, layoutOptions: ELK_NODE_OPTIONS };
      const y = middle - height / 2;
      const layoutOptions = { ...ELK_NODE_OPTIONS, 'elk.position': `(${x},${y})` };
      return { id: String(index), width, height, x, y, layoutOptions };
    }),
    // What closes a cycle goes back: it is routed by ourselves, and ELK needs to break no cycles.
    edges: edges.flatMap(({ source, target, closesCycle }, index) =>
      closesCycle ? [] : [{ id: `e${index}`, sources: [String(source)], targets: [String(target)] }],
    ),
  };
}

/**
 * The layout in ELK's answer.
 *
 * @throws {TypeError} when the answer does not hold every node and edge.
 */
export function fromElk({ nodes, edges }: LayoutInput, answer: ElkNode): Layout {
  const children = new Map(answer.children?.map((child) => [child.id, child]));
  const places = nodes.map((node, index): Box => {
    const child = children.get(String(index));
    if (child?.x === undefined || child.y === undefined) throw new TypeError(`ELK did not place node ${index}.`);
    return { x: child.x, y: child.y, ...sizeOf(node) };
  });
  const answered = new Map(answer.edges?.map((edge) => [edge.id, edge]));
  const back = cycleRoutes({ nodes, edges }, places);
  const routes = edges.map(({ source, target }, index): readonly Point[] => {
    const wayBack = back.get(index);
    if (wayBack) return wayBack;
    const edge = answered.get(`e${index}`);
    if (edge === undefined) throw new TypeError(`ELK did not route edge ${index}.`);
    return routeOf(edge) ?? [outlet(places[source]!), inlet(places[target]!)];
  });
  return {
    ids: nodes.map(({ id }) => id),
    places,
    routes,
    bounds: boundsOf(places, routes),
    isPlain: false,
    madeBy: 'elk',
  };
}

function routeOf({ sections }: ElkExtendedEdge): readonly Point[] | null {
  const section = sections?.[0];
  if (section === undefined) return null;
  return [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(({ x, y }) => ({ x, y }));
}

/** A graph that makes ELK compile what it needs for real ones: diamonds in a row. */
export function warmUpGraph(): ElkNode {
  const { width, height } = SINGLE_SIZE;
  const children = Array.from({ length: 36 }, (_, k) => ({
    id: String(k),
    width,
    height,
    x: Math.floor(k / 3) * GENERATION_STEP,
    y: 0,
  }));
  const edges = children.flatMap((_, k) =>
    [2, 3, 4]
      .map((step) => k + step)
      .filter((other) => other < children.length && Math.floor(other / 3) > Math.floor(k / 3))
      .map((other) => ({ id: `e${k}-${other}`, sources: [String(k)], targets: [String(other)] })),
  );
  return { id: 'root', layoutOptions: { ...ELK_OPTIONS }, children, edges };
}
