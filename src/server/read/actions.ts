/** The action history: who did what to a registry, a collection or a version. */

import * as actions from '../store/actions.ts';
import { askAbout } from './mayRead.ts';

/** A page of the actions on something, the newest first; the cursor is the id of the last. */
export const listActions = askAbout(actions.listActions);

/** How many actions on something a filter lets through. */
export const countActions = askAbout(actions.countActions);

/** How many actions of each kind each person did. */
export const tallyActions = askAbout(actions.tallyActions);

/** Who linked a version into a portfolio, the last time that it was linked there. */
export const linkerOf = askAbout(actions.linkerOf);
