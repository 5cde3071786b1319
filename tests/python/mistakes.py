"""What the client tells its user when something does not exist. Argument: the project, which has the story."""

import sys

import wandb
from facts import failure, tell

project = sys.argv[1]
api = wandb.Api()

tell(
    unknown_version=failure(lambda: api.artifact(f"{project}/mnist_dataset:v99")),
    unknown_alias=failure(lambda: api.artifact(f"{project}/mnist_dataset:nothing")),
    unknown_collection=failure(lambda: api.artifact(f"{project}/nothing:latest")),
    unknown_project=failure(lambda: api.artifact("nothing/mnist_dataset:v0")),
    unknown_run=failure(lambda: api.run(f"{project}/nothing")),
    unknown_entity=failure(lambda: api.run(f"nobody/{project}/nothing")),
    wrong_type=failure(lambda: api.artifact(f"{project}/mnist_dataset:v0", type="model")),
)

with wandb.init(project=project, name="mistaken") as run:
    other = wandb.Artifact("mnist_dataset", type="model")
    with other.new_file("a.txt") as file:
        file.write("a")
    tell(
        use_unknown=failure(lambda: run.use_artifact("nothing:latest")),
        log_with_other_type=failure(lambda: run.log_artifact(other).wait()),
    )
tell(versions=[version.version for version in api.artifacts("dataset", f"{project}/mnist_dataset")])
