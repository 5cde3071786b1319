"""The third script of the MNIST story: serene-haze-6 evaluates the model."""

import json
import sys
from pathlib import Path

import wandb

project = sys.argv[1] if len(sys.argv) > 1 else "mnist"

with wandb.init(project=project, name="serene-haze-6", job_type="evaluate") as run:
    folder = run.use_artifact("mnist_model:v0", type="model").download()
    model = json.loads((Path(folder) / "model.json").read_text())
    run.log({"digits": len(model), "test_accuracy": 0.93})
