/** The action history as a connection of the schema. */

import { countActions, listActions } from '../read/actions.ts';
import { actionTallies } from '../read/actionTallies.ts';
import type { ActionFilter, ActionRow, ActionScope } from '../store/actions.ts';
import { pageRequest, type PageArguments } from '../read/pageRequest.ts';
import { connection, type ActionConnection, type Edge } from './connection.ts';
import type { Context } from './context.ts';

/** The acts on something, the newest first. */
export async function actionConnection(
  scope: ActionScope,
  args: ActionFilter & PageArguments,
  { services: { db }, caller }: Context,
): Promise<ActionConnection<Edge<ActionRow>>> {
  const filter: ActionFilter = { userName: args.userName, kinds: args.kinds };
  const page = await listActions(db, caller, scope, filter, pageRequest(args));
  const tallies = actionTallies(db, caller, scope);
  return {
    ...connection({ ...page, total: 0 }, (action) => action.id),
    totalCount: () => countActions(db, caller, scope, filter),
    users: tallies.byUser,
    kinds: tallies.byKind,
  };
}
