"""Runs of one sweep, as its agents make them. The sweep id is in the environment. No arguments."""

import os

os.environ["WANDB_SWEEP_ID"] = "k3xq9v1a"

import wandb  # noqa: E402
from facts import tell  # noqa: E402

for rate in (0.1, 0.01):
    with wandb.init(name=f"rate-{rate}", config={"lr": rate}) as run:
        run.log({"loss": rate})

api = wandb.Api()
path = f"{api.default_entity}/{run.project}"
sweep = api.sweep(f"{path}/k3xq9v1a")
tell(
    step="sweep",
    id=sweep.id,
    state=sweep.state,
    runs=sorted(run.name for run in sweep.runs),
    best=sweep.best_run("+summary_metrics.loss").name,
    of_run=next(iter(api.runs(path))).sweep.id,
    filtered=len(api.runs(path, filters={"sweep": "k3xq9v1a"})),
    listed=[found.id for found in api.project(run.project, api.default_entity).sweeps()],
)
tell(
    step="people",
    users=[found.username for found in api.users(api.default_entity)],
    nobody=[found.username for found in api.users("nobody")],
    organization=api.organization("headwaters").org_entity.name,
)
