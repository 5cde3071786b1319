"""Versions and aliases, as several runs log the same and other content. Argument: the project."""

import sys

import wandb
from facts import tell

project = sys.argv[1]


def log(run, content, aliases):
    artifact = wandb.Artifact("numbers", type="dataset")
    with artifact.new_file("numbers.txt") as file:
        file.write(content)
    logged = run.log_artifact(artifact, aliases=aliases).wait()
    return logged.version


def aliases():
    api = wandb.Api()
    return {version.version: sorted(version.aliases) for version in api.artifacts("dataset", f"{project}/numbers")}


with wandb.init(project=project, name="first") as run:
    tell(step="new content", version=log(run, "1 2 3", ["raw", "best"]), aliases=aliases())

with wandb.init(project=project, name="second") as run:
    tell(step="same content", version=log(run, "1 2 3", ["again"]), aliases=aliases())
    tell(step="other content", version=log(run, "4 5 6", ["best"]), aliases=aliases())
    tell(step="old content", version=log(run, "1 2 3", ["best"]), aliases=aliases())

api = wandb.Api()
numbers = api.artifact(f"{project}/numbers:v0")
tell(
    step="producers",
    logged_by=numbers.logged_by().name,
    second_logged=sorted(artifact.name for artifact in api.run(f"{project}/{run.id}").logged_artifacts()),
)

with wandb.init(project=project, name="third") as run:
    tell(
        step="use",
        latest=run.use_artifact("numbers:latest").version,
        version=run.use_artifact("numbers:v1").version,
        alias=run.use_artifact("numbers:raw", type="dataset").version,
    )
tell(
    step="uses",
    v0=[user.name for user in api.artifact(f"{project}/numbers:v0").used_by()],
    v1=[user.name for user in api.artifact(f"{project}/numbers:v1").used_by()],
    third_used=sorted(artifact.name for artifact in api.run(f"{project}/{run.id}").used_artifacts()),
)
