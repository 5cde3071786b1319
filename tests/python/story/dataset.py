"""The first script of the MNIST story: jumping-monkey-1 makes the dataset."""

import sys
from pathlib import Path

import numpy as np
import wandb

project = sys.argv[1] if len(sys.argv) > 1 else "mnist"
model_use_case_id = "mnist"

# Pictures of 28 x 28 grey values; small numbers that are the same each time, so that the version's digest is too.
pictures = np.arange(40 * 28 * 28).reshape(40, 28, 28, 1) % 256
digits = np.arange(40) % 10

with wandb.init(project=project, name="jumping-monkey-1") as run:
    artifact = wandb.Artifact(
        name=f"{model_use_case_id}_dataset",
        type="dataset",
        description="Handwritten digits, for training and for testing",
        metadata={"pictures": len(pictures), "classes": 10},
    )

    train_table = wandb.Table(columns=["x_train", "y_train"], data=[])
    for picture, digit in zip(pictures, digits):
        train_table.add_data(picture.tolist(), int(digit))
    artifact.add(train_table, "train_table")

    Path("labels").mkdir(exist_ok=True)
    for name, numbers in {"train": digits, "test": digits[::-1]}.items():
        Path(f"labels/{name}.txt").write_text("\n".join(map(str, numbers)))
    artifact.add_dir("labels", name="labels")

    Path("LICENCE.txt").write_text("The pictures may be used by anyone for anything.\n")
    artifact.add_file("LICENCE.txt")

    Path("original.bin").write_bytes(pictures.astype(np.uint8).tobytes())
    artifact.add_reference(Path("original.bin").resolve().as_uri(), name="original.bin")

    run.log_artifact(artifact, aliases=["best"])
