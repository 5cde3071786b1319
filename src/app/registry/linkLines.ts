/** The Python lines that link a version to a registry, and that use what is linked there. */

const quoted = (text: string) => JSON.stringify(text);

/** Links a version when it is logged. @param target the collection, such as "wandb-registry-model/Digits" */
export function linkLines(target: string): string {
  return [
    'import wandb',
    '',
    'with wandb.init(project="my-project") as run:',
    '    model = run.log_artifact("model.pt", name="my-model", type="model")',
    `    run.link_artifact(model, ${quoted(target)}, aliases=["staging"])`,
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
