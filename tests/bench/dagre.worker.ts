/* oxlint-disable unicorn/require-post-message-target-origin -- a thread has no origin to name */
/** Lays out one lineage by dagre, and says when it begins and when it is done. */

import { parentPort, workerData } from 'node:worker_threads';

import dagre from '@dagrejs/dagre';

import { SINGLE_SIZE } from '../../src/layout/nodeSize.ts';
import type { LineageColumns } from '../../src/model/lineage.ts';

const { nodes, edges } = workerData as LineageColumns;
const graph = new dagre.graphlib.Graph().setGraph({ rankdir: 'LR' }).setDefaultEdgeLabel(() => ({}));
for (let k = 0; k < nodes.count; k++) graph.setNode(String(k), { ...SINGLE_SIZE });
for (let k = 0; k < edges.count; k++) graph.setEdge(String(edges.source[k]), String(edges.target[k]));
parentPort?.postMessage('ready');
dagre.layout(graph);
parentPort?.postMessage('done');
