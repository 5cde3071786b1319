"""Everything that scripts do with artifacts beyond logging and using them. Argument: the project."""

import datetime
import os
import pathlib
import subprocess
import sys

import wandb
from facts import failure, tell

project = sys.argv[1]
here = pathlib.Path.cwd()


def artifact(name, files, type="dataset", **options):
    made = wandb.Artifact(name, type=type, **options)
    for path, content in files.items():
        with made.new_file(path) as file:
            file.write(content)
    return made


def names(version):
    return sorted(version.manifest.entries)


def folder(name, files):
    for path, content in files.items():
        place = here / name / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(content)
    return str(here / name)


def found(root):
    return sorted(str(path.relative_to(root)) for path in pathlib.Path(root).rglob("*") if path.is_file())


# ---------------------------------------------------------------- what an artifact is made of

run = wandb.init(project=project, id="maker", job_type="make")
local = folder("local", {"one.txt": "1", "deep/two.txt": "2"})
everything = wandb.Artifact("everything", type="dataset", metadata={"rows": 2}, description="All there is")
everything.add_file(f"{local}/one.txt", name="renamed.txt")
everything.add_dir(local, name="folder")
everything.add_reference(f"file://{local}/deep/two.txt", name="reference.txt")
everything.add(wandb.Table(columns=["digit"], data=[[7]]), "table")
everything = run.log_artifact(everything, aliases=["raw"], tags=["first"]).wait()
tell(
    step="made",
    names=names(everything),
    count=everything.file_count,
    listed=sorted(file.name for file in everything.files()),
    partial=found(everything.download(str(here / "partial"), path_prefix="folder")),
    whole=found(everything.download(str(here / "whole"), multipart=True)),
    one=pathlib.Path(everything.get_entry("folder/deep/two.txt").download(str(here / "entry"))).read_text(),
    table=everything.get("table").data,
    verified=failure(lambda: everything.verify(str(here / "whole"))),
)
(here / "whole" / "renamed.txt").write_text("changed")
tell(step="changed", failure=failure(lambda: everything.verify(str(here / "whole"))))
folder("checkout", {"stray.txt": "not of the artifact"})
tell(step="checkout", files=found(everything.checkout(str(here / "checkout"))))

pointing = wandb.Artifact("pointing", type="dataset")
pointing.add_reference(f"{os.environ['WANDB_BASE_URL']}/health", name="elsewhere.txt")
pointing.ttl = datetime.timedelta(days=7)
pointing = run.log_artifact(pointing).wait()
tell(
    step="pointing",
    content=pathlib.Path(pointing.get_entry("elsewhere.txt").download(str(here / "elsewhere"))).read_text(),
    ttl=pointing.ttl.days,
)

# ---------------------------------------------------------------- versions that build on others

base = run.log_artifact(artifact("steps", {"a.txt": "a", "b.txt": "b"})).wait()
added = run.log_artifact(artifact("steps", {"b.txt": "new b", "c.txt": "c"}, incremental=True)).wait()
tell(
    step="incremental",
    version=added.version,
    names=names(added),
    contents={name: pathlib.Path(added.get_entry(name).download(str(here / "inc"))).read_text() for name in names(added)},
)
draft = added.new_draft()
draft.remove("a.txt")
with draft.new_file("d.txt") as file:
    file.write("d")
drafted = run.log_artifact(draft).wait()
tell(step="draft", version=drafted.version, names=names(drafted), latest=drafted.aliases)

run.upsert_artifact(artifact("together", {"0.txt": "zero"}), distributed_id="rank").wait()
tell(step="together, unfinished", exists=wandb.Api().artifact_exists(f"{project}/together:v0"))
run.finish()

run = wandb.init(project=project, id="helper", job_type="make")
together = run.finish_artifact(artifact("together", {"1.txt": "one"}), distributed_id="rank").wait()
tell(step="together", version=together.version, names=names(together))
run.finish()
api = wandb.Api()
tell(
    step="together, logged",
    by=sorted(run for run in ["maker", "helper"] if "together:v0" in [v.name for v in api.run(f"{project}/{run}").logged_artifacts()]),
)

# ---------------------------------------------------------------- references are lineage

run = wandb.init(project=project, id="referrer", job_type="refer")
first = api.artifact(f"{project}/steps:v1")
referring = wandb.Artifact("referring", type="dataset")
referring.add_reference(first.get_entry("a.txt").ref_url(), "theirs.txt")
referring = run.log_artifact(referring).wait()
tell(
    step="reference",
    content=pathlib.Path(referring.get_entry("theirs.txt").download(str(here / "theirs"))).read_text(),
)
shared = wandb.Table(columns=["x"], data=[[1], [2]])
owner, borrower = wandb.Artifact("owner", type="dataset"), wandb.Artifact("borrower", type="dataset")
owner.add(shared, "shared")
run.log_artifact(owner)
borrower.add(shared, "shared")
borrower = run.log_artifact(borrower).wait()
tell(step="shared table", data=borrower.get("shared").data, refers=borrower.get_entry("shared.table.json").ref is not None)
run.finish()

run = wandb.init(project=project, id="again", job_type="refer")
same = wandb.Artifact("referring", type="dataset")
same.add_reference(first.get_entry("a.txt").ref_url(), "theirs.txt")
tell(step="same reference", version=run.log_artifact(same).wait().version)
# What is referred to here was logged before: the client knows it by an id of its own that no version has.
equal = wandb.Table(columns=["x"], data=[[1], [2]])
owner, borrower = wandb.Artifact("owner", type="dataset"), wandb.Artifact("second-borrower", type="dataset")
owner.add(equal, "shared")
run.log_artifact(owner).wait()
borrower.add(equal, "shared")
borrower = run.log_artifact(borrower).wait()
tell(step="shared again", owner=owner.version, data=borrower.get("shared").data)
run.use_artifact("steps:v0")
used = artifact("used-draft", {"u.txt": "u"})
run.use_artifact(used)
used.wait()
run.log_artifact(artifact("model", {"m.bin": "m"}, type="model")).wait()
model = folder("logged-model", {"weights.bin": "weights"})
run.log_model(model, name="logged-model", aliases=["staging"])
run.log_code(local, include_fn=lambda path: path.endswith(".txt")).wait()
run.finish()

run = wandb.init(project=project, id="user", job_type="use")
tell(step="model", files=found(run.use_model("logged-model:staging")))
run.finish()
api = wandb.Api()


def inputs(name):
    return sorted(version.name for version in api.run(f"{project}/{name}").used_artifacts())


tell(
    step="inputs",
    referrer=inputs("referrer"),
    again=inputs("again"),
    user=inputs("user"),
    used_by=sorted(run.id for run in api.artifact(f"{project}/steps:v1").used_by()),
    code=[v.type for v in api.run(f"{project}/again").logged_artifacts() if v.type == "code"],
)

# ---------------------------------------------------------------- edits

edited = api.artifact(f"{project}/steps:v0")
edited.description = "Edited"
edited.metadata["k"] = [1, {"deep": float("nan")}]
edited.tags = ["keep", "drop"]
edited.aliases.append("production")
edited.ttl = datetime.timedelta(days=30)
edited.save()


def facts(name):
    version = wandb.Api().artifact(f"{project}/{name}")
    return {
        "version": version.version,
        "description": version.description,
        "metadata": str(version.metadata),
        "tags": sorted(version.tags),
        "aliases": sorted(version.aliases),
        "ttl": version.ttl and version.ttl.total_seconds(),
    }


tell(step="edited", **facts("steps:production"))
moved = api.artifact(f"{project}/steps:v1")
moved.aliases.append("production")
moved.save()
edited = wandb.Api().artifact(f"{project}/steps:v0")
edited.tags.remove("drop")
edited.ttl = None
edited.save()
tell(step="edited again", v0=facts("steps:v0"), production=facts("steps:production")["version"])
moved = wandb.Api().artifact(f"{project}/steps:v1")
moved.aliases.remove("production")
moved.save()
tell(step="alias deleted", failure=failure(lambda: wandb.Api().artifact(f"{project}/steps:production")))

# ---------------------------------------------------------------- deletion

with_aliases = failure(lambda: wandb.Api().artifact(f"{project}/steps:v2").delete())
wandb.Api().artifact(f"{project}/steps:v0").delete()
wandb.Api().artifact(f"{project}/steps:v2").delete(delete_aliases=True)
api = wandb.Api()
tell(
    step="deleted",
    with_aliases=with_aliases,
    left=sorted(version.version for version in api.artifacts("dataset", f"{project}/steps")),
    latest=api.artifact(f"{project}/steps:latest").version,
    gone=failure(lambda: api.artifact(f"{project}/steps:v2")),
    logged=sorted(v.name for v in api.run(f"{project}/maker").logged_artifacts() if v.name.startswith("steps")),
    kept=pathlib.Path(api.artifact(f"{project}/steps:v1").get_entry("a.txt").download(str(here / "kept"))).read_text(),
)

# ---------------------------------------------------------------- without a run, and from the command line

saved = artifact("saved", {"s.txt": "s"})
saved.save(project=project)
saved.wait()
tell(step="saved", version=saved.version, by=saved.logged_by() is not None)


def command(*arguments):
    done = subprocess.run([sys.executable, "-m", "wandb", "artifact", *arguments], capture_output=True, text=True)
    return {"code": done.returncode, "output": done.stdout + done.stderr}


put = command("put", "-n", f"{project}/from-command", "-t", "dataset", local)
tell(step="command", put=put, list=command("ls", project), get=command("get", f"{project}/from-command:v0", "--root", str(here / "got")))
tell(step="got", files=found(here / "got"))
