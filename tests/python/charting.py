"""What charts and consoles are drawn from: axes of metrics, histograms, and progress bars. Argument: the project."""

import sys
import time

import wandb
from facts import tell

run = wandb.init(project=sys.argv[1], id="charted", name="charted")
run.define_metric("epoch", hidden=True)
run.define_metric("val/*", step_metric="epoch")
for step in range(100):
    row = {"loss": 1 / (step + 1), "gone": float("nan") if step == 50 else step}
    if step % 10 == 0:
        row |= {"epoch": step // 10, "val/loss": step}
        row |= {"weights": wandb.Histogram(np_histogram=([1, step], [0, 1, 2]))}
    run.log(row)
print("\x1b[31mred\x1b[0m before")
for part in range(5):
    print(f"\rbar {part * 25:3d}%", end="", file=sys.stderr, flush=True)
    time.sleep(0.05)
print(file=sys.stderr)
for line in range(3000):
    print(f"line {line}")
run.finish()
tell(step="logged", entity=run.entity)
