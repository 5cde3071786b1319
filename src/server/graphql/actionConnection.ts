/** The action history as a connection of the schema. */

import { actionTallies } from '../read/actionTallies.ts';
import { countActions, listActions, type ActionFilter, type ActionRow, type ActionScope } from '../store/actions.ts';
import { pageRequest, type PageArguments } from '../store/paging.ts';
import { connection, type ActionConnection, type Edge } from './connection.ts';
import type { Context } from './context.ts';

/** The acts on something, the newest first. */
export async function actionConnection(
  scope: ActionScope,
  args: ActionFilter & PageArguments,
  { recorder: { db } }: Context,
): Promise<ActionConnection<Edge<ActionRow>>> {
  const filter: ActionFilter = { userName: args.userName, kinds: args.kinds };
  const page = await listActions(db, scope, filter, pageRequest(args));
  const tallies = actionTallies(db, scope);
  return {
    ...connection({ ...page, total: 0 }, (action) => action.id),
    totalCount: () => countActions(db, scope, filter),
    users: tallies.byUser,
    kinds: tallies.byKind,
  };
}
