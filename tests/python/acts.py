"""Everything that can be done to a version and its collections, in order. Argument: the project."""

import sys

import wandb
from facts import tell

project = sys.argv[1]


def log(run, content, aliases=None):
    artifact = wandb.Artifact("digits", type="model")
    with artifact.new_file("model.txt") as file:
        file.write(content)
    return run.log_artifact(artifact, aliases=aliases).wait()


with wandb.init(project=project, name="acts") as run:
    first = log(run, "one", ["latest", "best"])
    second = log(run, "two", ["latest", "best"])
    run.link_artifact(first, "wandb-registry-model/Digits", aliases=["staging"])
    run.link_artifact(second, "wandb-registry-model/Digits")
    entity = run.entity

linked = wandb.Api().artifact("wandb-registry-model/Digits:v1")
linked.aliases.append("staging")
linked.save()
linked = wandb.Api().artifact("wandb-registry-model/Digits:v1")
linked.aliases.remove("staging")
linked.aliases.append("production")
linked.save()
tell(step="aliases", aliases=sorted(wandb.Api().artifact("wandb-registry-model/Digits:production").aliases))

version = wandb.Api().artifact(f"{project}/digits:v1")
version.description = "The second."
version.metadata["checked"] = True
version.tags = ["approved"]
version.save()
version = wandb.Api().artifact(f"{project}/digits:v1")
version.tags = []
version.save()

collection = wandb.Api().artifact_collection("model", "wandb-registry-model/Digits")
collection.description = "All ten."
collection.tags = ["vision"]
collection.save()
collection = wandb.Api().artifact_collection("model", "wandb-registry-model/Digits")
collection.name = "Numerals"
collection.save()

wandb.Api().artifact("wandb-registry-model/Numerals:v0").unlink()
wandb.Api().artifact(f"{project}/digits:v0").delete(delete_aliases=True)
tell(step="done", entity=entity)
