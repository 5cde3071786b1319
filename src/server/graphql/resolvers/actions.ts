/** Resolvers of the action history. */

import type { ActionKind } from '../../../shared/actionKinds.ts';
import { countActions, listActions, tallyActions } from '../../store/actions.ts';
import type { ActionFilter, ActionRow, ActionScope, ActionTally } from '../../store/actions.ts';
import { collectionById, type CollectionRow } from '../../store/collections.ts';
import { pageRequest } from '../../store/paging.ts';
import type { ProjectRow } from '../../store/projects.ts';
import { versionById, type VersionRow } from '../../store/versions.ts';
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
async function actions(scope: ActionScope, args: ActionsArguments, { recorder: { db } }: Context) {
  const filter: ActionFilter = { userName: args.userName, kinds: args.kinds };
  const page = await listActions(db, scope, filter, pageRequest(args));
  let tallied: Promise<ActionTally[]> | undefined;
  const tally = async (by: 'kind' | 'userName') => sums(await (tallied ??= tallyActions(db, scope)), by);
  return {
    ...connection({ ...page, total: 0 }, (action) => action.id),
    totalCount: () => countActions(db, scope, filter),
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
  actions({ collectionId: row.id }, args, context);

export const actionResolvers = {
  Project: {
    actions: (row: ProjectRow, args: ActionsArguments, context: Context) =>
      actions({ projectId: row.id }, args, context),
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
    artifactCollection: async (row: ActionRow, _: unknown, { recorder }: Context) => {
      const found = row.collectionId === null ? undefined : await collectionById(recorder.db, row.collectionId);
      return found && found.deletedAt === null ? found : null;
    },
    artifact: (row: ActionRow, _: unknown, { recorder }: Context) =>
      row.versionId === null ? null : versionById(recorder.db, row.versionId),
  },
};
