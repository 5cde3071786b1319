/** Projects and registries by their names and ids, and what is counted in them. */

import * as projects from '../store/projects.ts';
import { askAbout, lookUp } from './mayRead.ts';

const own = (project: projects.ProjectRow) => project.id;

/** The project of an entity that has this name. */
export const findProject = lookUp(projects.findProject, own);

/** The project with this row id. */
export const projectById = lookUp(projects.projectById, own);

/** How many versions a project has, by its row id. */
export const countVersions = askAbout(projects.countVersions);

/** Whether nothing was recorded here yet. */
export const isEmpty = askAbout(projects.isEmpty);
