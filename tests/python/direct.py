"""Uploads and downloads of every kind, in a script that cannot know where its files are. Argument: the project."""

import pathlib
import sys

import wandb
from facts import tell

project = sys.argv[1]
here = pathlib.Path.cwd()

with wandb.init(project=project, id="maker", config={"rate": 0.1}) as run:
    made = wandb.Artifact("data", type="dataset")
    for name in ["one.txt", "deep/two words é.txt"]:
        with made.new_file(name) as file:
            file.write(f"this is {name}")
    logged = run.log_artifact(made).wait()
    run.log({"table": wandb.Table(columns=["digit"], data=[[7]])})
    (here / "notes.txt").write_text("notes of the run")
    run.save("notes.txt", base_path=str(here))
tell(step="logged", version=logged.version, state=logged.state)

# A second client adds to a version that others make together.
for part in ["left", "right"]:
    with wandb.init(project=project, group="shared", id=part) as run:
        shared = wandb.Artifact("together", type="dataset")
        with shared.new_file(f"{part}.txt") as file:
            file.write(part)
        run.upsert_artifact(shared, distributed_id="all").wait()
with wandb.init(project=project, group="shared", id="last") as run:
    together = run.finish_artifact(wandb.Artifact("together", type="dataset"), distributed_id="all").wait()
tell(step="together", names=sorted(together.manifest.entries))

api = wandb.Api()
found = api.artifact(f"{project}/data:latest")
root = pathlib.Path(found.download(str(here / "downloaded")))
tell(
    step="downloaded",
    files={str(path.relative_to(root)): path.read_text() for path in root.rglob("*") if path.is_file()},
    again=pathlib.Path(found.get_entry("one.txt").download(str(here / "entry"))).read_text(),
)

files = {file.name: file for file in api.run(f"{project}/maker").files()}
tell(
    step="run files",
    names=sorted(files),
    notes=files["notes.txt"].download(root=str(here / "run"), replace=True).read(),
)
