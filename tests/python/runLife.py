"""The life of runs: what they record, how they go on, end and are changed afterwards. Argument: the project."""

import glob
import os
import pathlib
import subprocess
import sys

import wandb
from facts import failure, tell

project = sys.argv[1]
here = pathlib.Path.cwd()

# ---------------------------------------------------------------- what a run records

run = wandb.init(
    project=project,
    id="whole",
    name="the-whole-run",
    group="a group",
    job_type="train",
    tags=["one", "two"],
    notes="Some notes",
    config={"rate": 0.1, "nested": {"depth": 2}},
)
for step in range(40):
    run.log({"loss": 1 / (step + 1), "nested": {"deep": step}})
    if step % 10 == 0:
        run.log({"eval": step})
run.log({"page": wandb.Html("<b>bold</b>"), "nothing": float("nan")})
print("to the log")
print("to the log of errors", file=sys.stderr)
run.alert("Attention", "Nobody is told", level=wandb.AlertLevel.WARN)
(here / "saved").mkdir()
(here / "saved" / "by_hand.txt").write_text("by hand")
run.save(str(here / "saved" / "by_hand.txt"), base_path=str(here / "saved"))
run.summary["best"] = 1
run.config.update({"late": True})
run.finish()

api = wandb.Api()
whole = api.run(f"{project}/whole")
tell(
    step="facts",
    name=whole.name,
    group=whole.group,
    job_type=whole.job_type,
    tags=sorted(whole.tags),
    notes=whole.notes,
    config=whole.config,
    state=whole.state,
    best=whole.summary.get("best"),
    loss=whole.summary.get("loss"),
)
tell(
    step="history",
    rows=len(whole.history(pandas=False)),
    few=[row["_step"] for row in whole.history(samples=5, pandas=False)],
    rare=[row["eval"] for row in whole.history(keys=["eval"], pandas=False)],
    deep=[row["nested.deep"] for row in whole.history(keys=["nested.deep"], samples=4, pandas=False)],
    scan=[row["_step"] for row in whole.scan_history(page_size=7)],
    scan_rare=[row["eval"] for row in whole.scan_history(keys=["eval"], page_size=7)],
    scan_between=[row["_step"] for row in whole.scan_history(min_step=3, max_step=6)],
    together=list(whole.scan_history(keys=["eval", "loss"])),
    last=whole.lastHistoryStep,
    machine=len(whole.history(stream="system", pandas=False)) > 0,
)
tell(
    step="log",
    lines=[(line.number, line.level, line.content) for line in whole.console_logs()],
    tail=[line.content for line in whole.console_logs(last=1)],
)
os.chdir(here / "saved")
(here / "saved" / "later.txt").write_text("later")
whole.upload_file("later.txt")
tell(
    step="files",
    all=sorted(file.name for file in whole.files()),
    pattern=sorted(file.name for file in whole.files(pattern="%.json")),
    names=[file.name for file in whole.files(names=["by_hand.txt"])],
    content=pathlib.Path(whole.file("later.txt").download(str(here / "downloaded")).name).read_text(),
    media=[file.mimetype for file in whole.files(names=["wandb-metadata.json"])],
)
whole.file("later.txt").delete()
tell(step="file deleted", left=[file.name for file in api.run(f"{project}/whole").files(pattern="later%")])

# ---------------------------------------------------------------- changed afterwards

whole.tags.append("three")
whole.notes = "Other notes"
whole.config["added"] = 5
whole.display_name = "renamed"
whole.summary["more"] = 3
whole.update()
again = wandb.Api().run(f"{project}/whole")
tell(
    step="updated",
    name=again.display_name,
    tags=sorted(again.tags),
    notes=again.notes,
    config=again.config,
    more=again.summary.get("more"),
    best=again.summary.get("best"),
    state=again.state,
)

# ---------------------------------------------------------------- going on

run = wandb.init(project=project, id="whole", resume="allow")
tell(step="allow", resumed=run.resumed, config=run.config.get("rate"))
run.log({"loss": 0})
run.finish()
tell(
    step="gone on",
    steps=[row["_step"] for row in wandb.Api().run(f"{project}/whole").scan_history(min_step=40)],
    never=failure(lambda: wandb.init(project=project, id="whole", resume="never")),
    must=failure(lambda: wandb.init(project=project, id="nowhere", resume="must")),
)
run = wandb.init(project=project, resume="auto")
tell(step="auto", id=run.id != "whole")
run.finish()

# ---------------------------------------------------------------- offline, and synchronised twice

run = wandb.init(project=project, mode="offline", id="offline", name="offline-run", job_type="away")
run.log({"loss": 1})
run.log({"loss": float("inf")})
made = wandb.Artifact("made-offline", type="dataset")
with made.new_file("x.txt") as file:
    file.write("x")
run.log_artifact(made)
run.finish()
kept = glob.glob(os.path.join(os.environ["WANDB_DIR"], "wandb", "offline-run-*"))[0]


def synchronise(*options):
    done = subprocess.run([sys.executable, "-m", "wandb", "sync", *options, kept], capture_output=True, text=True)
    synced = wandb.Api().run(f"{project}/offline")
    return {
        "code": done.returncode,
        "name": synced.name,
        "state": synced.state,
        "steps": [row["_step"] for row in synced.scan_history()],
        "logged": [version.name for version in synced.logged_artifacts()],
    }


tell(step="synchronised", once=synchronise(), twice=synchronise("--include-synced"))

# ---------------------------------------------------------------- ending badly


program = f"import sys, wandb\nrun = wandb.init(project={project!r}, id='bad-end')\nsys.exit(3)"
# Without the address of this script's own service, so that the other process ends its run by itself.
apart = {name: value for name, value in os.environ.items() if name != "WANDB_SERVICE"}
subprocess.run([sys.executable, "-c", program], capture_output=True, env=apart)
tell(step="failed", state=wandb.Api().run(f"{project}/bad-end").state)

# ---------------------------------------------------------------- deleted

deleted = wandb.Api().run(f"{project}/offline")
deleted.delete(delete_artifacts=True)
tell(
    step="deleted",
    run=failure(lambda: wandb.Api().run(f"{project}/offline").state),
    left=sorted(run.id for run in wandb.Api().runs(project) if run.id in ("whole", "offline")),
    artifact=wandb.Api().artifact_exists(f"{project}/made-offline:v0"),
    again=failure(lambda: wandb.init(project=project, id="offline")),
)
