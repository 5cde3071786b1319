/** Queries for TanStack Query about projects. */

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { execute } from './client.ts';
import { ProjectOverviewDocument, ProjectsDocument, SampleProjectDocument } from './generated/home.ts';
import { nextCursor } from './paging.ts';
import { projectKeys, projectsKeys } from './queryKeys.ts';

/** How a project is named everywhere: both halves of its address. */
export interface ProjectAddress {
  readonly entity: string;
  readonly project: string;
}

const PAGE = 50;

/** How projects are ordered where nothing else was asked for. */
export const LAST_ACTIVE = '-last_activity_at';

/**
 * Projects in pages; each page also says whether the server is empty.
 *
 * @param search words that a project's entity, name or description must have
 * @param order such as "-last_activity_at"
 */
export function projectsQuery(search = '', order = LAST_ACTIVE) {
  return infiniteQueryOptions({
    queryKey: projectsKeys.list(search, order),
    queryFn: ({ pageParam, signal }) =>
      execute(ProjectsDocument, { search, order, after: pageParam, first: PAGE }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => nextCursor(page.models),
  });
}

/** A project's facts and artifact types; `project` is null when there is none of that name. */
export function projectQuery({ entity, project }: ProjectAddress) {
  return queryOptions({
    queryKey: projectKeys.overview({ entity, project }),
    queryFn: ({ signal }) => execute(ProjectOverviewDocument, { entity, project }, signal),
  });
}

/** Makes the sample project, or finds the one that is there. */
export async function createSampleProject(): Promise<ProjectAddress> {
  const { createSampleProject: made } = await execute(SampleProjectDocument, {});
  return { entity: made.entityName, project: made.name };
}
