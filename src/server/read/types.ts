/** Artifact types of projects. */

import * as collections from '../store/collections.ts';
import { askAbout, lookUp } from './mayRead.ts';

const projectOf = (type: collections.TypeRow) => type.projectId;

/** The type of a project that has this name. */
export const findType = lookUp(collections.findType, projectOf);

/** The type with this row id. */
export const typeById = lookUp(collections.typeById, projectOf);

/** A page of a project's types by name, which is the cursor. */
export const listTypes = askAbout(collections.listTypes);

/** Whether every collection of a type was made by the client itself. */
export const isGeneratedType = askAbout(collections.isGeneratedType);
