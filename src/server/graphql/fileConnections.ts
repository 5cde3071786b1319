/** Files in lists, as connections of the schema. */

import { listVersionFiles } from '../read/files.ts';
import { runFiles as listRunFiles, type RunFileChoice } from '../read/runFiles.ts';
import { pageRequest, type PageArguments } from '../read/pageRequest.ts';
import { connection, mapEdges, type Connection, type Edge } from './connection.ts';
import type { Context } from './context.ts';
import { runFile, versionFile } from './fileParents.ts';
import type { FileParent } from './parents.ts';

type Files = Promise<Connection<Edge<FileParent>>>;

interface VersionFileArguments extends PageArguments {
  readonly names?: readonly string[] | null | undefined;
}

/** Files of a version, those of these names alone where some are given. */
export async function versionFiles(versionId: number, args: VersionFileArguments, context: Context): Files {
  const page = await listVersionFiles(
    context.services.db,
    context.caller,
    versionId,
    args.names ?? null,
    pageRequest(args),
  );
  const listed = connection(page, (row) => row.path);
  return mapEdges(listed, ({ node, cursor }) => ({ node: versionFile(node, context), cursor }));
}

export async function runFiles(runId: number, choice: RunFileChoice, args: PageArguments, context: Context): Files {
  const page = await listRunFiles(context.services.db, context.caller, runId, choice, pageRequest(args));
  const listed = connection(page, (row) => row.name);
  return mapEdges(listed, ({ node, cursor }) => ({ node: runFile(node, context), cursor }));
}
