/** The Python lines that link a version to a registry, and that use what is linked there. */

import { pythonString } from './pythonString.ts';

/**
 * Links a version when it is logged.
 * @param target the collection, such as "wandb-registry-model/Digits"
 * @param type the artifact type, which the registry must take
 */
export function logAndLinkLines(target: string, type = 'model'): string {
  return [
    'import wandb',
    '',
    'with wandb.init(project="my-project") as run:',
    `    artifact = run.log_artifact("file.bin", name="my-artifact", type=${pythonString(type)})`,
    `    run.link_artifact(artifact, ${pythonString(target)}, aliases=["staging"])`,
  ].join('\n');
}

/** Links a model to the older model registry of one's entity, which comes into being with it. */
export function linkModelLines(): string {
  return [
    'import wandb',
    '',
    'with wandb.init(project="my-project") as run:',
    '    run.link_model("model.pt", registered_model_name="my-model", aliases=["staging"])',
  ].join('\n');
}

/** Uses a linked version in a run, so that the lineage knows. */
export function linkedUseLines(qualifiedName: string): string {
  return [
    'import wandb',
    '',
    'with wandb.init(project="my-project") as run:',
    `    artifact = run.use_artifact(${pythonString(qualifiedName)})`,
    '    folder = artifact.download()',
  ].join('\n');
}
