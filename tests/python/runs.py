"""The life of runs: metrics that are no numbers, ends, and going on. Argument: the project."""

import math
import sys

import wandb
from facts import tell

project = sys.argv[1]

run = wandb.init(project=project, name="odd-numbers", config={"limit": math.inf})
run.log({"loss": math.nan, "best": -math.inf, "accuracy": 0.5})
run.finish()
found = wandb.Api().run(f"{project}/{run.id}")
tell(
    step="no numbers",
    state=found.state,
    loss_is_nan=math.isnan(found.summary["loss"]),
    best=found.summary["best"] == -math.inf,
    accuracy=found.summary["accuracy"],
    limit=found.config["limit"] == math.inf,
)

run = wandb.init(project=project, name="failing")
run.log({"loss": 1})
run.finish(exit_code=3)
tell(step="failing", state=wandb.Api().run(f"{project}/{run.id}").state)

run = wandb.init(project=project, name="going-on", config={"rate": 0.1}, tags=["first"])
run.log({"loss": 3})
run.log({"loss": 2})
run.finish()
again = wandb.init(project=project, id=run.id, resume="must", config={"more": 1})
tell(step="resumed", same=again.id == run.id, resumed=again.resumed)
again.log({"loss": 1})
again.finish()
found = wandb.Api().run(f"{project}/{run.id}")
tell(
    step="gone on",
    name=found.name,
    state=found.state,
    config=found.config,
    loss=found.summary["loss"],
    history=[[row["_step"], row["loss"]] for row in found.history(pandas=False)],
)

with wandb.init(project=project, name="with-table") as run:
    plain = wandb.Artifact("plain", type="dataset")
    with plain.new_file("plain.txt") as file:
        file.write("plain")
    run.log_artifact(plain)
    run.log({"rows": wandb.Table(columns=["a"], data=[[1], [2]])})
tell(step="with table", entity=run.entity, run=run.id)
