"""Logs small artifacts one after the other and tells how long each took. Argument: how many."""

import json
import os
import sys
import time

import wandb


def log(run, number):
    artifact = wandb.Artifact(f"small-{number}", type="dataset")
    with artifact.new_file("content.txt") as file:
        # New content each time: what is known already would not be sent at all.
        file.write(os.urandom(500).hex())
    run.log_artifact(artifact).wait()


def seconds(action, *arguments):
    start = time.monotonic()
    action(*arguments)
    return time.monotonic() - start


started = time.monotonic()
run = wandb.init(project="bench")
first = seconds(log, run, 0)
run.finish()
script = time.monotonic() - started

run = wandb.init(project="bench")
each = [seconds(log, run, number) for number in range(1, int(sys.argv[1]) + 1)]
run.finish()
print("FACTS " + json.dumps({"script": script, "each": each}))
