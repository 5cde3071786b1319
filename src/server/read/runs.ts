/** Runs by their names and ids, and those that used and logged versions. */

import * as runs from '../store/runs.ts';
import { tagsOfMany } from '../store/searchEntries.ts';
import { askAbout, lookUp } from './mayRead.ts';

const projectOf = (run: runs.RunRow) => run.projectId;

/** The run of a project that has this name (its run id), unless it was deleted. */
export const findRun = lookUp(runs.findRun, projectOf);

/** The run with this row id, a deleted one too. */
export const runById = lookUp(runs.runById, projectOf);

/** Runs by their row ids; those that are not there are left out. */
export const runsByIds = askAbout(runs.runsByIds);

/** The tags of many runs, by their row ids. */
export const tagsOfRuns = askAbout((db, ids: readonly number[]) => tagsOfMany(db, 'run', ids));

/** A page of the runs that used (`run_input`) or logged (`run_output`) a version; all of them without a request. */
export const runsOfVersion = askAbout(runs.runsOfVersion);
