"""Fuzz one target for some seconds: `python tests/fuzzing/run.py rtf --seconds 600`."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import atheris

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

with atheris.instrument_imports(include=["viewer.loading"]):
    from targets import TARGETS


def main() -> None:
    """Write what to begin with, and feed the target."""
    asking = argparse.ArgumentParser(description="Fuzz what the program parses by itself.")
    asking.add_argument("target", choices=sorted(TARGETS))
    asking.add_argument("--seconds", type=int, default=60)
    asked = asking.parse_args()
    target = TARGETS[asked.target]
    with tempfile.TemporaryDirectory() as folder:
        for n, seed in enumerate(target.seeds):
            (Path(folder) / str(n)).write_text(seed, encoding="utf-8")
        atheris.Setup(
            [sys.argv[0], f"-max_total_time={asked.seconds}", "-max_len=2000", "-timeout=20", folder], target.feed
        )
        atheris.Fuzz()


if __name__ == "__main__":
    main()
