"""Who one is by one's key, and what a wrong key brings. Arguments: the project, a right key, a wrong one."""

import os
import subprocess
import sys

project, right, wrong = sys.argv[1:]
os.environ["WANDB_API_KEY"] = right

import wandb  # noqa: E402
from facts import failure, tell  # noqa: E402

with wandb.init(project=project, name="keyed") as run:
    artifact = wandb.Artifact("numbers", type="dataset")
    with artifact.new_file("numbers.txt") as file:
        file.write("1 2 3")
    artifact = run.log_artifact(artifact).wait()
    artifact.download()
    # The organisation has the name that the server was given; what it owns, its own.
    linked = run.link_artifact(artifact, "acme/wandb-registry-data/Numbers")

api = wandb.Api()
tell(
    step="right",
    entity=run.entity,
    viewer=api.viewer.username,
    user=api.run(f"{project}/{run.id}").user.username,
    artifact=artifact.qualified_name,
    linked=linked.qualified_name,
    registries=[registry.organization for registry in api.registries("acme")],
)


def login(key):
    command = [sys.executable, "-m", "wandb", "login", "--verify", "--relogin", key]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    return {"code": done.returncode, "output": done.stdout + done.stderr}


tell(step="login", right=login(right), wrong=login(wrong))
tell(step="wrong", api=failure(lambda: wandb.Api(api_key=wrong).viewer))
