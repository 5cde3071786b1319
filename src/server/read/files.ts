/** Files of versions and of runs, and where their contents are known from. */

import * as contents from '../store/contents.ts';
import * as manifests from '../store/manifests.ts';
import * as runFiles from '../store/runFiles.ts';
import { askAbout } from './mayRead.ts';

/** A page of a version's files by path, which is the cursor; with paths, only those. */
export const listVersionFiles = askAbout(manifests.listVersionFiles);

/** The manifest that lists all files of a version. */
export const fullManifestOf = askAbout(manifests.fullManifestOf);

/** A page of a run's files by name, which is the cursor. */
export const listRunFiles = askAbout(runFiles.listRunFiles);

/** The file of a run that has this name. */
export const findRunFile = askAbout(runFiles.findRunFile);

/** How many files a run has. */
export const countRunFiles = askAbout(runFiles.countRunFiles);

/** Whether a version of a collection has a file with this content (MD5, in hexadecimal). */
export const isInCollection = askAbout(contents.isInCollection);
