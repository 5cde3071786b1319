/** The Python lines that link a version to a registry, and that use what is linked there. */

const quoted = (text: string) => JSON.stringify(text);

/**
 * Links a version when it is logged.
 * @param target the collection, such as "wandb-registry-model/Digits"
 * @param type the artifact type, which the registry must take
 */
export function linkLines(target: string, type = 'model'): string {
  return [
    'import wandb',
    '',
    'with wandb.init(project="my-project") as run:',
    `    artifact = run.log_artifact("file.bin", name="my-artifact", type=${quoted(type)})`,
    `    run.link_artifact(artifact, ${quoted(target)}, aliases=["staging"])`,
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
    `    artifact = run.use_artifact(${quoted(qualifiedName)})`,
    '    folder = artifact.download()',
  ].join('\n');
}
