/** Collections by their names and ids, and the memberships and aliases in them. */

import * as edits from '../store/collectionEdits.ts';
import * as collections from '../store/collections.ts';
import { askAbout, lookUp } from './mayRead.ts';

const projectOf = (collection: collections.CollectionRow) => collection.projectId;

/** The collection of a project that has this name, a deleted one too. */
export const findCollection = lookUp(collections.findCollection, projectOf);

/** The collection of a project that has this name, unless it was deleted. */
export const findListedCollection = lookUp(collections.findListedCollection, projectOf);

/** The collection with this row id, a deleted one too. */
export const collectionById = lookUp(collections.collectionById, projectOf);

/** The tags of a collection, by name. */
export const collectionTags = askAbout(edits.collectionTags);

/** The membership that a version number ("v3") or an alias names in a collection; that of a deleted version too. */
export const findMembership = askAbout(collections.findMembership);

/** As `findMembership`, but a version that is deleted is not there. */
export const findListedMembership = askAbout(collections.findListedMembership);

/** A version's places in collections, its own sequence first. */
export const membershipsOfVersion = askAbout(collections.membershipsOfVersion);

/** The aliases of many versions, in all collections, by the versions' row ids. */
export const aliasesOfVersions = askAbout(collections.aliasesOfVersions);

/** A page of a collection's aliases, the oldest first; the cursor is the id of the last. */
export const listAliases = askAbout(collections.listAliases);
