/** What can be changed about a version after it was logged: its description, tags and aliases. */

import { execute } from './client.ts';
import { AddAliasesDocument, DeleteAliasesDocument, EditVersionDocument } from './generated/artifact.ts';

/** One change. */
export type VersionEdit =
  | { readonly kind: 'describe'; readonly text: string }
  | { readonly kind: 'addTag' | 'removeTag' | 'addAlias' | 'removeAlias'; readonly word: string };

/** Where a version is. */
export interface VersionPlace {
  readonly id: string;
  readonly entity: string;
  readonly project: string;
  readonly collection: string;
}

/** Makes one change. @throws ApiError `refused` with the server's sentence when it may not be made */
export async function editVersion(place: VersionPlace, edit: VersionEdit): Promise<void> {
  const artifactID = place.id;
  if (edit.kind === 'describe') {
    await execute(EditVersionDocument, { input: { artifactID, description: edit.text } });
    return;
  }
  if (edit.kind === 'addTag' || edit.kind === 'removeTag') {
    const tags = [{ tagName: edit.word }];
    const change = edit.kind === 'addTag' ? { tagsToAdd: tags } : { tagsToDelete: tags };
    await execute(EditVersionDocument, { input: { artifactID, ...change } });
    return;
  }
  const alias = {
    entityName: place.entity,
    projectName: place.project,
    artifactCollectionName: place.collection,
    alias: edit.word,
  };
  const variables = { input: { artifactID, aliases: [alias] } };
  if (edit.kind === 'addAlias') await execute(AddAliasesDocument, variables);
  else await execute(DeleteAliasesDocument, variables);
}
