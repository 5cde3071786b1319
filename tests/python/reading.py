"""Reads the MNIST story back through the public API. Argument: the project."""

import sys
from pathlib import Path

import wandb
from facts import tell

project = sys.argv[1]
api = wandb.Api()

dataset = api.artifact(f"{project}/mnist_dataset:v0")
model = api.artifact(f"{project}/mnist_model:latest", type="model")
trained = model.logged_by()

tell(
    dataset={
        "name": dataset.name,
        "type": dataset.type,
        "version": dataset.version,
        "aliases": sorted(dataset.aliases),
        "description": dataset.description,
        "metadata": dataset.metadata,
        "state": dataset.state,
        "files": dataset.file_count,
        "size": dataset.size,
        "digest": dataset.digest,
        "same_by_alias": api.artifact(f"{project}/mnist_dataset:best").id == dataset.id,
        "url": dataset.url,
    },
    lineage={
        "dataset_logged_by": dataset.logged_by().name,
        "dataset_used_by": [run.name for run in dataset.used_by()],
        "model_logged_by": trained.name,
        "model_used_by": [run.name for run in model.used_by()],
        "trained_used": [artifact.name for artifact in trained.used_artifacts()],
        "trained_logged": [artifact.name for artifact in trained.logged_artifacts()],
    },
)

run = api.run(f"{trained.entity}/{project}/{trained.id}")
tell(
    run={
        "name": run.name,
        "job_type": run.job_type,
        "state": run.state,
        "config": run.config,
        "summary": {key: run.summary[key] for key in ("epoch", "loss", "accuracy")},
        "url": run.url,
    }
)

folder = Path(dataset.download())
dataset.verify()
tell(
    download={
        "files": sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()),
        "labels": (folder / "labels" / "train.txt").read_text().split()[:3],
        "referenced_bytes": (folder / "original.bin").stat().st_size,
        "reference": dataset.manifest.entries["original.bin"].ref,
        "column": dataset.get("train_table").get_column("y_train")[:3],
        "entry": Path(dataset.get_entry("LICENCE.txt").download()).read_text(),
    }
)
