"""How the scripts of these tests tell what they saw: a marked line of JSON that the test then judges."""

import json
import time


def tell(**facts):
    # In one write, newline and all: several processes may tell at once.
    print("FACTS " + json.dumps(facts, default=str) + "\n", end="", flush=True)


def failure(action):
    """What goes wrong when `action` is called, and after how many seconds; null when nothing does."""
    start = time.monotonic()
    try:
        action()
    except Exception as error:
        return {
            "type": type(error).__name__,
            "message": str(error),
            "seconds": time.monotonic() - start,
        }
    return None
