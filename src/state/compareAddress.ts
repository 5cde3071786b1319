import { defaultStringifySearch } from '@tanstack/react-router';

import type { NodeFacts } from './nodeFacts.ts';

type Compared = Pick<NodeFacts, 'key' | 'kind' | 'name' | 'slug' | 'project'>;

/** The path of the comparison of two nodes; null where there is none: only nodes of a kind and a project are compared. */
export function compareAddress(left: Compared, right: Compared): string | null {
  if (left.key === right.key || left.kind !== right.kind || left.project !== right.project) return null;
  const page = left.kind === 'run' ? 'runs' : 'versions';
  const [one, other] = left.kind === 'run' ? [left.slug, right.slug] : [left.name, right.name];
  const projectPath = left.project.split('/').map(encodeURIComponent).join('/');
  return `/${projectPath}/compare/${page}${defaultStringifySearch({ left: one, right: other })}`;
}
