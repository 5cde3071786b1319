"""What comparisons are made of: models with files, tables and images, their runs, and two reports on five runs each.

Arguments: the project, and another one.
"""

import base64
import sys

import wandb
from facts import tell

project, other = sys.argv[1:3]
IMAGES = [
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
]


def write(artifact, name, content):
    with artifact.new_file(name, mode="wb") as file:
        file.write(content.encode() if isinstance(content, str) else content)


def log(run, name, kind, content, **facts):
    artifact = wandb.Artifact(name, type=kind, **facts)
    write(artifact, "content.txt", content)
    run.log_artifact(artifact).wait()


def train(where, at):
    rate = [0.1, 0.05][at]
    config = {"learning_rate": rate, "optimizer": {"name": "adam", "betas": [0.9, 0.99]}}
    with wandb.init(project=where, name=f"train-{at}", job_type="train", config=config) as run:
        if where == project:
            run.use_artifact("signs:v0")
        for step in range(20):
            run.log({"loss": 1 / (step + 1) + at, "accuracy": [0.9, 0.94][at]})
        model = wandb.Artifact("model", type="model", metadata={"accuracy": [0.9, 0.94][at], "layers": [64, 10]})
        write(model, "same.txt", "same")
        write(model, "notes.txt", ["the quick brown fox\n", "the slow brown fox\n"][at])
        write(model, "steps.txt", "".join(f"step {k}\n" if k != 50 else f"step {k} of {at}\n" for k in range(100)))
        write(model, ["old.txt", "moved/new.txt"][at], "as it was\n")
        if at == 1:
            write(model, "extra.txt", "one more\n")
        write(model, "sign.png", base64.b64decode(IMAGES[at]))
        rows = [["stop", 0.9], ["yield", 0.7 + at / 10]] + [["turn", 0.5]] * at
        model.add(wandb.Table(columns=["sign", "score"], data=rows), "predictions")
        run.log_artifact(model).wait()


with wandb.init(project=project, name="prepare", job_type="prepare") as run:
    log(run, "signs", "dataset", "stop, yield")
for at in range(2):
    train(project, at)
train(other, 1)

for version in range(2):
    for part in range(5):
        with wandb.init(project=project, name=f"part-{version}-{part}", job_type="part") as run:
            run.use_artifact("signs:v0")
            log(run, f"part-{version}-{part}", "part", f"{version} {part}")
    with wandb.init(project=project, name=f"merge-{version}", job_type="merge") as run:
        for part in range(5):
            run.use_artifact(f"part-{version}-{part}:v0")
        log(run, "report", "report", f"report {version}")

with wandb.init(project=project, name="merge-again", job_type="merge") as run:
    log(run, "report", "report", "report 2")
entity = wandb.Api().default_entity
wandb.Api().artifact(f"{entity}/{project}/report:v2").delete(delete_aliases=True)

tell(
    step="done",
    entity=entity,
    runs={run.name: run.id for run in wandb.Api().runs(f"{entity}/{project}")},
)
