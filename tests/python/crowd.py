"""Many clients at once, each a process with a run of its own. Arguments: the project, how many."""

import os
import sys

import wandb
from facts import tell

project, count = sys.argv[1], int(sys.argv[2])


def log(run, name, content):
    artifact = wandb.Artifact(name, type="dataset")
    with artifact.new_file("content.txt") as file:
        file.write(content)
    return run.log_artifact(artifact).wait().version


def client(number):
    with wandb.init(project=project, id=f"client-{number}") as run:
        run.use_artifact("base:latest")
        run.log({"number": number})
        tell(step=f"client {number}", mine=log(run, "mine", f"of {number}"), same=log(run, "same", "of all"))


def first():
    with wandb.init(project=project, id="first") as run:
        log(run, "base", "base")


def in_process(action, *arguments):
    """Runs an action in a process that has this one's modules, but no connection of its."""
    child = os.fork()
    if child != 0:
        return child
    try:
        action(*arguments)
        sys.stdout.flush()
    except BaseException as error:
        print(f"client failed: {error!r}", flush=True)
        os._exit(1)
    os._exit(0)


def ended_well(children):
    return all([os.waitpid(child, 0)[1] == 0 for child in children])


assert ended_well([in_process(first)])
tell(step="all", well=ended_well([in_process(client, number) for number in range(count)]))
