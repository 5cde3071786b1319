"""Runs, artifacts and collections asked for with filters and orders. Argument: the project."""

import sys

import wandb
from facts import failure, tell

project = sys.argv[1]

SETTINGS = [
    ("alpha", "train", 0.1, "adam", {"depth": 2}, 0.5),
    ("beta", "train", 0.01, "sgd", {"depth": 3}, 0.9),
    ("gamma", "train", 0.001, "adam", {"depth": 3}, 0.7),
    ("delta", "evaluate", None, None, None, None),
]

for name, job_type, rate, optimizer, model, accuracy in SETTINGS:
    config = {} if rate is None else {"lr": rate, "optimizer": optimizer, "model": model, "layers": [64, 32]}
    with wandb.init(
        project=project, name=name, job_type=job_type, group=name[0], tags=[job_type, name], config=config
    ) as run:
        if accuracy is not None:
            run.log({"accuracy": accuracy, "best": {"epoch": int(accuracy * 10)}})
        artifact = wandb.Artifact("numbers", type="dataset", metadata={"rows": len(name), "origin": {"name": name}})
        with artifact.new_file("numbers.txt") as file:
            file.write(name)
        run.log_artifact(artifact, aliases=[name], tags=["odd" if len(name) % 2 else "even"]).wait()
        if name == "alpha":
            other = wandb.Artifact("letters", type="dataset")
            with other.new_file("letters.txt") as file:
                file.write("abc")
            run.log_artifact(other).wait()

api = wandb.Api()


def names(filters=None, order="+created_at", **more):
    return [run.name for run in wandb.Api().runs(project, filters=filters, order=order, **more)]


created = {run.name: run.created_at for run in api.runs(project)}
tell(
    step="runs",
    all=names(),
    newest_first=names(order="-created_at"),
    length=len(api.runs(project, filters={"state": "finished"})),
    state=names({"state": {"$ne": "finished"}}),
    job_type=names({"jobType": "evaluate"}),
    group=names({"group": {"$in": ["a", "b"]}}),
    tags=names({"tags": {"$in": ["beta", "evaluate"]}}),
    display_name=names({"display_name": {"$regex": "^.*a$"}, "displayName": {"$nin": ["alpha"]}}),
    config=names({"config.optimizer": "adam"}),
    config_value=names({"config.optimizer.value": "adam"}),
    config_range=names({"config.lr": {"$gte": 0.01, "$lt": 0.1}}),
    config_nested=names({"config.model.depth": 3}),
    config_list=names({"config.layers": 64}),
    config_exists=names({"config.lr": {"$exists": False}}),
    config_not=names({"config.optimizer": {"$ne": "adam"}}),
    summary=names({"summary_metrics.accuracy": {"$gt": 0.6}}),
    summary_nested=names({"summary_metrics.best.epoch": 9}),
    either=names({"$or": [{"display_name": "delta"}, {"config.lr": 0.1}]}),
    neither=names({"$nor": [{"display_name": "delta"}, {"config.lr": 0.1}]}),
    nested=names({"$and": [{"$not": {"config.lr": 0.1}}, {"jobType": "train"}]}),
    created=names({"createdAt": {"$lte": created["alpha"]}, "display_name": "alpha"}),
    username=len(names({"username": api.viewer.username})),
    by_rate=names(order="+config.lr"),
    by_rate_value=names(order="-config.lr.value"),
    by_accuracy=names(order="-summary_metrics.accuracy"),
    by_name=names(order="+display_name"),
    one_at_a_time=names(order="-summary_metrics.accuracy", per_page=1),
    filtered_pages=names({"jobType": "train"}, order="+config.lr", per_page=1),
    unknown_field=failure(lambda: names({"colour": "red"})),
    unknown_operator=failure(lambda: names({"state": {"$near": 1}})),
    unknown_order=failure(lambda: names(order="+colour")),
    bad_pattern=failure(lambda: names({"display_name": {"$regex": "("}})),
)


def listed(**more):
    """The list behind `Api.artifacts`, which takes filters too."""
    api = wandb.Api()
    return wandb.apis.public.Artifacts(api._service_api, api.default_entity, project, "numbers", "dataset", **more)


def versions(**more):
    return [version.version for version in listed(**more)]


tell(
    step="versions",
    all=[version.version for version in api.artifacts("dataset", f"{project}/numbers")],
    oldest_first=[version.version for version in api.artifacts("dataset", f"{project}/numbers", order="+created_at")],
    by_size=versions(order="-size"),
    alias=versions(filters={"alias": "beta"}),
    tags=versions(tags="odd"),
    tag=versions(filters={"tag": "even"}),
    metadata=versions(filters={"metadata.rows": 5}),
    metadata_nested=versions(filters={"metadata.origin.name": {"$regex": "ta$"}}, order="+version"),
    version=versions(filters={"version": {"$in": ["v0", "v2"]}}),
    pages=versions(per_page=1),
    length=len(listed(filters={"metadata.rows": 5})),
    unknown_field=failure(lambda: versions(filters={"colour": "red"})),
)

tell(
    step="collections",
    types=[found.name for found in api.artifact_types(project)],
    all=[found.name for found in api.artifact_collections(project, "dataset")],
    filtered=[
        found.name
        for found in api.artifact_type("dataset", project).collections(filters={"name": {"$regex": "^num"}})
    ],
    ordered=[found.name for found in api.artifact_collections(project, "dataset", order="-name")],
    of_type=[found.name for found in api.artifact_type("dataset", project).collections(order="+created_at")],
    exists=[
        api.artifact_exists(f"{project}/numbers:v0"),
        api.artifact_exists(f"{project}/numbers:v9"),
        api.artifact_exists("nothing/numbers:v0"),
        api.artifact_collection_exists(f"{project}/numbers", "dataset"),
        api.artifact_collection_exists(f"{project}/nothing", "dataset"),
    ],
)

collection = api.artifact_collection("dataset", f"{project}/letters")
collection.description = "From a to c."
collection.tags = ["abc", "small"]
collection.save()
collection = wandb.Api().artifact_collection("dataset", f"{project}/letters")
tell(step="edited", description=collection.description, tags=sorted(collection.tags), aliases=collection.aliases)
collection.tags.remove("small")
collection.name = "characters"
collection.type = "text"
collection.save()
api = wandb.Api()
collection = api.artifact_collection("text", f"{project}/characters")
tell(
    step="renamed",
    tags=collection.tags,
    type=collection.type,
    version=api.artifact(f"{project}/characters:latest").qualified_name,
    tagged=[found.name for found in api.artifact_type("text", project).collections({"tag": "abc"})],
    old_name=api.artifact_collection_exists(f"{project}/letters", "dataset"),
)
taken = api.artifact_collection("text", f"{project}/characters")
taken.name = "numbers"
tell(step="taken", rename=failure(taken.save))
collection.delete()
tell(
    step="deleted",
    exists=wandb.Api().artifact_collection_exists(f"{project}/characters", "text"),
    version=wandb.Api().artifact_exists(f"{project}/characters:v0"),
)

api = wandb.Api()
api.create_project(f"{project}-made", api.default_entity)
run = next(iter(api.runs(project, filters={"display_name": "alpha"})))
tell(
    step="projects",
    made=f"{project}-made" in [found.name for found in api.projects()],
    logged=sorted(artifact.name for artifact in run.logged_artifacts()),
    logged_total=len(run.logged_artifacts()),
)
