/** The explorer's addresses of nodes; the same paths as W&B's. */

import type { NodeFacts } from '../engine/nodeFacts.ts';

export type NodePage = 'overview' | 'lineage';

type Addressed = Pick<NodeFacts, 'kind' | 'project' | 'slug' | 'type' | 'versionIndex'>;

/** The path of a node's page; without a page, the node's own address, which opens its first one. */
export function nodeAddress({ kind, project, slug, type, versionIndex }: Addressed, page?: NodePage): string {
  const end = page === undefined ? '' : `/${page}`;
  const projectPath = project.split('/').map(encodeURIComponent).join('/');
  if (kind === 'run') return `/${projectPath}/runs/${encodeURIComponent(slug)}${end}`;
  const parts = [type ?? '', slug, `v${versionIndex}`].map(encodeURIComponent).join('/');
  return `/${projectPath}/artifacts/${parts}${end}`;
}
