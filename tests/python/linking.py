"""Models linked to the model registry, to registries and to a project's own portfolio. Argument: the project."""

import sys

import wandb
from facts import failure, tell

project = sys.argv[1]


def described(artifact):
    return {
        "name": artifact.name,
        "version": artifact.version,
        "project": artifact.project,
        "entity": artifact.entity,
        "aliases": sorted(artifact.aliases),
        "is_link": artifact.is_link,
        "source": artifact.source_qualified_name,
        "url": artifact.url,
    }


def log_model(run, content):
    model = wandb.Artifact("digits", type="model", metadata={"accuracy": content / 10})
    with model.new_file("model.txt") as file:
        file.write(str(content))
    return run.log_artifact(model).wait()


# Linked by path alone, as the model registry's own guide does.
path = "./model.h5"
with open(path, "w") as file:
    file.write("weights")
run = wandb.init(project=project, name="registers")
registered_model_name = "MNIST-dev"
name = "mnist_model"
run.link_model(path=path, registered_model_name=registered_model_name, name=name)
run.finish()

api = wandb.Api()
registered = api.artifact(f"{run.entity}/model-registry/MNIST-dev:latest")
tell(
    step="link_model",
    **described(registered),
    source_artifact=registered.source_artifact.qualified_name,
    logged_by=registered.logged_by().name,
)

with wandb.init(project=project, name="links") as run:
    first = log_model(run, 1)
    second = log_model(run, 2)
    linked = run.link_artifact(first, "wandb-registry-model/Digits", aliases=["staging"])
    tell(step="first link", **described(linked))
    again = run.link_artifact(first, "wandb-registry-model/Digits", aliases=["again"])
    tell(step="linked again", **described(again))
    newer = run.link_artifact(second, "headwaters/wandb-registry-model/Digits", aliases=["staging"])
    tell(step="second link", **described(newer))
    own = second.link(f"{run.entity}/{project}/shelf", aliases=["top"])
    tell(step="own portfolio", **described(own))
    data = wandb.Artifact("pixels", type="dataset")
    with data.new_file("pixels.txt") as file:
        file.write("0 1")
    data = run.log_artifact(data).wait()
    tell(
        step="mistakes",
        other_type=failure(lambda: run.link_artifact(data, "wandb-registry-model/Digits")),
        onto_sequence=failure(lambda: run.link_artifact(second, f"{run.entity}/{project}/pixels")),
        other_organization=failure(lambda: run.link_artifact(second, "elsewhere/wandb-registry-model/Digits")),
        wrong_alias=failure(lambda: second.link(f"{run.entity}/{project}/shelf", aliases=["v7"])),
    )

with wandb.init(project=project, name="uses", job_type="serve") as run:
    used = run.use_artifact("wandb-registry-model/Digits:staging")
    used.download()
    tell(step="used", **described(used))

api = wandb.Api()
source = api.artifact(f"{project}/digits:v1")
tell(
    step="linked artifacts",
    linked=sorted([link.qualified_name, sorted(link.aliases)] for link in source.linked_artifacts),
    used_by=[run.name for run in source.used_by()],
    used_by_link=[run.name for run in api.artifact("wandb-registry-model/Digits:v1").used_by()],
    aliases=sorted(source.aliases),
)

api.artifact("wandb-registry-model/Digits:v1").unlink()
api = wandb.Api()
tell(
    step="unlinked",
    gone=failure(lambda: api.artifact("wandb-registry-model/Digits:v1")),
    latest=api.artifact("wandb-registry-model/Digits:latest").version,
    source_still_there=api.artifact(f"{project}/digits:v1").qualified_name,
    not_a_link=failure(lambda: api.artifact(f"{project}/digits:v1").unlink()),
)
