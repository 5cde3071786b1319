/** ELK's options, and the distances that both layouts keep. Pixels at zoom 1; ELK wants every value as text. */

/** Between columns: room for arrow heads, counts on edges and the bundles of hubs. */
export const COLUMN_GAP = 64;
/** Between nodes of a column; a cluster's stack sticks out 8 below it. */
export const NODE_GAP = 28;
/** Between edges, and between edges and nodes. */
const EDGE_GAP = 12;

/** What every layout asks of ELK. */
export const ELK_OPTIONS: Readonly<Record<string, string>> = {
  'elk.algorithm': 'layered',
  // Sources left, results right, as people read.
  'elk.direction': 'RIGHT',
  // Hubs with hundreds of edges get one bundle instead of a lane per edge: 8 times narrower, and calmer.
  'elk.layered.mergeEdges': 'true',
  // Right angles let bundles share their trunks.
  'elk.edgeRouting': 'ORTHOGONAL',
  // The only placement that is quick and does not overlap bundles; network simplex takes 29 s at 500 nodes.
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
  // Generations are the columns: nodes are handed over with an x for theirs, and layers are made of equal x.
  'elk.layered.layering.strategy': 'INTERACTIVE',
  // Nodes are handed over with a y as well, in the order that they should have: that of our own columns, which cross
  // no more edges and follow age where they can, or that of the picture before.
  'elk.layered.crossingMinimization.semiInteractive': 'true',
  // One graph, one picture: parts that are not connected would be packed elsewhere.
  'elk.separateConnectedComponents': 'false',
  // Equal input, equal picture.
  'elk.randomSeed': '1',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.spacing.nodeNode': String(NODE_GAP),
  'elk.spacing.edgeNode': String(EDGE_GAP),
  'elk.spacing.edgeEdge': String(EDGE_GAP),
  'elk.layered.spacing.nodeNodeBetweenLayers': String(COLUMN_GAP),
  'elk.layered.spacing.edgeNodeBetweenLayers': String(EDGE_GAP * 2),
  'elk.layered.spacing.edgeEdgeBetweenLayers': String(EDGE_GAP),
};

/** What is asked for each node: narrow ones stand in the middle of their column, in the last column too. */
export const ELK_NODE_OPTIONS: Readonly<Record<string, string>> = { 'elk.alignment': 'CENTER' };
