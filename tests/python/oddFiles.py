"""Versions and runs whose files and values are hard to show: many, large, cut, lost, or not what they are called."""

import json
import os
import sys

import wandb

from facts import tell

project = sys.argv[1]

wandb.Table.MAX_ARTIFACT_ROWS = 200_000

README = """# Street signs

| split | images |
|---|---|
| train | 40000 |

![tracker](https://example.org/tracker.png) <script>alert(1)</script>
"""


def write(name, content):
    os.makedirs(os.path.dirname(os.path.abspath(name)), exist_ok=True)
    with open(name, "wb") as file:
        file.write(content if isinstance(content, bytes) else content.encode())
    return name


def odd_files():
    artifact = wandb.Artifact(
        "odd",
        "dataset",
        metadata={"layers": {f"layer_{i}": {"units": i, "act": "relu"} for i in range(3000)}, "<b>bold</b>": True},
    )
    table = wandb.Table(columns=["id", "label", "text"])
    table.data = [[i, ["stop", "yield"][i % 2], f"note {i} " + "x" * 500] for i in range(70_000)]
    artifact.add(table, "large")
    rows = ", ".join(json.dumps({"id": i, "name": f"row {i}"}) for i in range(80_000))
    artifact.add_file(write("large.json", f'{{"rows": [{rows}]}}'))
    artifact.add_file(write("lines.csv", "id,score\n" + "".join(f"{i},{i % 7}\n" for i in range(50_000))))
    artifact.add_file(write("one-line.txt", "abcdefghij" * 300_000))
    artifact.add_file(write("binary.txt", bytes(range(256)) * 64))
    artifact.add_file(write("broken.png", "no image at all"))
    artifact.add_file(write("empty.txt", ""))
    artifact.add_file(write("lost.txt", "this content will be lost"))
    artifact.add_file(write("README.md", README))
    add_small_files(artifact, 200)
    return artifact


def add_small_files(artifact, count):
    for i in range(count):
        artifact.add_file(write(f"train/{i % 4}/{i}.txt", f"label {i}"), name=f"train/{i % 4}/{i}.txt")
    artifact.add_reference("https://example.org/data/full.tar", checksum=False)


def whole_files():
    artifact = wandb.Artifact("whole", "dataset")
    add_small_files(artifact, 300)
    return artifact


def many_files():
    artifact = wandb.Artifact("many", "dataset")
    for i in range(20_000):
        artifact.add_reference(f"https://example.org/{i}.jpg", name=f"images/img_{i}.jpg", checksum=False)
    return artifact


config = {"optimizer": {"name": "adam", "betas": [0.9, 0.999]}, "prompt": "You are a helpful model.\n" * 20}

with wandb.init(project=project, name="odd-files", config=config) as run:
    run.log_artifact(odd_files()).wait()
    run.log_artifact(whole_files()).wait()
    run.log_artifact(many_files()).wait()
    run.summary["best"] = {"accuracy": 0.9}
    tell(path=run.path)
