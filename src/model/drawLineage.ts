/** From a lineage and a person's choices to what is drawn: the one way into the model for those who draw. */

import { assemble } from './assemble.ts';
import type { LineageChoices, VisibleChoices } from './choices.ts';
import { clusterNaturally, setApart } from './cluster.ts';
import type { Clustering } from './cluster.ts';
import type { DrawnGraph } from './drawn.ts';
import type { LineageGraph } from './lineage.ts';
import { visibleGraph } from './visible.ts';
import type { VisibleGraph } from './visible.ts';

export interface DrawnLineage {
  readonly drawn: DrawnGraph;
  /** What is visible, with the counts of what each choice hides. */
  readonly visible: VisibleGraph;
}

/** The last clustering of each lineage: extracting and putting back change nothing about what is visible. */
const clustered = new WeakMap<LineageGraph, { readonly choices: string; readonly clustering: Clustering }>();

/**
 * What to draw of a lineage under a person's choices: a function of the two alone, and of the choices as sets.
 *
 * Keys and cluster identities that name nothing in this lineage are passed over.
 */
export function drawLineage(graph: LineageGraph, choices: LineageChoices): DrawnLineage {
  const natural = naturalClustering(graph, choices);
  return { drawn: assemble(setApart(natural, choices)), visible: natural.frame.visible };
}

function naturalClustering(graph: LineageGraph, choices: LineageChoices): Clustering {
  const key = visibleKey(choices);
  const last = clustered.get(graph);
  if (last?.choices === key) return last.clustering;
  const clustering = clusterNaturally(visibleGraph(graph, choices));
  clustered.set(graph, { choices: key, clustering });
  return clustering;
}

function visibleKey(choices: VisibleChoices): string {
  const { extended, upstreamHops, downstreamHops, createdFrom, createdUntil } = choices;
  const { withoutTypes, withoutJobTypes, withoutStates, aliases, tags, hidden } = choices;
  return JSON.stringify([
    [extended, upstreamHops, downstreamHops, createdFrom, createdUntil],
    [withoutTypes, withoutJobTypes, withoutStates, aliases, tags, hidden],
  ]);
}
