/** The Python lines that use, download or link a version. Names come quoted as Python strings. */

import { registryProject } from '../../shared/wandbNames.ts';
import { pythonString } from './pythonString.ts';

interface UsageNames {
  /** "entity/project/collection:v3": this very version, wherever its aliases move. */
  readonly qualifiedName: string;
  readonly entity: string;
  readonly project: string;
  readonly type: string;
}

/** Records the version as an input, in a script that has a run already. */
export function usageLine(qualifiedName: string): string {
  return `run.use_artifact(${pythonString(qualifiedName)})`;
}

/** Records the version as an input of a run, and gets its files. */
export function usageLines({ qualifiedName, entity, project, type }: UsageNames): string {
  return [
    'import wandb',
    '',
    `with wandb.init(entity=${pythonString(entity)}, project=${pythonString(project)}) as run:`,
    `    artifact = run.use_artifact(${pythonString(qualifiedName)}, type=${pythonString(type)})`,
    '    folder = artifact.download()',
  ].join('\n');
}

/** Gets the files without a run. */
export function downloadLines({ qualifiedName, type }: UsageNames): string {
  return [
    'import wandb',
    '',
    `artifact = wandb.Api().artifact(${pythonString(qualifiedName)}, type=${pythonString(type)})`,
    'folder = artifact.download()',
  ].join('\n');
}

/** Links the version into a registry, which is made when it is not there yet: one named after the artifact's type. */
export function linkLines({ qualifiedName, entity, project, type, collection }: UsageNames & LinkNames): string {
  const target = `${registryProject(type)}/${collection}`;
  return [
    'import wandb',
    '',
    `with wandb.init(entity=${pythonString(entity)}, project=${pythonString(project)}) as run:`,
    `    artifact = run.use_artifact(${pythonString(qualifiedName)}, type=${pythonString(type)})`,
    `    run.link_artifact(artifact, target_path=${pythonString(target)})`,
  ].join('\n');
}

interface LinkNames {
  /** What the collection in the registry is called. */
  readonly collection: string;
}
