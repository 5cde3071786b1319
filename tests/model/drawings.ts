/** Draws lineages, and says how the drawings look. */

import { defaultChoices } from '../../src/model/choices.ts';
import type { LineageChoices } from '../../src/model/choices.ts';
import { drawLineage } from '../../src/model/drawLineage.ts';
import type { DrawnGraph, DrawnNode } from '../../src/model/drawn.ts';
import { buildGraph } from '../../src/model/graph.ts';
import type { LineageColumns } from '../../src/model/lineage.ts';
import { LineageBuilder } from '../support/builders.ts';

export const draw = (columns: LineageColumns, choices: Partial<LineageChoices> = {}): DrawnGraph =>
  drawLineage(buildGraph(columns), { ...defaultChoices, ...choices }).drawn;

/** Each drawn node as "kind type ×members", in order. */
export const looks = ({ nodes }: DrawnGraph) =>
  nodes.map(({ kind, type, members }) => `${kind} ${type ?? '-'}${members.length > 1 ? ` ×${members.length}` : ''}`);

export const clusters = ({ nodes }: DrawnGraph): readonly DrawnNode[] => nodes.filter(({ kind }) => kind === 'cluster');

export const drawnAs = ({ nodes, drawnOf }: DrawnGraph, index: number): DrawnNode => nodes[drawnOf[index]!]!;

export const edgesByLook = (drawn: DrawnGraph) =>
  drawn.edges.map(({ source, target, count }) => [looks(drawn)[source], looks(drawn)[target], count]);

/** A dataset that `types.length` runs use, each run of the job type given. */
export function star(types: readonly (string | null)[]): LineageColumns {
  const lineage = new LineageBuilder();
  const dataset = lineage.artifact();
  for (const type of types) lineage.edge(dataset, lineage.run({ type }));
  return lineage.columns();
}
