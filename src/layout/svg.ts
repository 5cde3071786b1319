/**
 * Draws a finished layout as an SVG file: all nodes and all edges, whether the screen shows them or not, and nothing
 * that has to be loaded. The screen and this are two writers of one layout.
 */

import type { DrawnGraph, DrawnNode } from '../model/drawn.ts';
import { edgeRouteOf, middleOf, svgPath } from './edgePath.ts';
import { inlet } from './geometry.ts';
import type { Layout, Box } from './geometry.ts';
import { CLUSTER_HEAD_HEIGHT, CLUSTER_ROWS, CLUSTER_ROW_HEIGHT, CLUSTER_SEARCH_HEIGHT } from './nodeSize.ts';

/** What stands on a drawn node, in the reader's language. */
export interface NodeLabel {
  /** The name, or how many nodes a cluster or placeholder stands for. */
  readonly title: string;
  /** The small line above it. */
  readonly type: string;
  /** What stands at the right of the small line: an alias, a state. */
  readonly note?: string | undefined;
  /** Names of the members that a cluster lists. */
  readonly rows?: readonly string[] | undefined;
}

/** Colours as CSS writes them, and the font. */
export interface SvgTheme {
  readonly canvas: string;
  readonly surface: string;
  readonly line: string;
  readonly text: string;
  readonly textFaint: string;
  readonly edge: string;
  readonly artifact: string;
  readonly artifactSoft: string;
  readonly run: string;
  readonly runSoft: string;
  readonly fontFamily: string;
  /** A `@font-face` rule with the font in a data address, so that it travels with the file. */
  readonly fontFace?: string | undefined;
}

/** Around the picture, in pixels. */
const MARGIN = 32;
const RADIUS = 8;
const TILE = 32;
const SMALL_TILE = 24;
/** A cluster's cards below the upper one stick out by this much. */
const STACK = 8;
/** Widths of average letters of the two text sizes, in pixels: nothing is measured. */
const LETTER = 7.1;
const SMALL_LETTER = 6.1;

/**
 * The SVG document of a layout.
 *
 * @param labels by index of drawn node.
 */
export function layoutToSvg(
  layout: Layout,
  drawn: Pick<DrawnGraph, 'nodes' | 'edges'>,
  labels: readonly NodeLabel[],
  theme: SvgTheme,
): string {
  const { x, y, width, height } = layout.bounds;
  const box = [x - MARGIN, y - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN + STACK].map(round);
  const edges = drawn.edges.map((edge, index) => {
    const edgeRoute = edgeRouteOf(layout.routes[index] ?? [], layout.places[edge.source]!, layout.places[edge.target]!);
    const dashes = edge.closesCycle ? ' stroke-dasharray="5 4"' : '';
    const line = `<path d="${svgPath(edgeRoute)}"${dashes} marker-end="url(#arrow)"/>`;
    if (edge.count < 2) return line;
    const middle = middleOf(edgeRoute);
    return line + text(String(edge.count), middle.x, middle.y + 4, 'count');
  });
  const nodes = drawn.nodes.map((node, index) => nodeSvg(node, layout.places[index]!, labels[index]!));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" width="${box[2]}" height="${box[3]}">`,
    `<style>${styles(theme)}</style>`,
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="7" markerHeight="7" ' +
      'markerUnits="userSpaceOnUse" orient="auto"><path d="M0.5 0.75 7.5 4 0.5 7.25 2 4z"/></marker></defs>',
    `<rect class="canvas" x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}"/>`,
    `<g class="edges">${edges.join('')}</g>`,
    `<g class="nodes">${nodes.join('')}</g>`,
    '</svg>',
  ].join('\n');
}

function styles(theme: SvgTheme): string {
  return [
    theme.fontFace ?? '',
    `text{font:13px ${theme.fontFamily};fill:${theme.text}}`,
    `.canvas{fill:${theme.canvas}}`,
    `.edges path{fill:none;stroke:${theme.edge};stroke-width:1.25}`,
    `marker path{fill:${theme.edge}}`,
    `.count{font-size:11px;fill:${theme.textFaint};text-anchor:middle;paint-order:stroke;` +
      `stroke:${theme.canvas};stroke-width:4px}`,
    `.card{fill:${theme.surface};stroke:${theme.line}}`,
    `.dashed{stroke-dasharray:4 3}`,
    `.base{stroke:${theme.text};stroke-width:2}`,
    `.rule{stroke:${theme.line}}`,
    `.title{font-weight:500}`,
    `.type{font-size:11px}`,
    `.faint{font-size:11px;fill:${theme.textFaint}}`,
    `.end{text-anchor:end}`,
    `.middle{text-anchor:middle}`,
    `.row{font-size:12px}`,
    `.artifact{fill:${theme.artifact}}`,
    `.run{fill:${theme.run}}`,
    `.artifactTile{fill:${theme.artifactSoft}}`,
    `.runTile{fill:${theme.runSoft}}`,
  ].join('');
}

function nodeSvg(node: DrawnNode, place: Box, label: NodeLabel): string {
  const name = `<title>${escaped(`${label.title}, ${label.type}`)}</title>`;
  const inside =
    node.kind === 'cluster'
      ? clusterSvg(node, place, label)
      : node.kind === 'placeholder'
        ? placeholderSvg(place, label)
        : singleSvg(node, place, label);
  return `<g data-id="${node.id}" data-kind="${node.kind}">${name}${inside}</g>`;
}

function singleSvg(node: DrawnNode, place: Box, label: NodeLabel): string {
  const className = ['card', node.kind === 'ghost' ? 'dashed' : '', node.isBase ? 'base' : '']
    .filter(Boolean)
    .join(' ');
  const left = place.x + 9 + TILE + 10;
  const room = place.x + place.width - 10 - left;
  const note = shortened(label.note ?? '', 12);
  const noteRoom = note === '' ? 0 : note.length * SMALL_LETTER + 8;
  return [
    card(place, className),
    tile(node.memberKind, place.x + 9, inlet(place).y - TILE / 2, TILE),
    text(shortened(label.type, (room - noteRoom) / SMALL_LETTER), left, place.y + 21, `type ${node.memberKind}`),
    note === '' ? '' : text(note, place.x + place.width - 10, place.y + 21, 'faint end'),
    text(shortened(label.title, room / LETTER), left, place.y + 39, 'title'),
  ].join('');
}

function clusterSvg(node: DrawnNode, place: Box, label: NodeLabel): string {
  const left = place.x + 10 + SMALL_TILE + 8;
  const room = place.x + place.width - 10 - left;
  const listTop = place.y + CLUSTER_HEAD_HEIGHT + CLUSTER_SEARCH_HEIGHT;
  const rows = (label.rows ?? []).slice(0, CLUSTER_ROWS).map((row, k) => {
    const top = listTop + k * CLUSTER_ROW_HEIGHT;
    const rule = `<path class="rule" d="M${round(place.x)} ${round(top)}h${place.width}"/>`;
    return rule + text(shortened(row, (place.width - 24) / SMALL_LETTER), place.x + 12, top + 18, 'row');
  });
  const below = { ...place, x: place.x + 8, width: place.width - 16, y: place.y + STACK };
  return [
    card(below, 'card'),
    card({ ...place, x: place.x + 4, width: place.width - 8, y: place.y + STACK / 2 }, 'card'),
    card(place, 'card'),
    tile(node.memberKind, place.x + 10, place.y + 10, SMALL_TILE),
    text(shortened(label.type, room / SMALL_LETTER), left, place.y + 18, `type ${node.memberKind}`),
    text(shortened(label.title, room / LETTER), left, place.y + 34, 'title'),
    ...rows,
  ].join('');
}

function placeholderSvg(place: Box, label: NodeLabel): string {
  const { x, y, width, height } = place;
  return (
    card(place, 'card dashed', height / 2) +
    text(shortened(label.title, (width - 8) / SMALL_LETTER), x + width / 2, y + height / 2 + 4, 'faint middle')
  );
}

function card({ x, y, width, height }: Box, className: string, radius = RADIUS): string {
  return `<rect class="${className}" x="${round(x)}" y="${round(y)}" width="${width}" height="${height}" rx="${radius}"/>`;
}

/** Artifacts are boxes and runs are triangles: told apart by shape as well as by colour. */
function tile(kind: DrawnNode['memberKind'], x: number, y: number, size: number): string {
  const shape =
    kind === 'run'
      ? `M${round(x + size * 0.36)} ${round(y + size * 0.28)}l${size * 0.36} ${size * 0.22}l${-size * 0.36} ${size * 0.22}z`
      : `M${round(x + size * 0.28)} ${round(y + size * 0.28)}h${size * 0.44}v${size * 0.44}h${-size * 0.44}z`;
  const back = `<rect class="${kind}Tile" x="${round(x)}" y="${round(y)}" width="${size}" height="${size}" rx="6"/>`;
  return `${back}<path class="${kind}" d="${shape}"/>`;
}

function text(content: string, x: number, y: number, className: string): string {
  return `<text class="${className}" x="${round(x)}" y="${round(y)}">${escaped(content)}</text>`;
}

/** Leaves out the middle of a long name, never its version. */
function shortened(name: string, letters: number): string {
  const all = Array.from(name);
  const room = Math.max(4, Math.floor(letters));
  if (all.length <= room) return name;
  const version = /:[^:/]{1,12}$/u.exec(name)?.[0] ?? all.slice(-4).join('');
  const head = Math.max(1, room - 1 - Array.from(version).length);
  return `${all.slice(0, head).join('')}…${version}`;
}

/** As XML wants it: markup as text, and without the characters that no XML document may hold. */
function escaped(content: string): string {
  return content
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\t\n\r]|[\u{fffe}\u{ffff}]/gu, '\u{fffd}')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
