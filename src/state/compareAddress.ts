/** What is compared, as addresses say it. */

import { defaultStringifySearch } from '@tanstack/react-router';

import type { NodeFacts } from '../engine/nodeFacts.ts';

type Compared = Pick<NodeFacts, 'key' | 'kind' | 'name' | 'slug' | 'project'>;

/** One of the two: a version by "collection:v3" or a run by its id, and its project. */
export interface ComparedSide {
  readonly entity: string;
  readonly project: string;
  readonly name: string;
}

type Home = Pick<ComparedSide, 'entity' | 'project'>;

/** The side that an address names: in the project of the page, unless "entity/project/" stands before the name. */
export function readSide(home: Home, text: string): ComparedSide {
  const [, entity, project, name] = /^([^/]+)\/([^/]+)\/(.*)$/su.exec(text) ?? [];
  if (entity === undefined || project === undefined || name === undefined) return { ...home, name: text };
  return { entity, project, name };
}

/** The inverse of `readSide`: a side as short as it can be named on a page of `home`. */
export function writeSide(home: Home, { entity, project, name }: ComparedSide): string {
  const isHere = entity === home.entity && project === home.project;
  // A name that looks like a path is only read as a name behind one.
  return isHere && readSide(home, name).name === name ? name : `${entity}/${project}/${name}`;
}

/** The parameters of the page that compares two nodes; null where there is none: only nodes of a kind are compared. */
export function compareTarget(left: Compared, right: Compared) {
  if (left.key === right.key || left.kind !== right.kind) return null;
  const [one, other] = [sideOf(left), sideOf(right)];
  return {
    page: left.kind === 'run' ? ('runs' as const) : ('versions' as const),
    params: { entity: one.entity, project: one.project },
    search: { left: writeSide(one, one), right: writeSide(one, other) },
  };
}

/** The path of that page. */
export function compareAddress(left: Compared, right: Compared): string | null {
  const target = compareTarget(left, right);
  if (target === null) return null;
  const { page, params, search } = target;
  const projectPath = [params.entity, params.project].map(encodeURIComponent).join('/');
  return `/${projectPath}/compare/${page}${defaultStringifySearch(search)}`;
}

function sideOf({ kind, project: path, name, slug }: Compared): ComparedSide {
  const [entity = '', ...rest] = path.split('/');
  return { entity, project: rest.join('/'), name: kind === 'run' ? slug : name };
}
