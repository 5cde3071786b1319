/** Resolvers of the action history. */

import { versionById } from '../../read/versions.ts';
import { collectionById } from '../../read/collections.ts';
import { countActions, listActions, tallyActions } from '../../read/actions.ts';
import type { ActionKind } from '../../../shared/actionKinds.ts';
import type { ActionFilter, ActionRow, ActionScope, ActionTally } from '../../store/actions.ts';
import type { CollectionRow } from '../../store/collections.ts';
import { pageRequest } from '../../store/paging.ts';
import type { ProjectRow } from '../../store/projects.ts';
import type { VersionRow } from '../../store/versions.ts';
import { connection } from '../connection.ts';
import { dateTime, type Context } from '../context.ts';
import { globalId } from '../ids.ts';
import { user } from './people.ts';

interface ActionsArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly userName?: string | null;
  readonly kinds?: readonly ActionKind[] | null;
}

/** The acts on something; what is told about all of them is counted when it is asked for. */
async function actions(scope: ActionScope, args: ActionsArguments, { recorder: { db }, caller }: Context) {
  const filter: ActionFilter = { userName: args.userName, kinds: args.kinds };
  const page = await listActions(db, caller, scope, filter, pageRequest(args));
  let tallied: Promise<ActionTally[]> | undefined;
  const tally = async (by: 'kind' | 'userName') => sums(await (tallied ??= tallyActions(db, caller, scope)), by);
  return {
    ...connection({ ...page, total: 0 }, (action) => action.id),
    totalCount: () => countActions(db, caller, scope, filter),
    users: () => tally('userName'),
    kinds: () => tally('kind'),
  };
}

/** The most frequent first. */
function sums(tallies: readonly ActionTally[], by: 'kind' | 'userName') {
  const counts = new Map<string, number>();
  for (const each of tallies) counts.set(each[by], (counts.get(each[by]) ?? 0) + each.count);
  return Array.from(counts, ([name, count]) => ({ name, count })).sort(
    (a, b) => b.count - a.count || (a.name < b.name ? -1 : 1),
  );
}

const ofCollection = (row: CollectionRow, args: ActionsArguments, context: Context) =>
  actions({ collectionId: row.id, since: row.createdAt }, args, context);

export const actionResolvers = {
  Project: {
    actions: (row: ProjectRow, args: ActionsArguments, context: Context) =>
      actions({ projectId: row.id, since: row.createdAt }, args, context),
  },
  ArtifactSequence: { actions: ofCollection },
  ArtifactPortfolio: { actions: ofCollection },
  Artifact: {
    actions: (row: VersionRow, args: ActionsArguments, context: Context) =>
      actions({ versionId: row.id }, args, context),
  },

  ArtifactAction: {
    id: (row: ActionRow) => globalId('ArtifactAction', row.id),
    user: (row: ActionRow) => user(row.userName),
    createdAt: (row: ActionRow) => dateTime(row.createdAt),
    artifactCollection: async (row: ActionRow, _: unknown, { recorder, caller }: Context) => {
      const found = row.collectionId === null ? undefined : await collectionById(recorder.db, caller, row.collectionId);
      // One that was made later has the row id of the one that is meant, which is gone.
      return found && found.deletedAt === null && found.createdAt <= row.createdAt ? found : null;
    },
    artifact: (row: ActionRow, _: unknown, { recorder, caller }: Context) =>
      row.versionId === null ? null : versionById(recorder.db, caller, row.versionId),
  },
};
