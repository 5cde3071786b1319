/** The Python lines that use, download or link a version. Names come quoted as Python strings. */

interface UsageNames {
  /** "entity/project/collection:v3": this very version, wherever its aliases move. */
  readonly qualifiedName: string;
  readonly entity: string;
  readonly project: string;
  readonly type: string;
}

/** JSON's strings are Python's too, but for characters beyond the first plane, which JSON leaves as they are. */
const quoted = (text: string) => JSON.stringify(text);

/** Records the version as an input of a run, and gets its files. */
export function useLines({ qualifiedName, entity, project, type }: UsageNames): string {
  return [
    'import wandb',
    '',
    `with wandb.init(entity=${quoted(entity)}, project=${quoted(project)}) as run:`,
    `    artifact = run.use_artifact(${quoted(qualifiedName)}, type=${quoted(type)})`,
    '    folder = artifact.download()',
  ].join('\n');
}

/** Gets the files without a run. */
export function downloadLines({ qualifiedName, type }: UsageNames): string {
  return [
    'import wandb',
    '',
    `artifact = wandb.Api().artifact(${quoted(qualifiedName)}, type=${quoted(type)})`,
    'folder = artifact.download()',
  ].join('\n');
}

/** Links the version into a registry, which is made when it is not there yet: one named after the artifact's type. */
export function linkLines({ qualifiedName, entity, project, type, collection }: UsageNames & LinkNames): string {
  return [
    'import wandb',
    '',
    `with wandb.init(entity=${quoted(entity)}, project=${quoted(project)}) as run:`,
    `    artifact = run.use_artifact(${quoted(qualifiedName)}, type=${quoted(type)})`,
    `    run.link_artifact(artifact, target_path=${quoted(`wandb-registry-${type}/${collection}`)})`,
  ].join('\n');
}

interface LinkNames {
  /** What the collection in the registry is called. */
  readonly collection: string;
}
