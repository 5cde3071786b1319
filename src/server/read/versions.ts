/** Versions by their ids, and those that runs used and logged. */

import * as edges from '../store/edges.ts';
import { tagsOfMany } from '../store/searchEntries.ts';
import * as versions from '../store/versions.ts';
import { askAbout, lookUp } from './mayRead.ts';

const projectOf = (version: versions.VersionRow) => version.projectId;

/** The version with this row id; the one it was merged into, if it was. */
export const versionById = lookUp(versions.versionById, projectOf);

/** The version to which its client gave this id. */
export const findByClientId = lookUp(versions.findByClientId, projectOf);

/** The newest committed version of a collection. */
export const latestOf = lookUp(versions.latestOf, projectOf);

/** The tags of many versions, by their row ids. */
export const tagsOfVersions = askAbout((db, ids: readonly number[]) => tagsOfMany(db, 'version', ids));

/** A page of the versions that a run used (`run_input`) or logged (`run_output`); the cursor is the last one's id. */
export const versionsOfRun = askAbout(edges.versionsOfRun);
