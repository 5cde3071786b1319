/** The picture as a file: drawn from the layout, so that nothing is missing that the screen happens not to show. */

import interAddress from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';

import type { Messages } from '../i18n/language.ts';
import type { Layout } from '../layout/geometry.ts';
import { CLUSTER_ROWS } from '../layout/nodeSize.ts';
import { layoutToSvg } from '../layout/svg.ts';
import type { NodeLabel, SvgTheme } from '../layout/svg.ts';
import type { LineageEngine, Scene } from '../engine/scene.ts';
import { tokenColour } from '../ui/tokenColour.ts';

/** Pixels of a PNG per pixel at zoom 1, where the browser's canvas can hold as many. */
const DENSITY = 2;
/** Browsers refuse larger canvases. */
const MOST_PIXELS = 120_000_000;
const LONGEST_SIDE = 16_000;

/** The picture as an SVG document, in the colours of the present theme. */
export async function pictureAsSvg(
  engine: LineageEngine,
  scene: Scene,
  layout: Layout,
  text: Messages['lineage'],
): Promise<string> {
  const [labels, fontFace] = await Promise.all([labelsOf(engine, scene, text), fontFaceRule()]);
  return layoutToSvg(layout, scene, labels, { ...presentTheme(), fontFace });
}

/** An SVG document as a PNG. Rejects when the browser cannot draw it. */
export async function svgAsPng(svg: string, { width, height }: { readonly width: number; readonly height: number }) {
  const density = Math.min(
    DENSITY,
    LONGEST_SIDE / width,
    LONGEST_SIDE / height,
    Math.sqrt(MOST_PIXELS / (width * height)),
  );
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * density);
  canvas.height = Math.round(image.naturalHeight * density);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no canvas.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The picture is too large for this browser.');
  return blob;
}

function labelsOf(engine: LineageEngine, scene: Scene, text: Messages['lineage']): Promise<readonly NodeLabel[]> {
  return Promise.all(
    scene.nodes.map(async (node, index): Promise<NodeLabel> => {
      const facts = scene.facts[index];
      const kind = node.memberKind === 'run' ? text.legendRun : text.legendArtifact;
      if (node.kind === 'cluster') {
        const { rows } = await engine.members(scene.number, node.id, '', 0, CLUSTER_ROWS);
        return {
          title: text.ofKind(node.members.length, node.memberKind),
          type: node.type ?? text.mixedTypes(node.memberKind),
          rows: rows.map((row) => row.facts.name),
        };
      }
      if (node.kind === 'placeholder') return { title: text.ofKind(node.members.length, node.memberKind), type: kind };
      const note = facts?.kind === 'run' ? text.runState(facts.state) : facts?.aliases[0];
      return { title: facts?.name ?? '', type: facts?.type ?? kind, note };
    }),
  );
}

function presentTheme(): SvgTheme {
  return {
    canvas: tokenColour('--canvas'),
    surface: tokenColour('--surface-raised'),
    line: tokenColour('--line-strong'),
    text: tokenColour('--text'),
    textFaint: tokenColour('--text-faint'),
    edge: tokenColour('--edge'),
    artifact: tokenColour('--artifact'),
    artifactSoft: tokenColour('--artifact-soft'),
    run: tokenColour('--run'),
    runSoft: tokenColour('--run-soft'),
    fontFamily: "'Inter Variable', system-ui, sans-serif",
  };
}

/** The page's font as a rule with the font in it; nothing when it cannot be read, and then the reader's own is used. */
async function fontFaceRule(): Promise<string | undefined> {
  try {
    const address = await dataAddress(await (await fetch(interAddress)).blob());
    return `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(${address}) format('woff2')}`;
  } catch {
    return undefined;
  }
}

function dataAddress(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The font could not be read.')));
    reader.readAsDataURL(content);
  });
}
