"""Registries: made, searched, changed and deleted through the public API. Argument: the project."""

import sys

import wandb
from facts import failure, tell

project = sys.argv[1]
api = wandb.Api()

made = api.create_registry(
    "vision", visibility="organization", description="What sees", artifact_types=["model", "dataset"]
)
tell(
    step="made",
    name=made.name,
    full_name=made.full_name,
    organization=made.organization,
    entity=made.entity,
    description=made.description,
    visibility=made.visibility,
    allow_all=made.allow_all_artifact_types,
    types=sorted(made.artifact_types),
    again=failure(lambda: api.create_registry("vision", visibility="organization")),
)

with wandb.init(project=project, name="fills") as run:
    for number in range(3):
        model = wandb.Artifact("digits", type="model", metadata={"accuracy": number / 10})
        with model.new_file("model.txt") as file:
            file.write("x" * (number + 1))
        model = run.log_artifact(model, tags=["odd" if number % 2 else "even"]).wait()
        run.link_artifact(model, "wandb-registry-vision/Digits", aliases=[f"number-{number}"])
    run.link_artifact(model, "wandb-registry-model/Elsewhere")
    data = wandb.Artifact("pixels", type="dataset")
    with data.new_file("pixels.txt") as file:
        file.write("0 1")
    data = run.log_artifact(data).wait()
    run.link_artifact(data, "wandb-registry-vision/Pixels")
    other = wandb.Artifact("notes", type="text")
    with other.new_file("notes.txt") as file:
        file.write("none")
    other = run.log_artifact(other).wait()
    tell(step="refused", other_type=failure(lambda: run.link_artifact(other, "wandb-registry-vision/Notes")))

api = wandb.Api()


def names(found):
    return [item.name for item in found]


def versions(found):
    return [[version.name, version.project] for version in found]


digits = {"name": "Digits"}
tell(
    step="search",
    registries=names(api.registries()),
    by_pattern=names(api.registries(filter={"name": {"$regex": "vis"}})),
    by_name=names(api.registries(filter={"name": "vision"})),
    backwards=names(api.registries(order="-name")),
    collections=names(api.registries().collections(order="+name")),
    in_vision=names(api.registry("vision").collections()),
    collections_total=len(api.registry("vision").collections()),
    named=names(api.registries().collections(filter={"name": {"$regex": "^(Dig|Els)"}})),
    versions=versions(api.registry("vision").versions()),
    of_collection=versions(api.registries().collections(filter=digits).versions()),
    by_alias=versions(api.registries().versions(filter={"alias": "number-1"})),
    by_tag=versions(api.registry("vision").versions(filter={"tag": "odd"})),
    by_metadata=versions(api.registry("vision").versions(filter={"metadata.accuracy": {"$gt": 0.05}})),
    largest_first=versions(api.registry("vision").collections(filter=digits).versions(order="-artifact_size")),
    pages=versions(api.registry("vision").versions(per_page=1)),
    empty=names(api.registries(filter={"name": "nothing"})),
    unknown=failure(lambda: api.registry("nothing")),
)

collection = next(iter(api.registry("vision").collections(filter=digits)))
collection.description = "All ten of them."
collection.tags = ["approved"]
collection.save()
tell(
    step="collection",
    description=next(iter(wandb.Api().registry("vision").collections(filter=digits))).description,
    tagged=names(wandb.Api().registries().collections(filter={"tag": "approved"})),
    aliases=sorted(wandb.Api().artifact_collection("model", "wandb-registry-vision/Digits").aliases),
    is_sequence=collection.is_sequence(),
)

registry = api.registry("vision")
registry.description = "What sees well"
registry.artifact_types.append("text")
registry.name = "sight"
registry.save()
registry = wandb.Api().registry("sight")
tell(
    step="changed",
    description=registry.description,
    types=sorted(registry.artifact_types),
    versions=versions(registry.collections(filter=digits).versions()),
    members=[member.user.username for member in registry.members()],
    old_name=failure(lambda: wandb.Api().registry("vision")),
)

wandb.Api().artifact_collection("model", "wandb-registry-sight/Digits").delete()
tell(
    step="collection deleted",
    left=names(wandb.Api().registry("sight").collections()),
    source=wandb.Api().artifact_exists(f"{project}/digits:v2"),
)
registry.delete()
tell(
    step="deleted",
    registries=names(wandb.Api().registries()),
    source=wandb.Api().artifact_exists(f"{project}/pixels:v0"),
)
