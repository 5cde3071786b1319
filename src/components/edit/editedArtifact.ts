import type { VersionEdit } from '../../api/versionEdits.ts';

interface Editable {
  readonly description: string | null;
  readonly aliases: readonly { readonly alias: string }[];
  readonly tags: readonly { readonly name: string }[];
}

/** A version as it will be once the server has made a change. */
export function editedArtifact<Version extends Editable>(version: Version, edit: VersionEdit): Version {
  if (edit.kind === 'describe') return { ...version, description: edit.text };
  if (edit.kind === 'addTag' || edit.kind === 'removeTag') {
    const others = version.tags.filter(({ name }) => name !== edit.word);
    return { ...version, tags: edit.kind === 'addTag' ? [...others, { name: edit.word }] : others };
  }
  const others = version.aliases.filter(({ alias }) => alias !== edit.word);
  return { ...version, aliases: edit.kind === 'addAlias' ? [...others, { alias: edit.word }] : others };
}
